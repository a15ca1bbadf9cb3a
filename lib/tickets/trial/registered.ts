import { deadlineRules } from '@/lib/channels/limits/registry'
import { violationList } from '@/lib/law'
import type { Expectation } from './expectation-schema'
import type { TrialCase } from './trial-schema'

const rules = new Set<string>(violationList.map(({ id }) => id))
const deadlines = new Set(deadlineRules.map(({ id }) => id))

const rulesOf = (expect: Expectation): string[] => [
  ...(expect.findings ?? []).map(({ rule }) => rule), ...(expect.none ?? []), ...(expect.asked ?? []), ...(expect.silent ?? []),
]

/** What a case needs and the product does not have yet: rules and deadlines. A case that needs nothing more can be judged. */
export function notRegistered({ situation, expect }: Pick<TrialCase, 'situation' | 'expect'>): string[] {
  const named = [...(situation?.answers ?? []).map(({ rule }) => rule), ...(expect ? rulesOf(expect) : [])]
  const clocks = [...(expect?.deadlines ?? []).map(({ rule }) => rule), ...(expect?.noDeadlines ?? [])]
  return [...new Set([
    ...named.filter((rule) => !rules.has(rule)), ...clocks.filter((rule) => !deadlines.has(rule)),
    ...[...(expect?.offers ?? []).map(({ deadline }) => deadline), ...(expect?.noOffers ?? [])].filter((rule) => !deadlines.has(rule)),
  ])]
}
