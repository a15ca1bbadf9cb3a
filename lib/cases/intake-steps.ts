import type { ComplainantRole } from './case-file'
import type { Flag } from './intake-fields'

/** The way through the intake. Each role is asked only what fits it. */

export const intakeSteps = ['safety', 'role', 'you', 'respondents', 'lines', 'contacts', 'said', 'review'] as const
export type IntakeStep = (typeof intakeSteps)[number]
/** Steps that may be left for later. */
export const laterSteps: readonly IntakeStep[] = ['you', 'respondents', 'lines', 'contacts', 'said']

/** A wrong number knows no debtor and nobody else who was disturbed. */
export const stepsFor = (role: ComplainantRole | ''): readonly IntakeStep[] =>
  role === 'wrong-number' ? intakeSteps.filter((step) => step !== 'contacts') : intakeSteps

/** What is asked about the complainant. A spouse or guarantor may owe, so the rules for third parties change; a colleague's line is the workplace's. */
export const flagsAsked: Record<ComplainantRole, readonly Flag[]> = {
  debtor: ['minor', 'vulnerable'],
  relative: ['spouse', 'guarantor', 'designated', 'workplace', 'minor', 'vulnerable'],
  colleague: ['guarantor', 'designated', 'vulnerable'],
  contact: ['guarantor', 'designated', 'workplace', 'minor', 'vulnerable'],
  'wrong-number': ['workplace', 'minor', 'vulnerable'],
}
export const contactFlags: readonly Flag[] = ['spouse', 'guarantor', 'designated', 'workplace', 'minor', 'vulnerable']

const places: Record<string, IntakeStep> = {
  debtor: 'you', respondents: 'respondents', lines: 'lines', accounts: 'lines', contacts: 'contacts', said: 'said', nightAgreed: 'said',
}

/** The step a field stands in. `path` as in the form: `lines.2.number`. */
export function stepOfField(path: string): IntakeStep {
  if (path.startsWith('complainant.')) return path === 'complainant.role' ? 'role' : 'you'
  return places[path.split('.')[0] ?? ''] ?? 'review'
}
