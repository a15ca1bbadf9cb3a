import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ChannelCard } from '@/components/tickets/ChannelCard'
import { foundChannels } from '@/components/tickets/channel-search'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { PageHeader } from '@/components/ui/PageHeader'
import { channels } from '@/lib/channels'
import { today } from '@/lib/server/clock'
import { requireMember } from '@/lib/server/member'

/** Who takes complaints, by name or by what happened. */
export default async function ChannelsPage({ searchParams }: { searchParams: Promise<{ q?: string }> }) {
  await requireMember()
  const asked = (await searchParams).q?.slice(0, 100) ?? ''
  const t = await getTranslations('channels')
  const found = foundChannels(channels, asked, (key) => t(key))
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="grid gap-6">
        <form method="get" role="search" className="flex max-w-160 items-end gap-3 print:hidden">
          <TextField name="q" type="search" label={t('search.label')} hint={t('search.hint')} defaultValue={asked} className="flex-1" />
          <Button look="secondary" icon="search">{t('search.action')}</Button>
        </form>
        {asked && (
          <p className="text-sm text-ink-2">
            {t('search.found', { count: found.length })}
            <Link href="/channels" prefetch={false} className="ml-4 font-bold text-act">{t('search.all')}</Link>
          </p>
        )}
        <ul className="grid gap-3 lg:grid-cols-2 xl:grid-cols-3">
          {found.map((channel) => <ChannelCard key={channel.id} channel={channel} today={today()} />)}
        </ul>
      </div>
    </>
  )
}
