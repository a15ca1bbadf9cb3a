import { addMonths, type LocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import { limitationMonths } from './provisions/public-security-penalties'
import type { FindingDraft } from './violation'

/** How a finding stands to the six months: its last act, the last day by corresponding day (not rolled), and when the police took it up since that act. */
export type Limitation = { lastOn: LocalDate; dueOn: LocalDate; takenUpOn: LocalDate | null }
/** `dayOf` = civil day of an act by its id. */
export type ActsOfCase = { facts: CaseFacts; dayOf: (attempt: string) => LocalDate | undefined }

/** The last day on which something happened that a finding cites under 治安管理处罚法, by log or by answer; undefined where it cites none of it. */
function lastAct({ provisions }: FindingDraft, { facts, dayOf }: ActsOfCase): LocalDate | undefined {
  const own = provisions.filter(({ statute }) => statute === 'ZAGL')
  const told = own.flatMap(({ answers: keys = [] }) => (facts.answers ?? []).filter(({ key }) => keys.includes(key)).map(({ on }) => on))
  return [...own.flatMap(({ attempts }) => attempts.flatMap((id) => dayOf(id) ?? [])), ...told].sort().at(-1)
}

/**
 * Six months without the police noticing end the chance of a punishment (治安管理处罚法 2012 art. 22, 2025 art. 25). They are met by the first day from the last
 * act on, on which the police took up a complaint about the lender, or one that names no lender. Null where a finding does not rest on that law.
 */
export function limitationOf(finding: FindingDraft, of: ActsOfCase): Limitation | null {
  const lastOn = lastAct(finding, of)
  if (lastOn === undefined) return null
  const taken = (of.facts.acceptances ?? []).filter(({ channel, respondent = finding.respondent, on }) =>
    channel === 'police' && respondent === finding.respondent && on >= lastOn)
  return { lastOn, dueOn: addMonths(lastOn, limitationMonths), takenUpOn: taken.map(({ on }) => on).sort()[0] ?? null }
}
