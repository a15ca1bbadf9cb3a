import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { marketMeasures2020, marketMeasuresBefore2022 } from './sources'

const common = {
  channels: ['market-12315'], owner: 'them', startsWith: ['received'], length: 7, unit: 'workday', rolls: true, stages: [], pausedBy: [],
  metBy: ['accepted', 'refused', 'referred', 'replied', 'closed'], endedBy: ['withdrawn'], ifMissed: ['remind', 'court-or-arbitration'],
} satisfies Partial<RuleLimit>

/** 7 workdays from receipt (暂行办法 art. 14), until 2026-04-14. */
export const marketAcceptance2020: DeadlineRule = {
  id: 'D15a',
  place: 27,
  words: {
    zh: {
      name: '12315 投诉受理', awaited: '受理决定',
    },
    en: {
      name: 'accepting the 12315 complaint', awaited: 'accepting it',
    },
  },
  limits: [
    { ...common, startsBetween: { from: '2020-01-01', to: '2022-03-23' }, basis: marketMeasuresBefore2022 },
    { ...common, startsBetween: { from: '2022-03-24', to: '2026-04-14' }, basis: marketMeasures2020('第十四条', 'art. 14') },
  ],
}
