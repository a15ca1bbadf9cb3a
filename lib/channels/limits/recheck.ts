import type { DeadlineRule } from './deadline-rule'
import { noStatutoryLimit } from './sources'

/** 12321, 12377 and NIFA: no statutory limit was found; we look again after 10 workdays. */
export const recheck: DeadlineRule = {
  id: 'D23',
  place: 40,
  words: {
    zh: {
      name: '内部复查',
      notes: {
        D23: '没有查到法定办理时限；10 个工作日是我们自己的复查日。',
      },
    },
    en: {
      name: 'our own re-check',
      notes: {
        D23: 'No statutory limit was found; the 10 workdays are our own.',
      },
    },
  },
  limits: [
    {
      channels: ['spam-12321', 'cyber-12377', 'nifa'], owner: 'us', startsWith: ['filed'], startsBetween: {}, length: 10, unit: 'workday', rolls: true, stages: [],
      pausedBy: [], metBy: ['replied', 'refused', 'referred', 'opinionIssued', 'closed'], endedBy: ['withdrawn'], reminder: 'internal', note: 'D23', ifMissed: ['check-again'],
      basis: noStatutoryLimit('2020-01-01'),
    },
  ],
}
