import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { reconsiderationLaw } from './sources'

/** The application; its length also dates one that is only offered, after silence or an answer. */
export const application = {
  owner: 'us', procedure: 'administrative', before: 'reconsiderationFiled', startsBetween: { from: '2024-01-01' }, length: 60, unit: 'day', rolls: true, stages: [],
  pausedBy: [], metBy: ['reconsiderationFiled'], note: 'D12a', ifMissed: ['ask-legal-aid'], basis: reconsiderationLaw('第二十条', 'art. 20'),
} satisfies Partial<RuleLimit>

/** 60 days from knowing of the act (art. 20), by the surest event we learned of it with; over when the body takes its refusal back. */
export const reconsiderationApplication: DeadlineRule = {
  id: 'D12a',
  place: 20,
  words: {
    zh: {
      name: '申请行政复议', ask: '申请行政复议', lapsed: '申请行政复议',
      notes: {
        D12a: '对方没有告知复议权利和期限的，最长可到一年，请先按 60 日准备。',
      },
    },
    en: {
      name: 'applying for reconsideration', ask: 'apply for reconsideration', lapsed: 'for reconsideration',
      notes: {
        D12a: 'Where the body did not tell you of this right and its limit, up to one year is possible. Prepare for the 60 days all the same.',
      },
    },
  },
  limits: [
    { ...application, channels: ['police'], startsWith: ['noticeReceived', 'refused', 'filingRefused'], endedBy: ['withdrawn', 'closed', 'accepted', 'caseOpened', 'courtFiled'] },
    { ...application, channels: ['nfra-report'], startsWith: ['noticeReceived', 'refused'], endedBy: ['withdrawn', 'closed', 'accepted', 'courtFiled'] },
  ],
}
