import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { telecomAppeals } from './sources'

const common = {
  channels: ['miit-appeal'], owner: 'them', startsBetween: { from: '2016-07-30' }, rolls: true, stages: [], pausedBy: [], endedBy: ['withdrawn'],
  ifMissed: ['remind', 'court-possible'], basis: telecomAppeals,
} satisfies Partial<RuleLimit>

/** The appeal centre decides on acceptance within 5 workdays, mediates and answers within 30 days of it. Known second-hand: no article is named. */
export const telecomAppeal: DeadlineRule = {
  id: 'D14b',
  place: 26,
  words: {
    zh: {
      name: '电信申诉处理', awaited: '申诉的受理或答复',
      notes: {
        D14b: '5 个工作日决定是否受理。天数来自可靠转述，没有读到原文。',
        'D14b-answer': '受理以后 30 日内调解、答复。天数来自可靠转述，条号没有核实。',
      },
    },
    en: {
      name: 'the telecom appeal', awaited: 'accepting or answering the appeal',
      notes: {
        D14b: '5 workdays to decide on acceptance. The number is known second-hand; the text was not read.',
        'D14b-answer': '30 days from acceptance for mediation and answer. The number is known second-hand; its article was not verified.',
      },
    },
  },
  limits: [
    { ...common, startsWith: ['received'], length: 5, unit: 'workday', metBy: ['accepted', 'refused', 'replied', 'opinionIssued', 'closed'], note: 'D14b' },
    { ...common, startsWith: ['accepted'], length: 30, unit: 'day', metBy: ['replied', 'opinionIssued', 'closed'], note: 'D14b-answer' },
  ],
}
