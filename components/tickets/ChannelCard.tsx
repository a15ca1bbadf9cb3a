import type { ReactNode } from 'react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import { Chip } from '@/components/ui/Chip'
import { WholeDays } from '@/components/ui/WholeDays'
import { localDay } from '@/lib/calendar/local-date'
import type { Channel } from '@/lib/channels/channel'
import { hoursOf } from '@/lib/channels/channel-settings'
import type { SeenSettings } from '@/lib/channels/settings-schema'
import { hoursInWords, openInWords, type Now } from './channel-hours'
import { ChannelSeen } from './ChannelSeen'
import { HoursGrade, isFirstLimit, standingLimits } from './ChannelFacts'

/** `settings` = what the office read on the portals. */
type CardView = { channel: Channel; now: Now; settings?: SeenSettings }

/** `isMore` = left to the card's own page on a phone. */
type CardRow = { label: string; text: string; end?: ReactNode; isMore?: boolean }

function Row({ label, text, end, isMore }: CardRow) {
  const look = `grid grid-cols-[5.5rem_1fr] gap-3 text-sm ${isMore ? 'max-lg:hidden' : ''}`
  return <div className={look}><dt className="text-ink-2">{label}</dt><dd className="clauses">{text}{end}</dd></div>
}

function useRows({ channel, now, settings = {} }: CardView): CardRow[] {
  const [t, deadline] = [useTranslations('channels'), useTranslations('deadlines')]
  const joined = (list: 'accepts' | 'refuses' | 'cannot' | 'prerequisites') =>
    channel[list].map((key) => t(`${channel.id}.${list}.${key}`)).join(t('separator'))
  const first = standingLimits(channel.limits, localDay(now.at)).filter(isFirstLimit)
  const clocks = [...new Map(first.map((limit) => [limit.rule, limit])).values()].slice(0, 3)
    .map((limit) => `${deadline(`rule.${limit.rule}`)} ${deadline(`unit.${limit.unit}`, { length: limit.length })}`)
  const hours = hoursOf(channel, settings)
  return [
    { label: t('label.accepts'), text: joined('accepts') },
    { label: t('label.refuses'), text: joined('refuses'), isMore: true },
    { label: t('label.cannot'), text: joined('cannot') },
    { label: t('label.prerequisites'), text: joined('prerequisites'), isMore: true },
    { label: t('label.limits'), text: clocks.length ? clocks.join(t('separator')) : t('limit.none') },
    {
      label: t('label.hours'), text: hoursInWords(hours, t),
      end: hours && <><span className="block text-ink-2">{openInWords(hours, now, t)}</span><HoursGrade channel={channel} settings={settings} /></>,
    },
  ]
}

/** A body in one look: what it takes, what it does not, what comes first, its clocks, and how surely this is known. */
export function ChannelCard(view: CardView) {
  const { channel } = view
  const t = useTranslations('channels')
  const { grade, checkedOn } = channel.source
  return (
    <li className="relative">
      <Card className="grid h-full content-start gap-3">
        <div>
          <h3 className="text-lg font-bold clauses">
            <Link href={`/channels/${channel.id}`} prefetch={false} className="after:absolute after:inset-0 after:rounded-card">{t(`${channel.id}.name`)}</Link>
          </h3>
          <p className="text-sm text-ink-2 clauses">{t(`${channel.id}.summary`)}</p>
        </div>
        <dl className="grid gap-2">{useRows(view).map((row) => <Row key={row.label} {...row} />)}</dl>
        <ChannelSeen channel={channel.id} setting={view.settings?.[channel.id]} />
        <p className="mt-auto flex flex-wrap items-center gap-2 text-sm text-ink-2">
          <Chip tone={grade === 'P' ? 'plain' : 'unsure'}>{t(`grade.${grade}`)}</Chip><WholeDays>{t('checked', { checkedOn })}</WholeDays>
        </p>
      </Card>
    </li>
  )
}
