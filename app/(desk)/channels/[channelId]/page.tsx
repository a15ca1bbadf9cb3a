import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { MisadviceNotes } from '@/components/law/MisadviceNotes'
import { ChannelFacts } from '@/components/tickets/ChannelFacts'
import { ChannelSeen } from '@/components/tickets/ChannelSeen'
import { Card } from '@/components/ui/Card'
import { PageHeader } from '@/components/ui/PageHeader'
import { holidayYears } from '@/lib/calendar/years'
import { channelOf } from '@/lib/channels'
import { roleMay } from '@/lib/office/permissions'
import { now, today } from '@/lib/server/clock'
import { channelSetting } from '@/lib/server/data/channel-settings'
import { requireMember } from '@/lib/server/member'

/** Everything recorded about one body. What was not verified is said to be so. */
export default async function ChannelPage({ params }: { params: Promise<{ channelId: string }> }) {
  const member = await requireMember()
  const channel = channelOf((await params).channelId)
  if (!channel) notFound()
  const setting = roleMay(member.role, 'channel:read') ? await channelSetting(member, channel.id) : null
  const [t, locale] = [await getTranslations('channels'), await getLocale()]
  return (
    <>
      <PageHeader title={t(`${channel.id}.name`)} back={{ href: '/channels', label: t('title') }} />
      <div className="grid gap-4 lg:max-w-200">
        <p className="text-ink-2 clauses">{t(`${channel.id}.summary`)}</p>
        <MisadviceNotes place={`channel:${channel.id}`} />
        <Card>
          <ChannelFacts channel={channel} today={today()} now={{ at: now(), years: holidayYears, locale }} full
            settings={setting ? { [channel.id]: setting } : {}} />
        </Card>
        <ChannelSeen channel={channel.id} setting={setting ?? undefined} />
      </div>
    </>
  )
}
