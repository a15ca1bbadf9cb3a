import type { DeadlineRule } from './deadline-rule'
import { petitionRegulations } from './sources'

/** 60 days from acceptance, at most 30 more with notice of the reasons; for matters of art. 31(6) only (art. 34). */
export const petitionHandling: DeadlineRule = {
  id: 'D05b',
  place: 7,
  words: {
    zh: {
      name: '信访事项办理', awaited: '处理意见书',
      notes: {
        D05b: '只适用于条例第三十一条第六项的事项；能走诉讼、复议、处罚等程序的，会导入那些程序，期限随之不同。延长不超过 30 日，并告知理由。',
      },
    },
    en: {
      name: 'handling the petition', awaited: 'the written opinion',
      notes: {
        D05b: 'Only for matters of art. 31(6); what belongs to a court, to reconsideration or to a penalty procedure is led there, with other limits. At most 30 days more, with notice of the reasons.',
      },
    },
  },
  limits: [
    {
      channels: ['nfra-petition'], owner: 'them', startsWith: ['accepted'], startsBetween: { from: '2022-05-01' }, length: 60, unit: 'day', rolls: true, stages: [90],
      pausedBy: [], metBy: ['replied', 'opinionIssued', 'closed'], endedBy: ['withdrawn'], note: 'D05b', ifMissed: ['remind', 'petition-supervision'],
      basis: petitionRegulations('第三十四条', 'art. 34'),
    },
  ],
}
