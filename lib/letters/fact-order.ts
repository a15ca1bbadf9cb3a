import type { ViolationId } from '@/lib/cases/vocabulary'
import { violationById } from '@/lib/law'
import { kindsOption, orderOption } from './arrange-options'
import { actsOf } from './claims'
import type { CaseLetterFacts, FindingFacts } from './letter-facts'
import type { LetterOptions } from './letter-options'
import { severityOf } from './wording'

/** In which order a letter tells what was found: by gravity, by time, or as a person put it. A kind of conduct stays together. */

export const factOrders = ['gravity', 'time', 'hand'] as const
/** `kinds` = by hand, the kinds of conduct from the first on. */
export type FactOrder = { by: (typeof factOrders)[number]; kinds: ViolationId[] }

/** As a person chose; by gravity where nobody did. */
export function factOrderOf(options: LetterOptions): FactOrder {
  const [by, kinds] = [factOrders.find((one) => one === options[orderOption]) ?? 'gravity', options[kindsOption]]
  return { by, kinds: Array.isArray(kinds) ? kinds.filter((kind) => violationById(kind) !== null) : [] }
}

const firstAt = (finding: FindingFacts, facts: CaseLetterFacts): number => {
  const acts = actsOf(finding, facts)
  return (acts.find(({ exhibits }) => exhibits.length > 0) ?? acts[0])?.at ?? Number.MAX_SAFE_INTEGER
}

/** By time a kind stands where its first act does, one with an exhibit before one without; its findings among themselves likewise. */
function byTime(findings: readonly FindingFacts[], facts: CaseLetterFacts): FindingFacts[] {
  const [own, kinds] = [new Map<FindingFacts, number>(), new Map<ViolationId, number>()]
  for (const finding of findings) {
    const at = firstAt(finding, facts)
    own.set(finding, at)
    kinds.set(finding.violation, Math.min(at, kinds.get(finding.violation) ?? at))
  }
  const [at, kindAt] = [(one: FindingFacts) => own.get(one) ?? 0, (one: FindingFacts) => kinds.get(one.violation) ?? 0]
  return [...findings].sort((one, other) => kindAt(one) - kindAt(other) || (one.violation === other.violation ? at(one) - at(other)
    : severityOf(other.violation) - severityOf(one.violation) || (one.violation < other.violation ? -1 : 1)))
}

/** Findings in the order a letter tells them; kinds that a person did not place come last, the gravest first. */
export function inFactOrder(findings: readonly FindingFacts[], facts: CaseLetterFacts): FindingFacts[] {
  const { by, kinds } = facts.order ?? { by: 'gravity', kinds: [] }
  const grave = [...findings].sort((one, other) => severityOf(other.violation) - severityOf(one.violation))
  if (by === 'gravity') return grave
  if (by === 'time') return byTime(grave, facts)
  const place = ({ violation }: FindingFacts) => (kinds.includes(violation) ? kinds.indexOf(violation) : kinds.length)
  return grave.sort((one, other) => place(one) - place(other))
}
