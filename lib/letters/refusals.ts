import { localDay, localTime, type Instant } from '@/lib/calendar/local-date'
import { violationById } from '@/lib/law'
import type { ActFacts, CaseLetterFacts, FindingFacts, RefusalFacts } from './letter-facts'

/** The refusal that a contact came after: the first by that person to that institution or to whoever acts for it. Null when the case holds none. */
export function refusalBefore(finding: FindingFacts, acts: readonly ActFacts[], { refusals }: CaseLetterFacts): RefusalFacts | null {
  if (!violationById(finding.violation)?.letter.afterRefusal) return null
  const last = acts.at(-1)?.at ?? 0
  const own = refusals.filter(({ at, by, respondent }) => by === finding.recipient && respondent === finding.respondent && at <= last)
  return own.sort((left, right) => left.at - right.at)[0] ?? null
}

/** 10:09: minutes are how people remember what they said. */
export const refusalClock = (at: Instant): string => localTime(at).slice(0, 5)
/** 2026-02-24 10:09 */
export const refusalMinute = (at: Instant): string => `${localDay(at)} ${refusalClock(at)}`
