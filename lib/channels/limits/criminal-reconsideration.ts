import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { criminalProcedure } from './sources'

const common = {
  channels: ['police'], procedure: 'criminal', startsBetween: { from: '2020-09-01' }, unit: 'day', rolls: true, pausedBy: [],
  endedBy: ['withdrawn', 'closed', 'caseOpened'], basis: criminalProcedure('第一百七十九条', 'art. 179'),
} satisfies Partial<RuleLimit>

/** Reconsideration by the same police organ: asked for within 7 days of the notice, decided within 30 days of receipt, at most 30 more (art. 179). The collected law starts them with our application. */
export const criminalReconsideration: DeadlineRule = {
  id: 'D09',
  place: 14,
  words: {
    zh: {
      name: '刑事复议', ask: '向同一公安机关申请复议', lapsed: '申请复议',
      notes: {
        D09: '先向作出决定的同一公安机关申请复议，不能越级。',
      },
    },
    en: {
      name: 'reconsideration by the same police organ', ask: 'ask the same police organ for reconsideration', lapsed: 'for reconsideration',
      notes: {
        D09: 'First ask the same police organ that decided; the level above comes after it.',
      },
    },
  },
  sent: { matter: 'reconsideration', by: 'reconsiderationFiled' },
  limits: [
    { ...common, owner: 'us', startsWith: ['noticeReceived'], length: 7, stages: [], metBy: ['reconsiderationFiled'], note: 'D09', ifMissed: ['prosecutor'] },
    {
      ...common, owner: 'them', startsWith: ['received', 'acknowledged'], sentBy: 'reconsiderationFiled', sentCounts: true, length: 30, stages: [60], metBy: ['reconsiderationDecided'],
      ifMissed: ['remind', 'prosecutor'],
    },
  ],
}
