import type { DeadlineRule } from './deadline-rule'
import { litigationLaw } from './sources'

/** A duty to protect that was not carried out within 2 months of the application opens the court, unless a law sets another limit (art. 47). */
export const courtAfterSilence: DeadlineRule<'reconsider-first'> = {
  id: 'D13c',
  place: 19,
  words: {
    zh: {
      name: '申请保护职责', awaited: '履行保护职责',
      notes: {
        D13c: '只在没有专门办理期限时适用；紧急情况下不受两个月限制。2024-01-01 起，没有履行法定职责的要先申请行政复议（行政复议法第二十三条），再起诉。',
      },
    },
    en: {
      name: 'the duty to protect', awaited: 'their protection',
      notes: {
        D13c: 'Only where no limit of its own exists; in an emergency the two months do not bind. Since 2024-01-01 a duty not carried out goes to reconsideration first (art. 23 of the Reconsideration Law), then to court.',
      },
    },
  },
  steps: {
    'reconsider-first': {
      zh: '两个月没有履行职责：现在要先申请行政复议，不服再起诉。先问法律援助。',
      en: 'Two months passed without action: reconsideration comes first now, then the court. Ask legal aid first.',
    },
  },
  limits: [
    {
      channels: ['police', 'nfra-report'], owner: 'them', procedure: 'administrative', startsWith: ['received'], before: 'reconsiderationFiled', startsBetween: { from: '2017-07-01' }, length: 2,
      unit: 'month', rolls: true, stages: [], pausedBy: [], metBy: ['refused', 'replied', 'opinionIssued', 'closed'], endedBy: ['withdrawn', 'reconsiderationFiled'],
      fallback: true, note: 'D13c', ifMissed: ['reconsider-first'], basis: litigationLaw('第四十七条', 'art. 47'),
    },
  ],
}
