import { addDays, daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { limitationOf } from '../limitation'
import type { FindingDraft } from '../violation'
import type { MissingItem } from './item'

/** A person's own limits are reminded of three days early. */
const earlyDays = 3

/** For each finding under 治安管理处罚法 that the police have not taken up since its last act, how long is left; `by` = three days before. Days in Asia/Shanghai. */
export function limitations(
  findings: readonly FindingDraft[], { acts, facts, today }: { acts: ReadonlyMap<string, ContactAttempt>; facts: CaseFacts; today: LocalDate },
): MissingItem[] {
  return findings.flatMap((finding): MissingItem[] => {
    const { violation: rule, respondent, recipient } = finding
    const place = { action: 'report-police', rule, respondent, recipient } as const
    const found = limitationOf(finding, { facts, dayOf: (id) => acts.get(id)?.localDay })
    if (!found || found.takenUpOn) return []
    const { lastOn: last, dueOn: due } = found
    const by = addDays(due, -earlyDays)
    if (due < today) return [{ key: 'limitation-passed', values: { last, due }, ...place }]
    return [{ key: 'limitation', values: { last, by, due, days: Math.max(0, daysBetween(today, by)) }, ...place, due }]
  })
}
