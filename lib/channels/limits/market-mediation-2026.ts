import type { DeadlineRule } from './deadline-rule'
import { marketMeasures2026 } from './sources'

/** Mediation ends when no agreement was made within 60 days of acceptance; appraisal is not counted (办法 arts. 22, 23, 45). From 2026-04-15. */
export const marketMediation2026: DeadlineRule = {
  id: 'D15d',
  place: 30,
  words: {
    zh: {
      name: '12315 调解', awaited: '调解结果',
      notes: {
        D15d: '2026-04-15 起受理的按新办法：60 日（自然日）没有达成协议，终止调解，7 个工作日内告知。鉴定、检测的时间不计。',
      },
    },
    en: {
      name: 'the 12315 mediation', awaited: 'the outcome of the mediation',
      notes: {
        D15d: 'Accepted from 2026-04-15, so the new measures apply: without an agreement in 60 calendar days mediation ends, which is told within 7 workdays. Appraisal and testing are not counted.',
      },
    },
  },
  limits: [
    {
      channels: ['market-12315'], owner: 'them', startsWith: ['accepted'], startsBetween: { from: '2026-04-15' }, length: 60, unit: 'day', rolls: true, stages: [],
      pausedBy: [{ from: 'suspended', until: ['resumed'] }], metBy: ['replied', 'opinionIssued', 'closed'], endedBy: ['withdrawn'], note: 'D15d',
      ifMissed: ['remind', 'court-or-arbitration'], basis: marketMeasures2026('第二十二条、第二十三条、第四十五条', 'arts. 22, 23 and 45'),
    },
  ],
}
