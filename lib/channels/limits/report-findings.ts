import type { DeadlineRule } from './deadline-rule'
import { reportMeasures } from './sources'

/** 60 days from acceptance, as a rule at most 30 more (一般不超过). Known second-hand: no article is named. */
export const reportFindings: DeadlineRule = {
  id: 'D04b',
  place: 5,
  words: {
    zh: {
      name: '举报调查意见', awaited: '调查意见',
      notes: {
        D04b: '这个期限只对实名举报有效。条文没有逐条核到，只知道期限本身；延长一般不超过 30 日，不是绝对上限。',
      },
    },
    en: {
      name: 'written findings on the report', awaited: 'the written findings',
      notes: {
        D04b: 'This limit holds for reports under a real name only. The articles themselves were not read; the limit is known second-hand. An extension is as a rule no longer than 30 days, which is no hard maximum.',
      },
    },
  },
  limits: [{
    channels: ['nfra-report'], owner: 'them', startsWith: ['accepted'], before: 'reconsiderationFiled', startsBetween: { from: '2020-03-01' }, length: 60, unit: 'day',
    rolls: true, stages: [90], usualStages: true,
    pausedBy: [{ from: 'supplementRequested', until: ['supplemented', 'materialsComplete'] }, { from: 'suspended', until: ['resumed'] }],
    metBy: ['opinionIssued', 'replied', 'closed'], endedBy: ['withdrawn'], note: 'D04b', ifMissed: ['remind', 'reconsider-silence'], basis: reportMeasures,
  }],
}
