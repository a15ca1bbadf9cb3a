import { ownKey, type CaseFacts, type PersonFlags, type RecipientKey } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { purposeByRule } from '@/lib/evidence/purpose'

export type CollectionAct = ContactAttempt & { lender: string }

/** Whether an attempt may feed a finding: it came in, it collects, and its lender is certain on that day. */
export const feedsFindings = (attempt: ContactAttempt): attempt is CollectionAct =>
  attempt.direction === 'incoming' && attempt.purpose === 'collection' && attempt.attribution === 'confirmed' && attempt.lender !== null

/** What it would be for if its line were certain: a line that is not has no purpose by rule. A person's word stands. */
const mayCollect = (attempt: ContactAttempt): boolean =>
  attempt.purpose === 'collection' || (attempt.purposeBy === 'rule' && purposeByRule(attempt) === 'collection')

/** Whether an attempt may only be asked about: it came in, perhaps to collect, from a shared or unknown line, or its lender is open. */
export const onlyPrompts = (attempt: ContactAttempt): boolean =>
  attempt.direction === 'incoming' && (attempt.attribution !== 'confirmed' || attempt.lender === null) && mayCollect(attempt)

/** How the law sees the person who was reached. A guarantor owes too; a spouse may, so a person must say. */
export type RecipientRole = 'debtor' | 'third-party' | 'guarantor' | 'spouse'

/** The role of each recipient key of a case. A complainant who is not the debtor is a third party too, and so is a key nobody registered. */
export function recipientRoles(facts: CaseFacts): (key: RecipientKey) => RecipientRole {
  const roles = new Map<RecipientKey, RecipientRole>([['debtor', 'debtor']])
  const role = (person: { guarantor?: boolean; spouse?: boolean }) => (person.guarantor ? 'guarantor' : person.spouse ? 'spouse' : 'third-party')
  roles.set('complainant', facts.complainant.role === 'debtor' ? 'debtor' : role(facts.complainant))
  for (const contact of facts.contacts) roles.set(contact.key, role(contact))
  return (key) => roles.get(key) ?? 'third-party'
}

const noFlags: PersonFlags = {}

/** What is registered of each recipient key of a case, such as workplace, minor or designated; a key nobody registered has no flag. */
export function recipientFlags(facts: CaseFacts): (key: RecipientKey) => PersonFlags {
  const people = new Map<RecipientKey, PersonFlags>([[ownKey(facts), facts.complainant]])
  for (const contact of facts.contacts) people.set(contact.key, contact)
  return (key) => people.get(key) ?? noFlags
}
