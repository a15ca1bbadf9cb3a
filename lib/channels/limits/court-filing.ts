import type { DeadlineRule } from './deadline-rule'
import { civilProcedure } from './sources'

/** The court opens the case or refuses it by a ruling within 7 days (art. 126); the ruling can be appealed within 10 days (art. 171). */
export const courtFiling: DeadlineRule = {
  id: 'D18a',
  place: 34,
  words: {
    zh: {
      name: '法院立案', awaited: '立案或不予受理的裁定', ask: '对不予受理的裁定上诉', lapsed: '对裁定上诉',
      notes: {
        D18a: '法院要求补正的，补正的日子这里不计（较晚的读法）。',
        'D18a-appeal': '从裁定书送达起 10 日内向上一级法院上诉。',
      },
    },
    en: {
      name: 'opening the case in court', awaited: 'opening the case or refusing it', ask: 'appeal the ruling of refusal', lapsed: 'for appealing the ruling',
      notes: {
        D18a: 'Where the court asks for more, those days are not counted here (the later reading).',
        'D18a-appeal': 'Within 10 days of the ruling’s service, to the court one level up.',
      },
    },
  },
  limits: [
    {
      channels: ['court'], owner: 'them', startsWith: ['received'], startsBetween: { from: '2022-01-01' }, length: 7, unit: 'day', rolls: true, stages: [],
      pausedBy: [{ from: 'supplementRequested', until: ['supplemented'] }], metBy: ['caseOpened', 'accepted', 'refused', 'closed'], endedBy: ['withdrawn'], note: 'D18a',
      ifMissed: ['remind', 'ask-legal-aid'], basis: civilProcedure('第一百二十六条', 'art. 126'),
    },
    {
      channels: ['court'], owner: 'us', startsWith: ['noticeReceived', 'refused'], onlyWith: 'refused', startsBetween: { from: '2022-01-01' }, length: 10, unit: 'day',
      rolls: true, stages: [], pausedBy: [], metBy: ['courtFiled'], endedBy: ['withdrawn', 'closed', 'caseOpened', 'accepted'], note: 'D18a-appeal',
      ifMissed: ['ask-legal-aid'], basis: civilProcedure('第一百七十一条', 'art. 171'),
    },
  ],
}
