import 'server-only'
import { randomBytes } from 'node:crypto'
import type { RecipientKey } from '@/lib/cases/case-file'
import { withoutContact } from '@/lib/cases/erased-contact'
import { CaseworkError } from '@/lib/errors'
import { renameRecipient } from '../data/attempts'
import { caseFacts, lockCase, replaceCaseFacts } from '../data/cases'
import { type ErasureOrder, eraseRequestRow, eraseThingRows, noteErasedPerson, thingsStillThere } from '../data/erasures'
import { findingsOfCase, renameFindingRecipient } from '../data/findings'
import { forgetAnswers, forgetUnnamedAnswers } from '../data/idempotency'
import { dropDrafts } from '../data/letters'
import { unnameOriginals } from '../data/said-of-originals'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { personOfSubject, personSubject } from './person-subject'
import { knownPerson, type KnownPerson, personTraces, type Traces, type Who } from './person-traces'
import { reviewSoon } from './review-anew'

/** `things` = originals and issued letters that go whole: those that were chosen, and what the person handed in. */
export type PersonOut = { who: Who; things: readonly string[] }

const handedIn = ({ requests }: KnownPerson) => requests.flatMap(({ statementId, scanId }) => [statementId, scanId]).filter((id) => id !== null)

/** What goes whole with a person: what they handed in, and what is chosen. @throws CaseworkError not-found, also for a thing that does not concern them */
export const thingsWithPerson = (member: Member, caseId: string, { who, things }: PersonOut): Promise<string[]> => withOffice(member, async () => {
  const person = await knownPerson(member, caseId, who)
  const { originals, letters } = await personTraces(member, caseId, person)
  const offered = new Set([...originals, ...letters].map(({ id }) => id))
  if (things.some((id) => !offered.has(id))) throw new CaseworkError('not-found')
  return [...new Set([...handedIn(person), ...things])]
})

/** What they have handed in is among what goes: nothing goes that nobody looked at. */
export const isAllNamed = (person: KnownPerson, things: readonly string[]): boolean => handedIn(person).every((id) => things.includes(id))

type Named = { person: KnownPerson; traces: Traces; order: ErasureOrder; subject: string }

/** The key under which what reached a contact stands from now on; null when nothing did. */
async function shellOf(member: Member, caseId: string, { person: { key, facts }, traces }: Named): Promise<RecipientKey | null> {
  const found = (await findingsOfCase(member, caseId)).some(({ draft }) => draft.recipient === key)
  const isNamed = traces.acts > 0 || found || (facts.answers ?? []).some(({ recipient }) => recipient === key) || facts.refusals.some(({ by }) => by === key)
  return isNamed ? `gone-${randomBytes(4).toString('hex')}` : null
}

/** What reached the person stays as an act against a contact without a name: it is evidence of whose case this is. */
async function unname(member: Member, caseId: string, named: Named): Promise<void> {
  const { person: { key, facts, phones }, order: { why }, subject } = named
  if (key === null) return
  const shell = await shellOf(member, caseId, named)
  const left = withoutContact(facts, key, shell)
  await replaceCaseFacts(member, caseId, left)
  await unnameOriginals(member, caseId, { gone: { key, phones, shell, facts: left }, subject, why })
  if (shell === null) return
  await renameRecipient(member, caseId, { from: key, to: shell })
  await renameFindingRecipient(member, caseId, { from: key, to: shell })
}

/**
 * Takes a person out of a case, in one transaction or not at all: name, relation, numbers and drafts go, `things` go whole, and what reached them stays
 * without a name. @throws CaseworkError not-found; request-over when they have handed in what nobody has named
 */
export async function takePersonOut(member: Member, caseId: string, { who, things, ...order }: PersonOut & ErasureOrder): Promise<void> {
  const subject = personSubject(caseId, who)
  await withOffice(member, async () => {
    await lockCase(member, caseId)
    const person = await knownPerson(member, caseId, who)
    if (!isAllNamed(person, things)) throw new CaseworkError('request-over')
    const traces = await personTraces(member, caseId, person)
    for (const id of await thingsStillThere(member, things)) await eraseThingRows(member, id, order)
    for (const { id } of person.requests) await eraseRequestRow(member, id, order)
    await dropDrafts(member, traces.drafts)
    await unname(member, caseId, { person, traces, order, subject })
    await forgetAnswers(member, [caseId, ...traces.drafts])
    await forgetUnnamedAnswers(member)
    await noteErasedPerson(member, { caseId, subject, ...order })
    await reviewSoon(member, caseId)
  }, { timeoutSeconds: 180 })
}

/** Takes out again whom a restore has brought back. False = nobody of the case is meant, or the case is not there. */
export async function eraseKnownPerson(member: Member, { caseId, subject }: { caseId: string; subject: string }): Promise<boolean> {
  const facts = await caseFacts(member, caseId).catch((error: unknown) => {
    if (error instanceof CaseworkError && error.code === 'not-found') return null
    throw error
  })
  const who = facts && (await personOfSubject(member, caseId, subject))
  if (!who) return false
  const things = await thingsWithPerson(member, caseId, { who, things: [] })
  await takePersonOut(member, caseId, { who, things, why: 'restored' })
  return true
}
