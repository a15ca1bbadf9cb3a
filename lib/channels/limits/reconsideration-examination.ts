import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { reconsiderationLaw } from './sources'

const common = {
  channels: ['police', 'nfra-report'], procedure: 'administrative', startsBetween: { from: '2024-01-01' }, unit: 'workday', rolls: true, stages: [],
} satisfies Partial<RuleLimit>

/** Examining the application takes 5 workdays from its receipt, anew once a supplement has come; silence counts as acceptance. We have 10 workdays for it (arts. 30, 31, 88). */
export const reconsiderationExamination: DeadlineRule<'deemed-accepted'> = {
  id: 'D12c',
  place: 21,
  words: {
    zh: {
      name: '复议申请审查', awaited: '复议受理', ask: '补正复议申请材料', lapsed: '补正复议申请',
      notes: {
        D12c: '自收到申请之日起 5 个工作日里没有作出不予受理决定的，期满之日起视为受理。要求补正的，收到补正材料后重新审查。',
        'D12c-supplement': '无正当理由逾期不补正，视为放弃复议申请；有正当理由的，可以请求延长。',
      },
    },
    en: {
      name: 'examining the application', awaited: 'accepting the application', ask: 'send what the reconsideration organ asked for', lapsed: 'for completing the application',
      notes: {
        D12c: 'If no refusal is decided within 5 workdays of the day the application arrives, the application counts as accepted when they end. Where a supplement was asked for, the examination begins anew when it has come.',
        'D12c-supplement': 'Being late without good reason counts as giving the application up; with good reason, more time can be asked for.',
      },
    },
  },
  steps: {
    'deemed-accepted': {
      zh: '自收到申请起 5 个工作日没有不予受理的决定，期满（{due}）起视为受理。在这里登记受理，日子会接着算。',
      en: 'Without a refusal in the 5 workdays from receipt, it counts as accepted when they end, on {due}. Record the acceptance here and the dates go on.',
      event: 'accepted',
    },
  },
  limits: [
    {
      ...common, owner: 'them', startsWith: ['received', 'acknowledged'], sentBy: 'reconsiderationFiled', restartsWith: ['supplemented'], length: 5,
      pausedBy: [{ from: 'supplementRequested', until: ['supplemented'] }], metBy: ['accepted', 'refused', 'reconsiderationDecided'], endedBy: ['withdrawn'],
      note: 'D12c', ifMissed: ['deemed-accepted'], basis: reconsiderationLaw('第三十条、第三十一条、第八十八条', 'arts. 30, 31 and 88'),
    },
    {
      ...common, owner: 'us', startsWith: ['supplementRequested'], after: ['reconsiderationFiled'], length: 10, pausedBy: [], metBy: ['supplemented'],
      endedBy: ['withdrawn', 'accepted', 'refused', 'reconsiderationDecided'], note: 'D12c-supplement', ifMissed: ['ask-legal-aid'],
      basis: reconsiderationLaw('第三十一条、第八十八条', 'arts. 31 and 88'),
    },
  ],
}
