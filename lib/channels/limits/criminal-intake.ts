import type { DeadlineRule } from './deadline-rule'
import { intakeGuide, read } from './sources'

/** Deciding whether to open a criminal case: 3 days, 7 where leads must be checked, 30 for grave or difficult ones (意见 II(1)2). */
export const criminalIntake: DeadlineRule<'prosecutor-silence'> = {
  id: 'D07b',
  place: 12,
  words: {
    zh: {
      name: '刑事立案审查', awaited: '立案决定', remind: '线索要查证的可到 7 日，重大疑难的可到 30 日，先问清再说逾期。',
      notes: {
        D07b: '一般 3 日；线索要查证的 7 日；重大疑难、经批准的 30 日。过了 3 日或 7 日，先问是不是按 7 日或 30 日办理，再说逾期。',
      },
    },
    en: {
      name: 'deciding whether to open a criminal case', awaited: 'deciding on a case',
      remind: '7 days are allowed where leads are checked, 30 in grave or difficult cases: ask before calling it late.',
      notes: {
        D07b: 'Usually 3 days; 7 where leads must be checked; 30 for grave or difficult cases, with approval. After 3 or 7 days, first ask whether the longer limit is used before calling it late.',
      },
    },
  },
  steps: {
    'prosecutor-silence': {
      zh: '公安机关没有用 7 日、30 日的期限，仍没有决定是否立案的，可以请人民检察院监督。',
      en: 'If the police do not use the 7 or 30 days and still have not decided, the people’s procuratorate can be asked to supervise.',
      channel: 'procuratorate',
    },
  },
  limits: [{
    channels: ['police'], owner: 'them', procedure: 'criminal', startsWith: ['filed'], startsBetween: { from: '2015-11-04' }, length: 3, unit: 'day', rolls: true,
    stages: [7, 30], pausedBy: [], metBy: ['caseOpened', 'filingRefused', 'noticeReceived', 'referred', 'closed'], endedBy: ['withdrawn'], note: 'D07b',
    ifMissed: ['remind', 'prosecutor-silence'], basis: read(intakeGuide.zh, intakeGuide.en, { source: '公通字〔2015〕32号', from: '2015-11-04' }),
  }],
}
