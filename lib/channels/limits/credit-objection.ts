import type { DeadlineRule } from './deadline-rule'
import { creditRegulation } from './sources'

/** The credit bureau or the lender checks an objection and answers in writing within 20 days of receiving it (art. 25). */
export const creditObjection: DeadlineRule = {
  id: 'D16a',
  place: 31,
  words: {
    zh: {
      name: '征信异议处理', awaited: '异议的书面答复',
      notes: {
        D16a: '从征信机构或放款机构收到异议起算。另向人民银行分支机构投诉的，它收到投诉材料的日子记作“材料齐备”。',
      },
    },
    en: {
      name: 'the credit objection', awaited: 'the written answer to the objection',
      notes: {
        D16a: 'Counted from the day the credit bureau or the lender received the objection. If the People’s Bank branch is asked as well, record the day it received the papers as “materials complete”.',
      },
    },
  },
  limits: [
    {
      channels: ['pboc-credit'], owner: 'them', startsWith: ['received'], startsBetween: { from: '2013-03-15' }, length: 20, unit: 'day', rolls: true, stages: [],
      pausedBy: [], metBy: ['replied', 'refused', 'closed'], endedBy: ['withdrawn', 'accepted'], note: 'D16a', ifMissed: ['remind', 'pboc-complaint', 'court-possible'],
      basis: creditRegulation('第二十五条', 'art. 25'),
    },
  ],
}
