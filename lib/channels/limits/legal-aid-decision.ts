import type { DeadlineRule, RuleLimit } from './deadline-rule'
import { legalAidLaw } from './sources'

const common = {
  channels: ['legal-aid'], owner: 'them', startsBetween: { from: '2022-01-01' }, unit: 'day', rolls: true, stages: [], endedBy: ['withdrawn'], ifMissed: ['remind'],
} satisfies Partial<RuleLimit>

/** Decided within 7 days of the application, someone assigned within 3 days of granting it (art. 43); an objection is examined within 5 days of its receipt (art. 49). */
export const legalAidDecision: DeadlineRule = {
  id: 'D21',
  place: 38,
  words: {
    zh: {
      name: '法律援助审查', awaited: '法律援助的决定',
      notes: {
        D21: '材料不全的，会一次性告知补充；不按要求补充，视为撤回申请，这段日子这里不计。离时效或期限不足 7 日的，可以请求先行提供援助（第四十四条）。',
        'D21-assign': '决定给予援助后 3 日内指派人员。',
        'D21-objection': '向司法行政部门提出异议以后，5 日内审查。不服维持的决定，可以申请行政复议或者提起行政诉讼。',
      },
    },
    en: {
      name: 'the decision on legal aid', awaited: 'the decision on legal aid',
      notes: {
        D21: 'Missing papers are named once; not sending them counts as withdrawing the application, and those days are not counted here. Where a limit ends within 7 days, aid can be asked for at once (art. 44).',
        'D21-assign': 'Within 3 days of granting aid someone is assigned.',
        'D21-objection': 'The justice authority examines an objection within 5 days. If it upholds the decision, administrative reconsideration or an administrative suit is open.',
      },
    },
  },
  limits: [
    {
      ...common, startsWith: ['received'], before: 'reexaminationFiled', length: 7, pausedBy: [{ from: 'supplementRequested', until: ['supplemented'] }],
      metBy: ['accepted', 'refused', 'assigned', 'replied', 'closed'], note: 'D21', basis: legalAidLaw('第四十三条', 'art. 43'),
    },
    {
      ...common, startsWith: ['accepted'], length: 3, pausedBy: [], metBy: ['assigned', 'closed'], note: 'D21-assign', basis: legalAidLaw('第四十三条', 'art. 43'),
    },
    {
      ...common, startsWith: ['received', 'acknowledged'], sentBy: 'reexaminationFiled', length: 5, pausedBy: [], metBy: ['opinionIssued', 'closed'], note: 'D21-objection',
      basis: legalAidLaw('第四十九条', 'art. 49'),
    },
  ],
}
