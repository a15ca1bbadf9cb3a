/** Keys under `nextSteps` in the message files. The keys in `ifMissed` of the limits are among them. */
export const nextStepKeys = [
  'wait', 'wait-no-limit', 'wait-own', 'check-again', 'paused', 'supplement', 'own-limit', 'own-limit-lapsed', 'longest-passed', 'remind',
  'regulator-complaint', 'petition', 'petition-supervision', 'petition-over', 'reconsider-silence', 'reconsider-silence-undated', 'silence-undated',
  'reconsider-first', 'telecom-appeal', 'ask-receipt', 'police-supervision', 'prosecutor-silence', 'ask-notice', 'prosecutor', 'prosecutor-correction',
  'private-prosecution', 'limitation-passed', 'ask-legal-aid', 'legal-aid-objection', 'reconsider-or-court', 'deemed-accepted', 'court-after-silence',
  'court-possible', 'court-or-arbitration', 'pboc-complaint', 'file-again', 'reconsider-if-disagree', 'court-if-disagree', 'to-lender', 'await-lender',
  'telecom-appeal-if-unsatisfied', 'regulator-complaint-if-unsatisfied', 'local-finance', 'local-finance-if-unsatisfied', 'record-case-opened',
  'record-start', 'record-received', 'ask-received',
] as const
export type NextStepKey = (typeof nextStepKeys)[number]
