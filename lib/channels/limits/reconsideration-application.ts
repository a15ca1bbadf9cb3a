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
        D12a: '对方没有告知复议权利和期限的，最长可到一年，请先按 60 日准备。对公安局、派出所，一般向本级人民政府申请；对金融监管局，向它的上一级主管部门申请（行政复议法第二十四条、第二十七条）。',
      },
    },
    en: {
      name: 'applying for reconsideration', ask: 'apply for reconsideration', lapsed: 'for reconsideration',
      notes: {
        D12a: 'Where the body did not tell you of this right and its limit, up to one year is possible. Prepare for the 60 days all the same. Against a police bureau or station one applies as a rule to the government of that level, against the financial supervisor to its superior department (arts. 24 and 27 of the Reconsideration Law).',
      },
    },
  },
  limits: [
    { ...application, channels: ['police'], startsWith: ['noticeReceived', 'refused', 'filingRefused'], endedBy: ['withdrawn', 'closed', 'accepted', 'caseOpened', 'courtFiled'] },
    { ...application, channels: ['nfra-report'], startsWith: ['noticeReceived', 'refused'], endedBy: ['withdrawn', 'closed', 'accepted', 'courtFiled'] },
  ],
}
