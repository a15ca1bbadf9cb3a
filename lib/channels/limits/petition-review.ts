import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { petitionRegulations } from './sources'

const common = {
  channels: ['nfra-petition'], startsBetween: { from: '2022-05-01' }, length: 30, unit: 'day', rolls: true, stages: [], pausedBy: [],
} satisfies Partial<RuleLimit>
const ours = { ...common, owner: 'us', metBy: ['reexaminationFiled'], endedBy: ['withdrawn', 'closed'], ifMissed: ['ask-legal-aid'] } satisfies Partial<RuleLimit>
const theirs = {
  ...common, owner: 'them', startsWith: ['received', 'acknowledged'], sentBy: 'reexaminationFiled', metBy: ['opinionIssued', 'closed'], endedBy: ['withdrawn'], ifMissed: ['remind', 'petition-supervision'],
} satisfies Partial<RuleLimit>

/** Two rounds of the same lengths: review asked for within 30 days of the written answer, opinion within 30 of receiving that; then re-review (arts. 35 and 36). */
export const petitionReview: DeadlineRule = {
  id: 'D05c',
  place: 8,
  words: {
    zh: {
      name: '信访复查、复核', awaited: '复查、复核意见', ask: '申请复查或复核', lapsed: '申请复查、复核',
      notes: {
        D05c: '先向原办理机关的上一级申请复查；不服复查意见，再向复查机关的上一级申请复核。复核意见之后，同一事实和理由不再受理。',
        'D05c-second': '这是第二轮，复核。复核意见之后，同一事实和理由不再受理。',
        'D05c-hearing': '复核机关举行听证的，听证所需时间不计。',
      },
    },
    en: {
      name: 'review and re-review of the petition', awaited: 'the opinion on review', ask: 'ask for review or re-review', lapsed: 'for review or re-review',
      notes: {
        D05c: 'Review is asked of the body one level up; if its opinion does not satisfy, re-review one level further up. After that the same facts and reasons are not taken up again.',
        'D05c-second': 'This is the second round, re-review. After it the same facts and reasons are not taken up again.',
        'D05c-hearing': 'Where the reviewing body holds a hearing, its time is not counted.',
      },
    },
  },
  limits: [
    {
      ...ours, startsWith: ['noticeReceived', 'replied', 'opinionIssued'], before: 'reexaminationFiled', note: 'D05c', basis: petitionRegulations('第三十五条', 'art. 35'),
    },
    { ...theirs, basis: petitionRegulations('第三十五条', 'art. 35') },
    {
      ...ours, startsWith: ['noticeReceived', 'replied', 'opinionIssued'], after: ['reexaminationFiled'], note: 'D05c-second',
      basis: petitionRegulations('第三十六条', 'art. 36'),
    },
    {
      ...theirs, after: ['reexaminationFiled', 'opinionIssued'], pausedBy: [{ from: 'suspended', until: ['resumed'] }],
      note: 'D05c-hearing', basis: petitionRegulations('第三十六条', 'art. 36'),
    },
  ],
}
