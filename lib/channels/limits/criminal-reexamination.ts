import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { criminalProcedure } from './sources'

const common = {
  channels: ['police'], procedure: 'criminal', startsBetween: { from: '2020-09-01' }, unit: 'day', rolls: true, pausedBy: [],
  endedBy: ['withdrawn', 'closed', 'caseOpened'], basis: criminalProcedure('第一百七十九条', 'art. 179'),
} satisfies Partial<RuleLimit>

/** Re-examination one level up: asked for within 7 days of the reconsideration decision, decided within 30 days of receipt, at most 30 more (art. 179). The collected law starts them with our application. */
export const criminalReexamination: DeadlineRule = {
  id: 'D10',
  place: 15,
  words: {
    zh: {
      name: '刑事复核', ask: '向上一级公安机关申请复核', lapsed: '申请复核',
      notes: {
        D10: '向上一级公安机关申请复核。',
      },
    },
    en: {
      name: 're-examination one level up', ask: 'ask the organ one level up for re-examination', lapsed: 'for re-examination',
      notes: {
        D10: 'Ask the police organ one level up for re-examination.',
      },
    },
  },
  sent: { matter: 'reexamination', by: 'reexaminationFiled' },
  limits: [
    { ...common, owner: 'us', startsWith: ['reconsiderationDecided'], length: 7, stages: [], metBy: ['reexaminationFiled'], note: 'D10', ifMissed: ['prosecutor'] },
    {
      ...common, owner: 'them', startsWith: ['received', 'acknowledged'], sentBy: 'reexaminationFiled', sentCounts: true, length: 30, stages: [60], metBy: ['replied', 'opinionIssued'],
      ifMissed: ['remind', 'prosecutor'],
    },
  ],
}
