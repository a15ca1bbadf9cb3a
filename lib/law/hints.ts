import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { inSimplified } from '@/lib/evidence/simplified'
import { recipientRoles } from './acts'

/** What suggests that a rule with questions is worth asking about: the acts that do, or whether the case does. */
export type Suggests = (attempts: readonly ContactAttempt[], facts: CaseFacts) => ContactAttempt[] | boolean
/** `key` = of the sentence among the `hints` of the rule's words. */
export type Hint = { key: string; suggests: Suggests }

const isIncoming = ({ direction }: ContactAttempt) => direction === 'incoming'

/** Acts whose words hold a wording; a word only suggests, so a loose one does. */
export const says = (pattern: RegExp): Suggests => (attempts) =>
  attempts.filter((act) => isIncoming(act) && act.content !== null && pattern.test(inSimplified(act.content)))

export const visits: Suggests = (attempts) => attempts.filter((act) => act.channel === 'visit' && isIncoming(act))

/** Collection that reached people who owe nothing. */
export const reachedOthers: Suggests = (attempts, facts) => {
  const role = recipientRoles(facts)
  return attempts.filter((act) => isIncoming(act) && act.purpose === 'collection' && role(act.recipient) === 'third-party')
}

export const reachedWorkplace: Suggests = (attempts, { contacts }) => {
  const keys = new Set(contacts.filter(({ workplace }) => workplace).map(({ key }) => key))
  return attempts.filter((act) => isIncoming(act) && keys.has(act.recipient))
}

export const hasAgency: Suggests = (_attempts, { respondents }) => respondents.some(({ kind }) => kind === 'agency')

/** Answered calls of lines nobody has named. */
export const spokeWithStrangers: Suggests = (attempts) =>
  attempts.filter((act) => act.channel === 'call' && isIncoming(act) && act.answered === true && act.attribution === 'unknown')
