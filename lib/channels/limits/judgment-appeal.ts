import type { DeadlineRule } from './deadline-rule'
import { civilProcedure } from './sources'

/** 15 days from the service of a first judgment (art. 171). */
export const judgmentAppeal: DeadlineRule = {
  id: 'D18b',
  place: 35,
  words: {
    zh: {
      name: '对判决上诉', ask: '对一审判决上诉', lapsed: '上诉',
      notes: {
        D18b: '从一审判决书送达起算。小额诉讼一审终审，不能上诉（第一百六十五条）。收到的是裁定，只有 10 日。',
      },
    },
    en: {
      name: 'appealing the judgment', ask: 'appeal the first judgment', lapsed: 'for the appeal',
      notes: {
        D18b: 'Counted from the service of the first judgment. In the small-claims procedure there is no appeal (art. 165). For a ruling it is 10 days only.',
      },
    },
  },
  limits: [
    {
      channels: ['court'], owner: 'us', startsWith: ['noticeReceived'], neverWith: 'refused', startsBetween: { from: '2022-01-01' }, length: 15, unit: 'day', rolls: true,
      stages: [], pausedBy: [], metBy: ['courtFiled'], endedBy: ['withdrawn', 'closed'], note: 'D18b', ifMissed: ['ask-legal-aid'],
      basis: civilProcedure('第一百七十一条', 'art. 171'),
    },
  ],
}
