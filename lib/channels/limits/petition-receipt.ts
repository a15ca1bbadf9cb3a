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
        D05a: '直接收到信访的机关，应当书面告知接收情况和处理途径，或者转送到哪里；姓名、住址不清的除外。信访部门收到的，15 日内转送、交办。',
      },
    },
    en: {
      name: 'answer whether the petition is taken up', awaited: 'the answer whether it is taken up',
      notes: {
        D05a: 'A body that was written to directly says in writing that it has the petition and which way it goes, or where it passed it on, unless name or address are unclear. A petition office passes it on within 15 days.',
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
