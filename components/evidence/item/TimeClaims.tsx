import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/Chip'
import { GroupHead } from '@/components/ui/Card'
import { List } from '@/components/ui/List'
import { localDay, localTime } from '@/lib/calendar/local-date'
import type { TimeClaim, TimeConflict, TimeSource } from '@/lib/evidence/time-claims'
import { timeConflicts } from '@/lib/evidence/time-claims'
import { ChooseTime } from './ChooseTime'

type Props = { claims: TimeClaim[]; chosen?: TimeSource; door: { path: string; fields: Record<string, string | undefined>; version?: string } }

/** `2026-03-12 22:45:01`, as exact as the claim is. */
function spoken({ at, precision }: TimeClaim): string {
  if (precision === 'day') return localDay(at)
  return `${localDay(at)} ${localTime(at).slice(0, precision === 'minute' ? 5 : 8)}`
}

function Conflict({ conflict: { kind, one, other, seconds } }: { conflict: TimeConflict }) {
  const t = useTranslations('evidence.item.times')
  const unit = seconds < 5_400 ? ['minutes', Math.round(seconds / 60)] as const : seconds < 172_800 ? ['hours', Math.round(seconds / 3600)] as const
    : ['days', Math.round(seconds / 86_400)] as const
  const said = { one: t(`sources.${one.source}`), other: t(`sources.${other.source}`), apart: t(unit[0], { count: unit[1] }) }
  return <p className="text-sm font-bold text-soon clauses">{t(kind, said)}</p>
}

/** When this was, by everything that says so; where that disagrees it is said. A person may say which to go by; nothing is changed by that. */
export function TimeClaims({ claims, chosen, door }: Props) {
  const t = useTranslations('evidence.item.times')
  if (claims.length === 0) return null
  return (
    <section className="grid gap-2">
      <GroupHead title={t('title')} note={t('note')} />
      {timeConflicts(claims).map((conflict) => <Conflict key={`${conflict.one.source} ${conflict.other.source}`} conflict={conflict} />)}
      <List>
        {claims.map((claim) => (
          <li key={claim.source} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3.5 py-2.5">
            <span id={`time-${claim.source}`} className="grid min-w-0 flex-[1_1_12rem]">
              <span className="tabular font-bold">{spoken(claim)}</span>
              <span className="text-sm text-ink-2">{t(`sources.${claim.source}`)} · {t(`precision.${claim.precision}`)}</span>
            </span>
            {claim.source === chosen ? <Chip tone="act" icon="tick">{t('chosen')}</Chip> : claims.length > 1 && (
              <ChooseTime source={claim.source} door={door} words={{ choose: t('choose'), refused: t('refused') }} />
            )}
          </li>
        ))}
      </List>
    </section>
  )
}
