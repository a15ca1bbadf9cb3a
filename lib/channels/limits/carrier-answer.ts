import type { DeadlineRule } from './deadline-rule'
import { telecomAppeals } from './sources'

/** After 15 days without an answer, or with one that does not satisfy, an appeal to the telecom appeal centre is open. */
export const carrierAnswer: DeadlineRule = {
  id: 'D14a',
  words: {
    zh: {
      name: '运营商答复',
    },
    en: {
      name: 'the carrier’s answer',
    },
  },
  limits: [{
    channels: ['carrier'], owner: 'them', startsWith: ['received'], startsBetween: { from: '2016-07-30' }, length: 15, unit: 'day', rolls: true, stages: [], pausedBy: [],
    metBy: ['replied', 'refused', 'closed'], endedBy: ['withdrawn'], ifMissed: ['remind', 'telecom-appeal'], basis: telecomAppeals,
  }],
}
