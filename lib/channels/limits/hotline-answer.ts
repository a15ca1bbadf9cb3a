import type { DeadlineRule } from './deadline-rule'
import { localRules } from './sources'

/** 12345: local rules, different from place to place and not read; 5 workdays remind and nothing more. */
export const hotlineAnswer: DeadlineRule = {
  id: 'D22',
  place: 39,
  words: {
    zh: {
      name: '12345 回访（未核实）',
      notes: {
        D22: '各地规定不一，5 个工作日没有核到原文，只用来提醒。',
      },
    },
    en: {
      name: 'the answer of 12345 (unverified)',
      notes: {
        D22: 'Local rules differ; the 5 workdays were not verified and only remind.',
      },
    },
  },
  limits: [
    {
      channels: ['hotline-12345'], owner: 'us', startsWith: ['received'], startsBetween: {}, length: 5, unit: 'workday', rolls: true, stages: [], pausedBy: [],
      metBy: ['replied', 'refused', 'referred', 'closed'], endedBy: ['withdrawn'], reminder: 'unverified', note: 'D22', ifMissed: ['check-again'], basis: localRules,
    },
  ],
}
