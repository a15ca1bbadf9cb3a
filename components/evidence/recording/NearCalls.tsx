import { useTranslations } from 'next-intl'
import { GroupHead } from '@/components/ui/Card'
import { List } from '@/components/ui/List'
import { masked } from '@/components/ui/masked'
import { localDay, localTime } from '@/lib/calendar/local-date'
import { actOf } from '@/lib/evidence/act'
import type { AttemptView } from '../AttemptRow'
import { LinkToggle } from '../item/LinkToggle'

/** One reading of a recording's name: `time` as written in Beijing, `number` and `name` as it spells them. */
export type ReadName = { time: string; number: string | null; name: string | null }
type Props = { id: string; tied: string[]; near: AttemptView[]; readings: ReadName[] }

/** What the name says, each reading of it; and the calls that it may be, each tied with one press. */
export function NearCalls({ id, tied, near, readings }: Props) {
  const [t, links, evidence] = [useTranslations('recordings.near'), useTranslations('evidence.item.links'), useTranslations('evidence')]
  return (
    <section className="grid gap-2">
      <GroupHead title={t('title')} note={t(readings.length > 1 ? 'ambiguous' : readings.length === 1 ? 'says' : 'silent')} />
      {readings.length > 0 && (
        <ul className="grid gap-1">
          {readings.map(({ time, number, name }) => (
            <li key={`${time} ${number}`} className="flex flex-wrap gap-x-4">
              <span className="tabular font-bold">{time}</span>
              <span className="text-ink-2 [overflow-wrap:anywhere]">{[number && masked(number), name].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
      {near.length > 0 && (
        <List label={t('calls')}>
          {near.map((act) => {
            const { key, seconds } = actOf(act)
            return (
              <li key={act.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3.5 py-2.5">
                <span id={`near-${act.id}`} className="grid min-w-0 flex-[1_1_14rem]">
                  <span><time className="tabular font-bold">{`${localDay(act.at)} ${localTime(act.at).slice(0, 8)}`}</time>
                    <span className="ml-3">{evidence(`act.${key}`, { seconds })}</span></span>
                  <span className="text-sm text-ink-2">{act.number === null ? evidence('hiddenNumber') : masked(act.number)}</span>
                </span>
                <LinkToggle door={`/api/evidence/${id}/links`} attempts={[...tied, act.id]} of={`near-${act.id}`} look="secondary"
                  words={{ press: links('link'), refused: links('refused') }} />
              </li>
            )
          })}
        </List>
      )}
    </section>
  )
}
