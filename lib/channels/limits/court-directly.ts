import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { litigationLaw } from './sources'

/** The suit without reconsideration; its length also dates one that is only offered. */
export const suit = {
  owner: 'us', procedure: 'administrative', before: 'reconsiderationFiled', startsBetween: { from: '2017-07-01' }, length: 6, unit: 'month', rolls: true, stages: [],
  pausedBy: [], metBy: ['courtFiled'], note: 'D13b', ifMissed: ['ask-legal-aid'], basis: litigationLaw('第四十六条', 'art. 46'),
} satisfies Partial<RuleLimit>
const stopped = ['withdrawn', 'closed', 'accepted', 'reconsiderationFiled'] as const

/** Going to court without reconsideration: 6 months from knowing of the act (art. 46). */
export const courtDirectly: DeadlineRule = {
  id: 'D13b',
  place: 24,
  words: {
    zh: {
      name: '直接起诉', ask: '不经复议直接向法院起诉', lapsed: '直接起诉',
      notes: {
        D13b: '有些情形要先申请行政复议（行政复议法第二十三条），例如对方没有履行法定职责；申请了复议的，按复议以后的期限。先问法律援助。',
      },
    },
    en: {
      name: 'going to court directly', ask: 'go to court without reconsideration', lapsed: 'for going to court directly',
      notes: {
        D13b: 'Some matters need reconsideration first (art. 23 of the Reconsideration Law), such as a duty not carried out; once reconsideration is applied for, the limits after it count. Ask legal aid first.',
      },
    },
  },
  limits: [
    { ...suit, channels: ['police'], startsWith: ['noticeReceived', 'refused', 'filingRefused'], endedBy: [...stopped, 'caseOpened'] },
    { ...suit, channels: ['nfra-report'], startsWith: ['noticeReceived', 'refused'], endedBy: [...stopped] },
  ],
}
