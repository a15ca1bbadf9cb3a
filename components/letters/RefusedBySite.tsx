import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { saidMax } from '@/lib/channels/site-refusal'

/** The portal said what it takes: its words and figure lead to the settings of the body, where they are kept for the whole office. */
export function RefusedBySite({ channel, mayEnter }: { channel: string; mayEnter: boolean }) {
  const t = useTranslations('letters.refused')
  return (
    <section className="grid gap-2 lg:max-w-200">
      <h3 className="font-bold">{t('title')}</h3>
      <p className="text-ink-2 clauses">{t(mayEnter ? 'text' : 'ask')}</p>
      {mayEnter && (
        <form method="get" action={`/channels/${channel}/limits`} className="flex flex-wrap items-end gap-3">
          <TextField name="said" label={t('said')} hint={t('saidHint')} maxLength={saidMax} className="min-w-64 flex-1" />
          <TextField name="sizeMbMax" label={t('size')} hint={t('unit')} inputMode="decimal" maxLength={8} className="w-48" />
          <Button look="secondary">{t('enter')}</Button>
        </form>
      )}
    </section>
  )
}
