import { limitationMonths } from '@/lib/law/provisions/public-security-penalties'
import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { punishments2012, punishments2025 } from './sources'

const limitation = {
  channels: ['police'], owner: 'us', startsWith: ['lastAct'], length: limitationMonths, unit: 'month', rolls: false, stages: [], pausedBy: [],
  metBy: ['acknowledged', 'accepted', 'caseOpened'], endedBy: ['withdrawn', 'closed'], note: 'D20', ifMissed: ['limitation-passed'],
} satisfies Partial<RuleLimit<'limitation-passed'>>

/** Six months from the last act, by corresponding day, never rolled; met only by a trace that the police took the matter up. Both procedures. */
export const punishmentLimitation: DeadlineRule<'limitation-passed'> = {
  id: 'D20',
  place: 16,
  words: {
    zh: {
      name: '治安追责时效', ask: '到公安机关报案并拿到回执', lapsed: '追责时效',
      notes: {
        D20: '追责时效：六个月内公安机关没有发现的，不再处罚；连续行为从终了之日起算。这里只把受案回执、受理或立案的记录算作赶上，是较稳妥的读法。',
      },
    },
    en: {
      name: 'limitation of public-order acts', ask: 'report to the police and get a receipt', lapsed: 'of the limitation period',
      notes: {
        D20: 'Limitation: after six months without the police noticing, no punishment follows; continued conduct counts from its end. Here only a receipt, an acceptance or an opened case counts as in time, the safer reading.',
      },
    },
  },
  steps: {
    'limitation-passed': {
      zh: '已经报过案、公安机关当时有登记的，不受影响：补记回执或立案的日子。之后又有新的行为，从新的一次算起。',
      en: 'If it was reported and the police recorded it in time, nothing is lost: add the day of the receipt or of opening the case. A newer act starts a new period.',
      event: 'acknowledged',
    },
  },
  limits: [
    { ...limitation, startsBetween: { from: '2013-01-01', to: '2025-12-31' }, basis: punishments2012('第二十二条', 'art. 22') },
    { ...limitation, startsBetween: { from: '2026-01-01' }, basis: punishments2025('第二十五条', 'art. 25') },
  ],
}
