import type { DeadlineRule } from './deadline-rule'
import { petitionRegulations } from './sources'

/** A petition is taken, passed on or refused in writing within 15 days of its arrival (arts. 22 and 23). */
export const petitionReceipt: DeadlineRule = {
  id: 'D05a',
  place: 6,
  words: {
    zh: {
      name: '信访受理告知', awaited: '受理告知',
      notes: {
        D05a: '对方应当书面告知是否受理、转送到哪里；姓名、住址不清的除外。',
      },
    },
    en: {
      name: 'answer whether the petition is taken up', awaited: 'the answer whether it is taken up',
      notes: {
        D05a: 'The body says in writing whether it takes the petition up or where it passed it on, unless name or address are unclear.',
      },
    },
  },
  limits: [
    {
      channels: ['nfra-petition'], owner: 'them', startsWith: ['received'], before: 'reexaminationFiled', startsBetween: { from: '2022-05-01' }, length: 15, unit: 'day', rolls: true, stages: [],
      pausedBy: [], metBy: ['accepted', 'refused', 'referred', 'replied', 'opinionIssued', 'closed'], endedBy: ['withdrawn'], note: 'D05a',
      ifMissed: ['remind', 'petition-supervision'], basis: petitionRegulations('第二十二条、第二十三条', 'arts. 22 and 23'),
    },
  ],
}
