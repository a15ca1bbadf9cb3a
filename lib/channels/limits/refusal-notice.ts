import type { DeadlineRule } from './deadline-rule'
import { criminalProcedure } from './sources'

/** The notice that no case was opened is served within 3 days of the decision (art. 178). */
export const refusalNotice: DeadlineRule<'ask-notice'> = {
  id: 'D08',
  place: 13,
  words: {
    zh: {
      name: '送达不予立案通知书', awaited: '送达通知书',
    },
    en: {
      name: 'serving the notice of refusal', awaited: 'serving the notice',
    },
  },
  steps: {
    'ask-notice': {
      zh: '向公安机关书面索取不予立案通知书。',
      en: 'Ask the police in writing for the notice that no case was opened.',
      event: 'noticeReceived',
    },
  },
  limits: [{
    channels: ['police'], owner: 'them', procedure: 'criminal', startsWith: ['filingRefused'], startsBetween: { from: '2020-09-01' }, length: 3, unit: 'day', rolls: true,
    stages: [], pausedBy: [], metBy: ['noticeReceived', 'closed'], endedBy: ['withdrawn', 'caseOpened'], ifMissed: ['ask-notice', 'prosecutor'],
    basis: criminalProcedure('第一百七十八条', 'art. 178'),
  }],
}
