import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { marketMeasures2020, marketMeasuresBefore2022 } from './sources'

const common = {
  channels: ['market-12315'], owner: 'them', startsWith: ['accepted'], length: 45, unit: 'workday', rolls: true, stages: [],
  pausedBy: [{ from: 'suspended', until: ['resumed'] }], metBy: ['replied', 'opinionIssued', 'closed'], endedBy: ['withdrawn'], note: 'D15b',
  ifMissed: ['remind', 'court-or-arbitration'],
} satisfies Partial<RuleLimit>

/** Mediation ends when no agreement was made within 45 workdays of acceptance; inspection is not counted (暂行办法 arts. 20, 21). Until 2026-04-14. */
export const marketMediation2020: DeadlineRule = {
  id: 'D15b',
  place: 28,
  words: {
    zh: {
      name: '12315 调解', awaited: '调解结果',
      notes: {
        D15b: '2026-04-14 及以前受理的按旧办法：45 个工作日没有达成协议，终止调解，7 个工作日内告知。检定、检验、检测、鉴定的时间不计。',
      },
    },
    en: {
      name: 'the 12315 mediation', awaited: 'the outcome of the mediation',
      notes: {
        D15b: 'Accepted by 2026-04-14, so the earlier measures apply: without an agreement in 45 workdays mediation ends, which is told within 7 workdays. Inspection and appraisal are not counted.',
      },
    },
  },
  limits: [
    { ...common, startsBetween: { from: '2020-01-01', to: '2022-03-23' }, basis: marketMeasuresBefore2022 },
    { ...common, startsBetween: { from: '2022-03-24', to: '2026-04-14' }, basis: marketMeasures2020('第二十条、第二十一条', 'arts. 20 and 21') },
  ],
}
