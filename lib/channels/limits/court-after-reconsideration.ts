import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { litigationLaw } from './sources'

/** The suit after reconsideration; where the organ stays silent its length counts from the end of the organ's limit. */
export const suit = {
  channels: ['police', 'nfra-report'], owner: 'us', procedure: 'administrative', startsBetween: { from: '2017-07-01' }, length: 15, unit: 'day', rolls: true,
  stages: [], pausedBy: [], metBy: ['courtFiled'], endedBy: ['withdrawn', 'closed'], note: 'D13a', ifMissed: ['ask-legal-aid'],
  basis: litigationLaw('第四十五条', 'art. 45'),
} satisfies Partial<RuleLimit>

/** 15 days from receiving the reconsideration decision (art. 45). */
export const courtAfterReconsideration: DeadlineRule = {
  id: 'D13a',
  place: 23,
  words: {
    zh: {
      name: '对复议决定起诉', ask: '向法院起诉', lapsed: '起诉',
      notes: {
        D13a: '从收到复议决定书起算，向人民法院起诉。',
      },
    },
    en: {
      name: 'going to court after reconsideration', ask: 'go to court', lapsed: 'for going to court',
      notes: {
        D13a: 'Counted from receiving the reconsideration decision; the claim goes to the people’s court.',
      },
    },
  },
  limits: [{ ...suit, startsWith: ['reconsiderationDecided'] }],
}
