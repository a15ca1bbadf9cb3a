import 'server-only'
import { createHash } from 'node:crypto'
import { caseFacts } from '../data/cases'
import { requestsOfCase } from '../data/witness-requests'
import type { Member } from '../member'
import type { Who } from './person-traces'

/**
 * A person of a case as requests and notes of erasures name them: nobody reads a name or a key out of it, and the same person gives the same one. The database
 * makes it the same way (`person_subject`).
 */
export const personSubject = (caseId: string, { contact, request }: Who): string =>
  createHash('sha256').update(`anning-person-1|${caseId}|${contact ?? request}`).digest('hex')

/** Whom of a case a digest means: a contact, or a witness by their request; null when nobody is there any more. @throws CaseworkError not-found for the case */
export async function personOfSubject(member: Member, caseId: string, subject: string): Promise<Who | null> {
  const { contacts } = await caseFacts(member, caseId)
  const people: Who[] = [...contacts.map(({ key }) => ({ contact: key })), ...(await requestsOfCase(member, caseId)).map(({ id }) => ({ request: id }))]
  return people.find((each) => personSubject(caseId, each) === subject) ?? null
}
