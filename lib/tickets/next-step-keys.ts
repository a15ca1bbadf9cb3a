import { readings } from '@/lib/cases/vocabulary'
import { sharedSteps, type SharedStep } from '@/lib/channels/limits/missed-steps'

/** Keys under `nextSteps` that no single deadline brings. */
const ticketSteps = [
  'record-filed', 'wait', 'wait-no-limit', 'wait-own', 'paused', 'supplement', 'own-limit', 'own-limit-lapsed', 'longest-passed', 'extension-beyond',
  'petition-over', 'reconsider-silence-undated', 'silence-undated', 'private-prosecution', 'legal-aid-objection', 'reconsider-or-court',
  'reconsider-if-disagree', 'court-if-disagree', 'to-lender', 'await-lender', 'telecom-appeal-if-unsatisfied', 'regulator-complaint-if-unsatisfied',
  'local-finance-if-unsatisfied', 'record-case-opened', 'record-start', 'before-the-rule', 'record-received', 'ask-received', 'ask-if-bound',
  'way-on', 'way-reconsideration', 'way-same-organ', 'way-reconsideration-lapsed', 'not-registered',
  'decision-after-withdrawal', 'reading-no-answer', 'reading-acts-answered',
  ...readings.map((reading) => `reading-${reading}` as const),
] as const
export type NextStepKey = (typeof ticketSteps)[number] | SharedStep

/** Every key that stands in the message files; those of a deadline's own stand in its file. */
export const nextStepKeys: readonly NextStepKey[] = [...ticketSteps, ...(Object.keys(sharedSteps) as SharedStep[])]
