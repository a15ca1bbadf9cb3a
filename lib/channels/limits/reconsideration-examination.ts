import type { DeadlineRule } from './deadline-rule'
import { reconsiderationLaw } from './sources'

/** Examining the application takes 5 workdays; silence counts as acceptance (arts. 30, 88). */
export const reconsiderationExamination: DeadlineRule = {
  id: 'D12c',
  words: {
    zh: {
      name: '复议申请审查', awaited: '复议受理',
      notes: {
        D12c: '5 个工作日里没有作出不予受理决定的，期满之日起视为受理。',
      },
    },
    en: {
      name: 'examining the application', awaited: 'accepting the application',
      notes: {
        D12c: 'If no refusal is decided within 5 workdays, the application counts as accepted when they end.',
      },
    },
  },
  limits: [{
    channels: ['police', 'nfra-report'], owner: 'them', procedure: 'administrative', startsWith: ['reconsiderationFiled'], startsBetween: { from: '2024-01-01' },
    length: 5, unit: 'workday', rolls: true, stages: [], pausedBy: [], metBy: ['accepted', 'refused', 'supplementRequested', 'reconsiderationDecided'],
    endedBy: ['withdrawn'], note: 'D12c', ifMissed: ['deemed-accepted'], basis: reconsiderationLaw('第三十条、第八十八条', 'arts. 30 and 88'),
  }],
}
