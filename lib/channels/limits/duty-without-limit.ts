import type { DeadlineRule } from './deadline-rule'
import { reconsiderationRegulation } from './sources'

/** Since when the text says from which day silence counts. */
export const recordedFrom = '2026-07-01'

/** A duty without a limit of its own: reconsideration counts from the day on which 60 days from the application are full (实施条例 art. 24). From 2026-07-01 only. */
export const dutyWithoutLimit: DeadlineRule = {
  id: 'D12b',
  place: 18,
  words: {
    zh: {
      name: '履行职责（没有专门期限）', awaited: '履行职责',
      notes: {
        D12b: '只在没有专门办理期限时适用；有期限规定的，从那个期限届满起算。紧急情况下请求保护人身、财产的，不受这个期限限制，有危险先打 110。满 60 日仍没有回音，从那天起 60 日内可以申请行政复议。',
      },
    },
    en: {
      name: 'carrying out the duty (no limit of its own)', awaited: 'their action',
      notes: {
        D12b: 'Only where no limit of its own exists; where one does, counting goes from its end. Whoever asks for protection of body or property in an emergency is not bound by it; in danger call 110 first. If 60 days pass in silence, reconsideration can be applied for within 60 days from then.',
      },
    },
  },
  limits: [
    {
      channels: ['police', 'nfra-report'], owner: 'them', procedure: 'administrative', startsWith: ['received'], before: 'reconsiderationFiled', startsBetween: { from: recordedFrom }, length: 60,
      unit: 'day', rolls: true, stages: [], pausedBy: [], metBy: ['refused', 'replied', 'opinionIssued', 'closed'], endedBy: ['withdrawn', 'reconsiderationFiled'],
      fallback: true, note: 'D12b', ifMissed: ['reconsider-silence'], basis: reconsiderationRegulation('第二十四条', 'art. 24'),
    },
  ],
}
