import type { DeadlineRule } from './deadline-rule'
import { reportMeasures } from './sources'

/** 15 days from complete materials; what a supplement takes is not counted. Known second-hand: no article is named. */
export const reportAcceptance: DeadlineRule = {
  id: 'D04a',
  place: 4,
  words: {
    zh: {
      name: '举报受理', awaited: '受理决定',
      notes: {
        D04a: '这个期限只对实名举报有效。条文没有逐条核到，只知道期限本身。',
      },
    },
    en: {
      name: 'accepting the report', awaited: 'accepting it',
      notes: {
        D04a: 'This limit holds for reports under a real name only. The articles themselves were not read; the limit is known second-hand.',
      },
    },
  },
  limits: [{
    channels: ['nfra-report'], owner: 'them', startsWith: ['materialsComplete'], startsBetween: { from: '2020-03-01' }, length: 15, unit: 'day', rolls: true, stages: [],
    pausedBy: [{ from: 'supplementRequested', until: ['supplemented', 'materialsComplete'] }],
    metBy: ['accepted', 'refused', 'opinionIssued', 'replied', 'closed'], endedBy: ['withdrawn'], note: 'D04a', ifMissed: ['remind'], basis: reportMeasures,
  }],
}
