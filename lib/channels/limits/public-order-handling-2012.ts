import type { DeadlineRule } from './deadline-rule'
import { punishments2012 } from './sources'

/** 30 days from acceptance, one extension of 30 (art. 99 of 2012): cases accepted by 2025-12-31. */
export const publicOrderHandling2012: DeadlineRule = {
  id: 'D06a',
  place: 10,
  words: {
    zh: {
      name: '治安案件办理', awaited: '处理结果',
      notes: {
        D06a: '2025-12-31 及以前受理的按旧规定：30 日，可延一次。鉴定期间不计。',
      },
    },
    en: {
      name: 'handling the public-order case', awaited: 'the outcome',
      notes: {
        D06a: 'Accepted by 2025-12-31, so the earlier rule applies: 30 days, one extension. Expert examination is not counted.',
      },
    },
  },
  limits: [{
    channels: ['police'], owner: 'them', procedure: 'administrative', startsWith: ['accepted'], before: 'reconsiderationFiled', startsBetween: { from: '2013-01-01', to: '2025-12-31' }, length: 30, unit: 'day', rolls: true,
    stages: [60], pausedBy: [{ from: 'suspended', until: ['resumed'] }], metBy: ['replied', 'opinionIssued', 'noticeReceived', 'closed'], endedBy: ['withdrawn'], note: 'D06a',
    ifMissed: ['remind', 'reconsider-silence', 'police-supervision'], basis: punishments2012('第九十九条', 'art. 99'),
  }],
}
