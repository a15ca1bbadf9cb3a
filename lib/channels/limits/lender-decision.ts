import type { DeadlineRule } from './deadline-rule'
import { complaintMeasures } from './sources'

/** 15 days, 30 if complicated, 60 if very complicated (art. 18); mediation and outside appraisal are not counted (arts. 18, 23); new facts count anew. */
export const lenderDecision: DeadlineRule = {
  id: 'D01',
  place: 1,
  words: {
    zh: {
      name: '机构处理投诉', remind: '情况复杂的可到 30 日，经审批并告知的可到 60 日，先问清再说逾期。',
      notes: {
        D01: '已过 15 日的，情况复杂可到 30 日，不需要审批和告知，先问清再说逾期；特别复杂，经审批并告知，可再延 30 日。对方说明的鉴定、调解期间不计。提出新的事实和理由，从对方收到新材料起重新计算。办法没有写末日遇休息日是否顺延；这里顺延，是对对方较晚的读法。',
      },
    },
    en: {
      name: 'the institution’s decision', remind: 'Complicated matters may take 30 days, or 60 with approval and notice: ask before calling it late.',
      notes: {
        D01: 'After 15 days: complicated matters may take 30 days without approval or notice, so ask before calling it late; very complicated ones, with approval and notice, another 30. Appraisal and mediation are not counted. New facts and reasons start the limit anew when they arrive. The Measures do not say whether the last day moves over days off; here it does, the later reading for them.',
      },
    },
  },
  limits: [{
    channels: ['lender'], owner: 'them', startsWith: ['received'], before: 'reexaminationFiled', startsBetween: { from: '2020-03-01' }, length: 15, unit: 'day', rolls: true, stages: [30, 60],
    pausedBy: [{ from: 'mediation', until: ['resumed'] }, { from: 'suspended', until: ['resumed'] }],
    metBy: ['replied', 'refused', 'closed'], endedBy: ['withdrawn'], restarts: true, supervisedOnly: true, note: 'D01', ifMissed: ['remind', 'regulator-complaint'],
    basis: complaintMeasures('第十八条', 'art. 18'),
  }],
}
