import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { complaintMeasures } from './sources'

const common = {
  channels: ['lender'], startsBetween: { from: '2020-03-01' }, length: 30, unit: 'day', rolls: true, stages: [], pausedBy: [], supervisedOnly: true,
  basis: complaintMeasures('第二十条', 'art. 20'),
} satisfies Partial<RuleLimit>

/** A branch's decision may be taken to its superior within 30 days, which decides within 30 of receiving it (art. 20). Head offices' own decisions may not. */
export const lenderReview: DeadlineRule = {
  id: 'D02',
  place: 2,
  words: {
    zh: {
      name: '上级机构核查', ask: '申请上级机构核查', lapsed: '申请核查',
      notes: {
        D02: '只有分支机构的处理决定可以申请上级机构核查；总部直接作出的决定不适用。',
      },
    },
    en: {
      name: 'review by the superior institution', ask: 'ask the superior institution for review', lapsed: 'for asking for review',
      notes: {
        D02: 'Only a branch’s decision can be taken to its superior for review; a head office’s own decision cannot.',
      },
    },
  },
  sent: { matter: 'review', by: 'reexaminationFiled' },
  limits: [
    {
      ...common, owner: 'us', startsWith: ['replied'], metBy: ['reexaminationFiled'], endedBy: ['withdrawn', 'closed'], note: 'D02', ifMissed: ['regulator-complaint'],
    },
    {
      ...common, owner: 'them', startsWith: ['received', 'acknowledged'], sentBy: 'reexaminationFiled', metBy: ['opinionIssued', 'closed'], endedBy: ['withdrawn'],
      ifMissed: ['remind', 'regulator-complaint'],
    },
  ],
}
