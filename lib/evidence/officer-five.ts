import type { LocalDate } from '@/lib/calendar/local-date'
import type { EvidenceKind } from './evidence-item'
import { byStrength, type Strength } from './strength'

/** 给民警看的五件: which originals to lay on the counter first. */

/** An original with the acts it shows. `days` = their civil days; `isThreat` = a finding of a threat rests on one; `level` = of the strongest. */
export type Candidate = { id: string; exhibit: number; kind: EvidenceKind; days: readonly LocalDate[]; acts: number; isThreat: boolean; level: Strength }

/** Why one is proposed, most telling first; keys of `strength.five.why` in the message files. */
export const proposalReasons = ['threat', 'very-strong', 'strong', 'other-kind', 'other-day', 'many'] as const
export type ProposalReason = (typeof proposalReasons)[number]
export type Proposed = { id: string; reasons: ProposalReason[] }

export const proposedMax = 5
/** From so many acts on an original is said to show many. */
const manyActs = 5

type Chosen = { kinds: Set<EvidenceKind>; days: Set<LocalDate> }

const isNewKind = ({ kind }: Candidate, { kinds }: Chosen) => !kinds.has(kind)
const isNewDay = ({ days }: Candidate, chosen: Chosen) => days.some((day) => !chosen.days.has(day))

/** Threats first, then what weighs more, another kind before the same again, another day, more acts; at last the order of their numbers. */
const inOrder = (chosen: Chosen) => (one: Candidate, other: Candidate): number =>
  Number(other.isThreat) - Number(one.isThreat) || Number(isNewKind(other, chosen)) - Number(isNewKind(one, chosen)) || byStrength(one.level, other.level)
  || Number(isNewDay(other, chosen)) - Number(isNewDay(one, chosen)) || other.acts - one.acts || one.exhibit - other.exhibit

function reasonsOf(one: Candidate, chosen: Chosen): ProposalReason[] {
  const holds: Record<ProposalReason, boolean> = {
    threat: one.isThreat, 'very-strong': one.level === 'very-strong', strong: one.level === 'strong',
    'other-kind': chosen.kinds.size > 0 && isNewKind(one, chosen), 'other-day': chosen.kinds.size > 0 && isNewDay(one, chosen), many: one.acts >= manyActs,
  }
  return proposalReasons.filter((reason) => holds[reason])
}

/**
 * Up to five originals, different in kind and day where that is to be had. What shows no act is not proposed. The same candidates in any order give the same
 * answer.
 */
export function officerFive(candidates: readonly Candidate[]): Proposed[] {
  const chosen: Chosen = { kinds: new Set(), days: new Set() }
  const left = candidates.filter(({ acts }) => acts > 0)
  const proposed: Proposed[] = []
  while (proposed.length < proposedMax && left.length > 0) {
    left.sort(inOrder(chosen))
    const next = left.shift() as Candidate
    proposed.push({ id: next.id, reasons: reasonsOf(next, chosen) })
    chosen.kinds.add(next.kind)
    for (const day of next.days) chosen.days.add(day)
  }
  return proposed
}
