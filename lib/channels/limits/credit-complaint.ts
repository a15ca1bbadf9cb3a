import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { creditComplaints, creditRegulation } from './sources'

const common = { channels: ['pboc-credit'], rolls: true, stages: [], endedBy: ['withdrawn'] } satisfies Partial<RuleLimit>
const answer = {
  owner: 'them', startsWith: ['accepted'], length: 30, unit: 'day', metBy: ['replied', 'opinionIssued', 'closed'], ifMissed: ['remind', 'court-possible'],
} satisfies Partial<RuleLimit>
const since2024 = { from: '2024-04-15' }

/** The branch answers within 30 days of acceptance (条例 art. 26; 规程 art. 16), suspension not counted since 2024-04-15 (art. 18); before it 10 workdays to examine, anew after a supplement, for which we have 10 workdays (art. 11). */
export const creditComplaint: DeadlineRule<'file-again'> = {
  id: 'D16b',
  place: 32,
  words: {
    zh: {
      name: '人民银行处理征信投诉', awaited: '人民银行的审查或答复', ask: '补正征信投诉材料', lapsed: '补正征信投诉',
      notes: {
        D16b: '从受理起 30 日内答复。',
        'D16b-2024': '从受理（告知之日）起 30 日内作出答复意见书；中止期间不计。',
        'D16b-examination': '从分支机构收到投诉材料起 10 个工作日内审查（在这里记作“材料齐备”）；收到补正材料后重新计算。',
        'D16b-supplement': '逾期未补正，视为放弃本次投诉。',
      },
    },
    en: {
      name: 'the complaint to the People’s Bank', awaited: 'examining or answering it', ask: 'send what the branch asked for', lapsed: 'for completing the complaint',
      notes: {
        D16b: 'Answered within 30 days of acceptance.',
        'D16b-2024': 'The written opinion comes within 30 days of acceptance (the day it was told); suspension is not counted.',
        'D16b-examination': '10 workdays to examine from the day the branch received the papers (recorded here as “materials complete”); they begin anew when a supplement has come.',
        'D16b-supplement': 'Being late counts as giving this complaint up.',
      },
    },
  },
  steps: {
    'file-again': {
      zh: '逾期未补正，视为放弃这次投诉。材料补齐以后可以重新提交。',
      en: 'Being late counts as giving this complaint up. It can be sent again once it is complete.',
    },
  },
  limits: [
    {
      ...common, owner: 'them', startsWith: ['materialsComplete'], restartsWith: ['supplemented'], startsBetween: since2024, length: 10, unit: 'workday',
      pausedBy: [{ from: 'supplementRequested', until: ['supplemented'] }], metBy: ['accepted', 'refused', 'referred', 'replied', 'closed'], note: 'D16b-examination',
      ifMissed: ['remind'], basis: creditComplaints('第十一条', 'art. 11'),
    },
    {
      ...common, owner: 'us', startsWith: ['supplementRequested'], startsBetween: since2024, length: 10, unit: 'workday', pausedBy: [], metBy: ['supplemented'],
      endedBy: ['withdrawn', 'closed', 'accepted', 'refused'], note: 'D16b-supplement', ifMissed: ['file-again'], basis: creditComplaints('第十一条', 'art. 11'),
    },
    {
      ...common, ...answer, startsBetween: { from: '2013-03-15', to: '2024-04-14' }, pausedBy: [], note: 'D16b', basis: creditRegulation('第二十六条', 'art. 26'),
    },
    {
      ...common, ...answer, startsBetween: since2024, pausedBy: [{ from: 'suspended', until: ['resumed'] }], note: 'D16b-2024',
      basis: creditComplaints('第十六条、第十八条', 'arts. 16 and 18'),
    },
  ],
}
