import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { civilProcedure } from './sources'

const common = {
  channels: ['court'], startsBetween: { from: '2022-01-01' }, unit: 'day', rolls: true, stages: [], pausedBy: [], basis: civilProcedure('第一百零四条', 'art. 104'),
} satisfies Partial<RuleLimit>

/** The court rules within 48 hours of accepting the application; we sue within 30 days of the measure (art. 104). */
export const preSuitPreservation: DeadlineRule = {
  id: 'D18c',
  place: 36,
  words: {
    zh: {
      name: '诉前保全', awaited: '诉前保全的裁定', ask: '向法院起诉或申请仲裁，保住保全措施', lapsed: '保全以后起诉',
      notes: {
        D18c: '法律写的是 48 小时；这里按两个整日数，是较晚的读法。申请人应当提供担保，不提供的，法院裁定驳回申请。',
        'D18c-suit': '采取保全措施后 30 日内不起诉、不申请仲裁的，法院解除保全。',
      },
    },
    en: {
      name: 'preservation before the suit', awaited: 'the ruling on preservation', ask: 'sue or apply for arbitration, so that the measure stays', lapsed: 'for suing after the measure',
      notes: {
        D18c: 'The law says 48 hours; here two whole days are counted, the later reading. Whoever applies gives security; without it the court rejects the application.',
        'D18c-suit': 'If no suit or arbitration follows within 30 days of the measure, the court lifts it.',
      },
    },
  },
  limits: [
    {
      ...common, owner: 'them', startsWith: ['preservationRequested'], length: 2, metBy: ['preservationGranted', 'refused', 'closed'], endedBy: ['withdrawn'],
      note: 'D18c', ifMissed: ['remind'],
    },
    {
      ...common, owner: 'us', startsWith: ['preservationGranted'], length: 30, metBy: ['courtFiled', 'caseOpened'], endedBy: ['withdrawn', 'closed'], note: 'D18c-suit',
      ifMissed: ['ask-legal-aid'],
    },
  ],
}
