import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CallCard, type CallView } from '@/components/tickets/CallCard'
import { Stopwatch } from '@/components/tickets/Stopwatch'
import type { Watch } from '@/components/tickets/use-stopwatch'
import { BackLink } from '@/components/ui/BackLink'
import { Banner } from '@/components/ui/Banner'
import { Card } from '@/components/ui/Card'
import { PrintButton } from '@/components/ui/PrintButton'
import type { ChannelId } from '@/lib/cases/vocabulary'

/** `watch` = of whose call the stopwatch is; `form` = where it is noted, only for those who may; `log` = earlier calls. */
type Screen = {
  channel: ChannelId; view: CallView; back: { href: string; label: string }; title: string; watch: Watch; error?: string; form?: ReactNode; log?: ReactNode
}

/** A call, from before it is made to its note: one screen, and on paper one card. */
export async function CallScreen({ channel, view, back, title, watch, error, form, log }: Screen) {
  const [t, channels, locale] = [await getTranslations('call'), await getTranslations('channels'), await getLocale()]
  const words = {
    title: t('watch.title'), start: t('watch.start'), stop: t('watch.stop'), again: t('watch.again'), hint: t('watch.hint'),
    left: t.raw('watch.left') as string, form: t('save.button'),
  }
  return (
    <div className="grid gap-3.5 lg:max-w-200">
      <div className="flex items-center justify-between print:hidden">
        <BackLink {...back} isNamed />
        <PrintButton label={t('print')} />
      </div>
      {error && <Banner tone="plain" icon="alert" title={error} />}
      <h2 className="text-2xl font-bold clauses print:text-xl">{t('title', { channel: channels(`${channel}.name`) })}</h2>
      <CallCard view={view} translated={locale !== 'zh-CN'} />
      {form && (
        <Card id="save" className="grid scroll-mt-20 gap-3" aria-labelledby="save-title" data-screen-only>
          <h3 id="save-title" className="font-bold">{title}</h3>
          {form}
        </Card>
      )}
      {log}
      {form && <Stopwatch watch={watch} words={words} formHref="#save" />}
    </div>
  )
}
