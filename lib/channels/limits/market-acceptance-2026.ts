import type { DeadlineRule } from './deadline-rule'
import { marketMeasures2026 } from './sources'

/** 7 workdays from receipt (办法 art. 15), from 2026-04-15; a refusal names its reasons and the other ways. */
export const marketAcceptance2026: DeadlineRule = {
  id: 'D15c',
  place: 29,
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
      channels: ['market-12315'], owner: 'them', startsWith: ['received'], startsBetween: { from: '2026-04-15' }, length: 7, unit: 'workday', rolls: true, stages: [], pausedBy: [],
      metBy: ['accepted', 'refused', 'referred', 'replied', 'closed'], endedBy: ['withdrawn'], ifMissed: ['remind', 'court-or-arbitration'],
      basis: marketMeasures2026('第十五条', 'art. 15'),
    },
  ],
}
