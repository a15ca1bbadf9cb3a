import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { withoutContact } from '@/lib/cases/erased-contact'
import type { ErasePerson } from '@/lib/office/erase-person'
import { CaseworkError } from '@/lib/errors'
import { renameRecipient } from '../data/attempts'
import { caseFacts, lockCase, replaceCaseFacts } from '../data/cases'
import { eraseRequestRow, eraseThingRows, noteErasedPerson, thingsStillThere, type Why } from '../data/erasures'
import { findingsOfCase, renameFindingRecipient } from '../data/findings'
import { forgetAnswers } from '../data/idempotency'
import { dropDrafts } from '../data/letters'
import { requestsOfCase } from '../data/witness-requests'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { finishFiles, scrubSoon } from './finish-erasures'
import { knownPerson, type KnownPerson, personTraces, type Traces, type Who } from './person-traces'
import { reviewSoon } from './review-anew'

type Call<B> = { params: Record<string, string>; body: B }

/** A person of a case in the notes of erasures: nobody reads a name or a key out of it, and the same person gives the same one. */
const subjectOf = (caseId: string, { contact, request }: Who): string =>
  createHash('sha256').update(`anning-person-1|${caseId}|${contact ?? request}`).digest('hex')

/** What reached the person stays as an act against a contact without a name: it is evidence of whose case this is. */
async function unname(member: Member, caseId: string, { person: { key, facts }, traces }: { person: KnownPerson; traces: Traces }): Promise<void> {
  if (key === null) return
  const found = (await findingsOfCase(member, caseId)).some(({ draft }) => draft.recipient === key)
  const isNamed = traces.acts > 0 || found || (facts.answers ?? []).some(({ recipient }) => recipient === key) || facts.refusals.some(({ by }) => by === key)
  const shell = isNamed ? `gone-${randomBytes(4).toString('hex')}` : null
  await replaceCaseFacts(member, caseId, withoutContact(facts, key, shell))
  if (shell === null) return
  await renameRecipient(member, caseId, { from: key, to: shell })
  await renameFindingRecipient(member, caseId, { from: key, to: shell })
}

type Chosen = { things: readonly string[]; why: Why }

/** All of it in one transaction, or none. */
async function taken(member: Member, caseId: string, { who, things, why }: Chosen & { who: Who }): Promise<void> {
  await withOffice(member, async () => {
    await lockCase(member, caseId)
    const person = await knownPerson(member, caseId, who)
    const traces = await personTraces(member, caseId, person)
    const offered = new Set([...traces.originals, ...traces.letters].map(({ id }) => id))
    if (things.some((id) => !offered.has(id))) throw new CaseworkError('not-found')
    const own = person.requests.flatMap(({ statementId, scanId }) => [statementId, scanId]).filter((id) => id !== null)
    for (const id of await thingsStillThere(member, [...own, ...things])) await eraseThingRows(member, id, { why })
    for (const { id } of person.requests) await eraseRequestRow(member, id)
    await dropDrafts(member, traces.drafts)
    await unname(member, caseId, { person, traces })
    await forgetAnswers(member, [caseId, ...traces.drafts])
    await noteErasedPerson(member, { caseId, subject: subjectOf(caseId, who), why })
    await reviewSoon(member, caseId)
  }, { timeoutSeconds: 120 })
}

/**
 * Takes a contact or a witness out of a case: name, relation, numbers and statements go; what reached them stays without a name; chosen originals and issued
 * letters go whole. Opens its own transactions. @throws CaseworkError not-found, also for a thing that does not concern them
 */
export async function erasePerson(member: Member, { params, body }: Call<ErasePerson>): Promise<{ id: string }> {
  const id = params.caseId ?? ''
  const { originals = [], letters = [], ...who } = body
  await taken(member, id, { who, things: [...originals, ...letters], why: 'wish' })
  await finishFiles(member)
  void scrubSoon()
  return { id }
}

/** Takes out again whom a restore has brought back. False = nobody of the case is meant, or the case is not there. */
export async function eraseKnownPerson(member: Member, { caseId, subject }: { caseId: string; subject: string }): Promise<boolean> {
  const facts = await caseFacts(member, caseId).catch((error: unknown) => {
    if (error instanceof CaseworkError && error.code === 'not-found') return null
    throw error
  })
  if (!facts) return false
  const people: Who[] = [...facts.contacts.map(({ key }) => ({ contact: key })), ...(await requestsOfCase(member, caseId)).map(({ id }) => ({ request: id }))]
  const who = people.find((each) => subjectOf(caseId, each) === subject)
  if (!who) return false
  await taken(member, caseId, { who, things: [], why: 'restored' })
  return true
}
