import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { prosecutorRules } from './sources'

const common = {
  channels: ['procuratorate'], owner: 'them', startsBetween: { from: '2019-12-30' }, unit: 'day', rolls: true, stages: [], pausedBy: [], endedBy: ['withdrawn'],
} satisfies Partial<RuleLimit>

/** The police give their reasons within 7 days (arts. 560, 562), and open the case within 15 days of the notice to do so (art. 563). */
export const prosecutorSupervision: DeadlineRule<'prosecutor-ask' | 'prosecutor-correction'> = {
  id: 'D11',
  place: 17,
  words: {
    zh: {
      name: '立案监督', awaited: '公安机关的说明或立案',
      notes: {
        D11: '公安机关收到检察院的通知后 7 日内书面说明理由；从检察院要求说明的日子起算。',
        'D11-open': '检察院通知立案后，公安机关应当在 15 日内立案。超过 15 日不立案的，检察院应当发出通知，要求纠正（规则第五百六十四条）。',
      },
    },
    en: {
      name: 'supervision of opening a case', awaited: 'the reasons of the police or the opened case',
      notes: {
        D11: 'The police give their reasons in writing within 7 days of the procuratorate’s notice; counted from the day it asked for them.',
        'D11-open': 'After a notice to open the case, the police open it within 15 days. If they do not, the procuratorate issues a notice to correct this (art. 564 of the Rules).',
      },
    },
  },
  steps: {
    'prosecutor-ask': {
      zh: '公安机关书面说明的日子 {due} 已过，可以问检察院有没有收到。',
      en: 'The day for the reasons of the police, {due}, has passed. The procuratorate can be asked whether it has them.',
      event: 'reminderSent',
    },
    'prosecutor-correction': {
      zh: '{due} 已过，没有立案的记录。可以请检察院发出通知，要求公安机关纠正。',
      en: '{due} has passed and no opened case is on record. The procuratorate can be asked for a notice that the police correct this.',
    },
  },
  limits: [
    {
      ...common, ofAnother: true, startsWith: ['referred'], length: 7, metBy: ['opinionIssued', 'openingOrdered', 'caseOpened', 'replied', 'closed'], note: 'D11',
      ifMissed: ['prosecutor-ask'], basis: prosecutorRules('第五百六十条、第五百六十二条', 'arts. 560 and 562'),
    },
    {
      ...common, startsWith: ['openingOrdered'], length: 15, metBy: ['caseOpened', 'closed'], note: 'D11-open', ifMissed: ['prosecutor-correction'],
      basis: prosecutorRules('第五百六十三条', 'art. 563'),
    },
  ],
}
