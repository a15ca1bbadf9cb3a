import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { MisadviceNotes } from '@/components/law/MisadviceNotes'
import { ChannelFacts } from '@/components/tickets/ChannelFacts'
import { Card } from '@/components/ui/Card'
import { PageHeader } from '@/components/ui/PageHeader'
import { holidayYears } from '@/lib/calendar/years'
import { channelOf } from '@/lib/channels'
import { now, today } from '@/lib/server/clock'
import { requireMember } from '@/lib/server/member'

/** Everything recorded about one body. What was not verified is said to be so. */
export default async function ChannelPage({ params }: { params: Promise<{ channelId: string }> }) {
  await requireMember()
  const channel = channelOf((await params).channelId)
  if (!channel) notFound()
  const [t, locale] = [await getTranslations('channels'), await getLocale()]
  return (
    <>
      <PageHeader title={t(`${channel.id}.name`)} back={{ href: '/channels', label: t('title') }} />
      <div className="grid gap-4 lg:max-w-200">
        <p className="text-ink-2 clauses">{t(`${channel.id}.summary`)}</p>
        <MisadviceNotes place={`channel:${channel.id}`} />
        <Card><ChannelFacts channel={channel} today={today()} now={{ at: now(), years: holidayYears, locale }} full /></Card>
      </div>
    </>
  )
}
