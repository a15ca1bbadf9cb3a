import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { MisadviceNotes } from '@/components/law/MisadviceNotes'
import { Card } from '@/components/ui/Card'
import { Chip } from '@/components/ui/Chip'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { Channel } from '@/lib/channels/channel'
import { isFirstLimit, standingLimits } from './ChannelFacts'

function Row({ label, text }: { label: string; text: string }) {
  return <div className="grid grid-cols-[5.5rem_1fr] gap-3 text-sm"><dt className="text-ink-2">{label}</dt><dd className="clauses">{text}</dd></div>
}

function useRows(channel: Channel, today: LocalDate): { label: string; text: string }[] {
  const [t, deadline] = [useTranslations('channels'), useTranslations('deadlines')]
  const joined = (list: 'accepts' | 'refuses' | 'prerequisites') => channel[list].map((key) => t(`${channel.id}.${list}.${key}`)).join(t('separator'))
  const first = standingLimits(channel.limits, today).filter(isFirstLimit)
  const clocks = [...new Map(first.map((limit) => [limit.rule, limit])).values()].slice(0, 3)
    .map((limit) => `${deadline(`rule.${limit.rule}`)} ${deadline(`unit.${limit.unit}`, { length: limit.length })}`)
  return [
    { label: t('label.accepts'), text: joined('accepts') },
    { label: t('label.refuses'), text: joined('refuses') },
    { label: t('label.prerequisites'), text: joined('prerequisites') },
    { label: t('label.limits'), text: clocks.length ? clocks.join(t('separator')) : t('limit.none') },
    { label: t('label.hours'), text: t(`hours.${channel.hours ?? 'unknown'}`) },
  ]
}

/** A body in one look: what it takes, what it does not, what comes first, its clocks, and how surely this is known. */
export function ChannelCard({ channel, today }: { channel: Channel; today: LocalDate }) {
  const t = useTranslations('channels')
  const { grade, checkedOn } = channel.source
  return (
    <li className="relative">
      <Card className="grid h-full content-start gap-3">
        <div>
          <h2 className="text-lg font-bold clauses">
            <Link href={`/channels/${channel.id}`} prefetch={false} className="after:absolute after:inset-0 after:rounded-card">{t(`${channel.id}.name`)}</Link>
          </h2>
          <p className="text-sm text-ink-2 clauses">{t(`${channel.id}.summary`)}</p>
        </div>
        <dl className="grid gap-2">{useRows(channel, today).map((row) => <Row key={row.label} {...row} />)}</dl>
        <MisadviceNotes place={`channel:${channel.id}`} />
        <p className="mt-auto flex flex-wrap items-center gap-2 text-sm text-ink-2">
          <Chip tone={grade === 'P' ? 'plain' : 'unsure'}>{t(`grade.${grade}`)}</Chip>{t('checked', { checkedOn })}
        </p>
      </Card>
    </li>
  )
}
