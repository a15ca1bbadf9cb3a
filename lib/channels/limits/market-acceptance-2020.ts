import type { DeadlineRule } from './deadline-rule'
import { marketMeasures2020 } from './sources'

/** 7 workdays from receipt (暂行办法 art. 14), until 2026-04-14. */
export const marketAcceptance2020: DeadlineRule = {
  id: 'D15a',
  words: {
    zh: {
      name: '12315 投诉受理', awaited: '受理决定',
    },
    en: {
      name: 'accepting the 12315 complaint', awaited: 'accepting it',
    },
  },
  limits: [
    {
      channels: ['market-12315'], owner: 'them', startsWith: ['received'], startsBetween: { from: '2020-01-01', to: '2026-04-14' }, length: 7, unit: 'workday', rolls: true, stages: [], pausedBy: [],
      metBy: ['accepted', 'refused', 'referred', 'replied', 'closed'], endedBy: ['withdrawn'], ifMissed: ['remind', 'court-or-arbitration'],
      basis: marketMeasures2020('第十四条', 'art. 14'),
    },
  ],
}
