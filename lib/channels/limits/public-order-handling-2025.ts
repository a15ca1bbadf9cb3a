import type { DeadlineRule } from './deadline-rule'
import { punishments2025 } from './sources'

/** 30 days from opening the case, two extensions of 30 (art. 118 of 2025): from 2026-01-01. */
export const publicOrderHandling2025: DeadlineRule = {
  id: 'D06b',
  place: 11,
  words: {
    zh: {
      name: '治安案件办理', awaited: '处理结果',
      notes: {
        D06b: '2026-01-01 起立案的按新规定：30 日，可延两次。鉴定、听证期间不计。',
      },
    },
    en: {
      name: 'handling the public-order case', awaited: 'the outcome',
      notes: {
        D06b: 'Opened from 2026-01-01, so the new rule applies: 30 days, two extensions. Expert examination and hearings are not counted.',
      },
    },
  },
  limits: [{
    channels: ['police'], owner: 'them', procedure: 'administrative', startsWith: ['caseOpened'], startsBetween: { from: '2026-01-01' }, length: 30, unit: 'day', rolls: true,
    stages: [60, 90], pausedBy: [{ from: 'suspended', until: ['resumed'] }], metBy: ['replied', 'opinionIssued', 'noticeReceived', 'closed'], endedBy: ['withdrawn'], note: 'D06b',
    ifMissed: ['remind', 'reconsider-silence', 'police-supervision'], basis: punishments2025('第一百一十八条', 'art. 118'),
  }],
}
