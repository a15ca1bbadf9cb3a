import { channelOf, channels } from '@/lib/channels'
import { violationList } from '@/lib/law'
import { offered } from './differences'
import type { Expectation } from './expectation-schema'
import type { TrialCase } from './trial-schema'

const rules = new Set<string>(violationList.map(({ id }) => id))
const offers = new Set(Object.keys(offered))
const deadlines = new Set(channels.flatMap(({ limits }) => limits.map(({ rule }) => rule)))

const rulesOf = (expect: Expectation): string[] => [
  ...(expect.findings ?? []).map(({ rule }) => rule), ...(expect.none ?? []), ...(expect.asked ?? []), ...(expect.silent ?? []),
]

/** What a case needs and the product does not have yet: rules, channels and deadlines. A case that needs nothing more can be judged. */
export function notRegistered({ situation, expect }: Pick<TrialCase, 'situation' | 'expect'>): string[] {
  const named = expect ? rulesOf(expect) : []
  const channelIds = [...(situation?.tickets ?? []).map(({ channel }) => channel), ...Object.keys(expect?.filing ?? {})]
  const clocks = [...(expect?.deadlines ?? []).map(({ rule }) => rule), ...(expect?.noDeadlines ?? [])]
  return [...new Set([
    ...named.filter((rule) => !rules.has(rule)), ...channelIds.filter((id) => !channelOf(id)), ...clocks.filter((rule) => !deadlines.has(rule)),
    ...[...(expect?.offers ?? []).map(({ deadline }) => deadline), ...(expect?.noOffers ?? [])].filter((rule) => !offers.has(rule) && !deadlines.has(rule)),
  ])]
}
