import type { LocalDate } from '@/lib/calendar/local-date'
import type { ViolationId } from '@/lib/cases/vocabulary'
import { violationById, violationList } from '@/lib/law'
import type { SummaryFacts } from '../letter-facts'
import { kindWord, severityOf } from '../wording'

/** One column of the statistics: `range` of civil days, empty when nothing was counted. */
export type Column = { label: string; total: number; range: string; isSum: boolean }
type Kind = Column & { violation: ViolationId }

const columnsMax = 6
const dotted = (day: LocalDate) => day.slice(2).replaceAll('-', '.')

/** `26.02.24—26.03.05`, one day alone as it is: always with the year. */
function shortRange(days: readonly LocalDate[]): string {
  const sorted = [...days].sort()
  const first = sorted[0]
  const last = sorted.at(-1)
  if (!first || !last) return ''
  return first === last ? first : `${dotted(first)}—${dotted(last)}`
}

/** The six gravest kinds; the last of them give their place to those an officer looks for first. */
function columnsOf(kinds: readonly Kind[]): Kind[] {
  const first = kinds.slice(columnsMax).filter(({ violation }) => violationById(violation)?.letter.isAskedFirst)
  return [...kinds.slice(0, columnsMax - first.length), ...first]
}

/**
 * Acts by kind, each act once a kind: the six gravest kinds that were confirmed, those an officer looks for first among them, then the sum of all acts. A kind
 * nobody confirmed has no column: a nought
 * would be a statement. `left` = kinds with acts that got no column. `inKinds` = acts that any kind counts.
 */
export function statistics(facts: SummaryFacts): { columns: Column[]; left: Column[]; inKinds: number } {
  const acts = new Map(facts.acts.map((act) => [act.id, act]))
  const column = (violation: ViolationId): Kind => {
    const ids = new Set(facts.findings.filter((finding) => finding.violation === violation).flatMap(({ attempts }) => attempts))
    const days = [...ids].flatMap((id) => acts.get(id)?.localDay ?? [])
    return { violation, label: kindWord(violation, facts), total: days.length, range: shortRange(days), isSum: false }
  }
  const kinds = violationList.map(({ id }) => id).sort((left, right) => severityOf(right) - severityOf(left)).map(column)
    .filter(({ total }) => total > 0)
  const chosen = columnsOf(kinds)
  const sum: Column = { label: '联系合计', total: facts.acts.length, range: shortRange(facts.acts.map(({ localDay }) => localDay)), isSum: true }
  const inKinds = new Set(facts.findings.flatMap(({ attempts }) => attempts.filter((id) => acts.has(id)))).size
  return { columns: [...chosen, sum], left: kinds.filter((kind) => !chosen.includes(kind)), inKinds }
}
