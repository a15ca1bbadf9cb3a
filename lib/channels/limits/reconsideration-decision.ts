import type { DeadlineRule } from './deadline-rule'
import { reconsiderationLaw } from './sources'

/** Decided within 60 days of acceptance, at most 30 more (art. 62). */
export const reconsiderationDecision: DeadlineRule = {
  id: 'D12d',
  place: 22,
  words: {
    zh: {
      name: '复议决定', awaited: '复议决定',
      notes: {
        D12d: '情况复杂、经批准并书面告知的，最多再延 30 日。简易程序为 30 日。',
      },
    },
    en: {
      name: 'deciding the reconsideration', awaited: 'the decision',
      notes: {
        D12d: 'Complicated cases may take up to 30 days more, with approval and written notice. The simplified procedure has 30 days.',
      },
    },
  },
  sent: { matter: 'administrative', by: 'reconsiderationFiled' },
  limits: [{
    channels: ['police', 'nfra-report'], owner: 'them', procedure: 'administrative', startsWith: ['accepted'], after: ['reconsiderationFiled'],
    startsBetween: { from: '2024-01-01' }, length: 60, unit: 'day', rolls: true, stages: [90], pausedBy: [{ from: 'suspended', until: ['resumed'] }],
    metBy: ['reconsiderationDecided'], endedBy: ['withdrawn'], note: 'D12d', ifMissed: ['remind', 'court-after-silence'],
    basis: reconsiderationLaw('第六十二条', 'art. 62'),
  }],
}
