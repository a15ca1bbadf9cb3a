import type { DeadlineRule } from './deadline-rule'
import { telecomAppeals } from './sources'

/** After 15 days without an answer, or with one that does not satisfy, an appeal to the telecom appeal centre is open. */
export const carrierAnswer: DeadlineRule<'telecom-appeal'> = {
  id: 'D14a',
  place: 25,
  words: {
    zh: {
      name: '运营商答复',
    },
    en: {
      name: 'the carrier’s answer',
    },
  },
  steps: {
    'telecom-appeal': {
      zh: '15 日没有答复，可以向电信用户申诉受理机构申诉。',
      en: 'After 15 days without an answer, an appeal to the telecom users’ appeal centre is possible.',
      channel: 'miit-appeal',
    },
  },
  limits: [{
    channels: ['carrier'], owner: 'them', startsWith: ['received'], startsBetween: { from: '2016-07-30' }, length: 15, unit: 'day', rolls: true, stages: [], pausedBy: [],
    metBy: ['replied', 'refused', 'closed'], endedBy: ['withdrawn'], ifMissed: ['remind', 'telecom-appeal'], basis: telecomAppeals,
  }],
}
