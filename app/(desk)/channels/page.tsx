import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChannelCard } from '@/components/tickets/ChannelCard'
import type { Now } from '@/components/tickets/channel-hours'
import { foundChannels } from '@/components/tickets/channel-search'
import { Button } from '@/components/ui/Button'
import { GroupHead } from '@/components/ui/Card'
import { TextField } from '@/components/ui/Field'
import { PageHeader } from '@/components/ui/PageHeader'
import { holidayYears } from '@/lib/calendar/years'
import { channels } from '@/lib/channels'
import { rows, type Channel } from '@/lib/channels/channel'
import type { SeenSettings } from '@/lib/channels/settings-schema'
import { roleMay } from '@/lib/office/permissions'
import { asked, type SearchParams } from '@/lib/server/asked'
import { now } from '@/lib/server/clock'
import { channelSettings } from '@/lib/server/data/channel-settings'
import { requireMember } from '@/lib/server/member'

function Row({ name, channels, now, settings }: { name: string; channels: Channel[]; now: Now; settings: SeenSettings }) {
  if (channels.length === 0) return null
  return (
    <section className="grid gap-3" aria-label={name}>
      <GroupHead title={name} />
      <ul className="grid gap-3 lg:grid-cols-2 xl:grid-cols-3">
        {channels.map((channel) => <ChannelCard key={channel.id} channel={channel} now={now} settings={settings} />)}
      </ul>
    </section>
  )
}

/** Who takes complaints, by name or by what happened. */
export default async function ChannelsPage({ searchParams }: { searchParams: SearchParams }) {
  const member = await requireMember()
  const words = (await asked<'q'>(searchParams)).q?.slice(0, 100) ?? ''
  const [t, locale] = [await getTranslations('channels'), await getLocale()]
  const settings = roleMay(member.role, 'channel:read') ? await channelSettings(member) : {}
  const found = foundChannels(channels, words, (key) => t(key))
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="grid gap-6">
        <form method="get" role="search" className="flex max-w-160 items-end gap-3 print:hidden">
          <TextField name="q" type="search" label={t('search.label')} hint={t('search.hint')} defaultValue={words} className="flex-1" />
          <Button look="secondary" icon="search">{t('search.action')}</Button>
        </form>
        {words && (
          <p className="text-sm text-ink-2">
            {t('search.found', { count: found.length })}
            <Link href="/channels" prefetch={false} className="ml-4 font-bold text-act">{t('search.all')}</Link>
          </p>
        )}
        {rows.map((row) => (
          <Row key={row} name={t(`row.${row}`)} channels={found.filter((channel) => channel.row === row)} now={{ at: now(), years: holidayYears, locale }}
            settings={settings} />
        ))}
      </div>
    </>
  )
}
