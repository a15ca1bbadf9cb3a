import type { DeadlineRule } from './deadline-rule'
import { complaintMeasures } from './sources'

/** The supervisor passes the complaint to the institution within 7 workdays and tells the complainant (art. 33). It does not decide the dispute. */
export const supervisorForwarding: DeadlineRule<'petition'> = {
  id: 'D03',
  place: 3,
  words: {
    zh: {
      name: '监管部门转送', awaited: '转送',
    },
    en: {
      name: 'forwarding by the supervisor', awaited: 'passing it on',
    },
  },
  steps: {
    petition: {
      zh: '对经办工作有意见，可以走信访。',
      en: 'About the way it was handled, a petition is possible.',
      channel: 'nfra-petition',
    },
  },
  limits: [{
    channels: ['nfra-complaint'], owner: 'them', startsWith: ['received'], startsBetween: { from: '2020-03-01' }, length: 7, unit: 'workday', rolls: true, stages: [],
    pausedBy: [], metBy: ['referred', 'refused', 'replied', 'closed'], endedBy: ['withdrawn'], ifMissed: ['remind', 'petition'],
    basis: complaintMeasures('第三十三条', 'art. 33'),
  }],
}
