import { addDays, addMonths, daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { FindingDraft } from '../violation'
import type { MissingItem } from './item'

const limitationMonths = 6
/** A person's own limits are reminded of three days early. */
const earlyDays = 3

/** The last day on which something happened that a finding cites under 治安管理处罚法; null where it cites none of it. */
function lastAct({ provisions }: FindingDraft, acts: ReadonlyMap<string, ContactAttempt>, { answers = [] }: CaseFacts): LocalDate | null {
  const own = provisions.filter(({ statute }) => statute === 'ZAGL')
  const days = [
    ...own.flatMap(({ attempts }) => attempts.flatMap((id) => acts.get(id)?.localDay ?? [])),
    ...own.flatMap(({ answers: keys = [] }) => answers.filter(({ key }) => keys.includes(key)).map(({ on }) => on)),
  ]
  return days.length ? days.reduce((latest, day) => (day > latest ? day : latest)) : null
}

/**
 * Six months without the police noticing end the chance of a punishment (治安管理处罚法 2012 art. 22, 2025 art. 25): for each finding under that law
 * whose last act the police have not taken up since, how long is left. By corresponding day and not rolled; `by` = three days before. Days in Asia/Shanghai.
 */
export function limitations(
  findings: readonly FindingDraft[], of: { acts: ReadonlyMap<string, ContactAttempt>; facts: CaseFacts; today: LocalDate },
): MissingItem[] {
  const { acts, facts, today } = of
  const police = (facts.acceptances ?? []).filter(({ channel }) => channel === 'police')
  return findings.flatMap((finding): MissingItem[] => {
    const { violation: rule, respondent, recipient } = finding
    const place = { action: 'report-police', rule, respondent, recipient } as const
    const last = lastAct(finding, acts, facts)
    if (last === null || police.some((taken) => taken.respondent === respondent && taken.on >= last)) return []
    const due = addMonths(last, limitationMonths)
    const by = addDays(due, -earlyDays)
    if (due < today) return [{ key: 'limitation-passed', values: { last, due }, ...place }]
    return [{ key: 'limitation', values: { last, by, due, days: Math.max(0, daysBetween(today, by)) }, ...place, due }]
  })
}
