import type { DeadlineRule } from './deadline-rule'
import { noStatutoryLimit } from './sources'

/** The law asks for a convenient, timely answer to a request about personal information and sets no number: 15 workdays are our own line, on tickets that carry the letter. */
export const deletionRequest: DeadlineRule = {
  id: 'D17',
  place: 33,
  words: {
    zh: {
      name: '删除或撤回同意的请求（内部提醒）',
      notes: {
        D17: '个人信息保护法只要求便捷地受理和处理，没有规定天数。15 个工作日是我们自己的提醒线。对方拒绝的，应当说明理由；你可以起诉，也可以向主管部门投诉、举报。',
      },
    },
    en: {
      name: 'request to delete or withdraw consent (our own reminder)',
      notes: {
        D17: 'The Personal Information Protection Law asks for convenient handling and sets no number of days; 15 workdays are our own line. A refusal has to give reasons; you can go to court, or complain to the authorities.',
      },
    },
  },
  limits: [
    {
      channels: ['platform', 'lender'], owner: 'us', startsWith: ['received'], startsBetween: { from: '2021-11-01' }, length: 15, unit: 'workday', rolls: true, stages: [],
      pausedBy: [], metBy: ['replied', 'refused', 'closed'], endedBy: ['withdrawn'], letter: 'deletion-request', reminder: 'internal', note: 'D17', ifMissed: ['check-again'],
      basis: noStatutoryLimit('2021-11-01'),
    },
  ],
}
