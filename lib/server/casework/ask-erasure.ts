import 'server-only'
import { roleMay } from '@/lib/office/permissions'
import { lockCase } from '../data/cases'
import { type ErasureRequest, erasureRequests, insertErasureRequest, type NewErasureRequest } from '../data/erasure-requests'
import { colleagues } from '../data/members'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { finishNow } from './finish-erasures'

/** The first of two words: a case, or a person of it with what goes along, goes only when somebody else who may erase wants it too. Alone one needs nobody. */

/** `asked` = a second person is to say yes to `requestId` before anything goes. `id` = of the case. */
export type Erased = { id: string; kind: ErasureRequest['kind']; state: 'erased' | 'asked'; requestId: string | null }

/** Others who may erase: where there is one, two people have to want it. */
export async function secondPeople(member: Member): Promise<string[]> {
  return (await colleagues(member)).filter(({ id, role }) => id !== member.id && roleMay(role, 'case:erase')).map(({ id }) => id)
}

/** What waits for a second word in a case: asked for not too long ago, by somebody who may still erase. */
export async function standingRequests(member: Member, caseId: string): Promise<ErasureRequest[]> {
  const may = new Set([member.id, ...(await secondPeople(member))])
  return (await erasureRequests(member, caseId)).filter(({ askedBy }) => may.has(askedBy))
}

/** What others have asked for, in all cases, and wait for this member's word. */
export async function requestsForMe(member: Member): Promise<ErasureRequest[]> {
  const others = (await erasureRequests(member)).filter(({ askedBy }) => askedBy !== member.id)
  const may = new Set(others.length > 0 ? await secondPeople(member) : [])
  return others.filter(({ askedBy }) => may.has(askedBy))
}

const isSame = (one: NewErasureRequest, other: NewErasureRequest) =>
  one.why === other.why && one.things.toSorted().join() === other.things.toSorted().join()

/** Somebody else's request stays, and so does one's own that says the same; otherwise the newer one takes its place. */
const asked = (member: Member, wanted: NewErasureRequest): Promise<string> => withOffice(member, async () => {
  await lockCase(member, wanted.caseId)
  const standing = (await standingRequests(member, wanted.caseId)).find(({ subject }) => subject === wanted.subject)
  if (standing && (standing.askedBy !== member.id || isSame(standing, wanted))) return standing.id
  return insertErasureRequest(member, wanted)
})

/**
 * Asks the others who may erase. Where nobody else is there, `erase` takes the rows away and the files follow; it opens its own transactions.
 * @throws CaseworkError not-found
 */
export async function askOrErase(member: Member, wanted: NewErasureRequest, erase: () => Promise<unknown>): Promise<Erased> {
  const { caseId: id, kind } = wanted
  if ((await secondPeople(member)).length > 0) return { id, kind, state: 'asked', requestId: await asked(member, wanted) }
  await erase()
  await finishNow(member)
  return { id, kind, state: 'erased', requestId: null }
}

/** Where a person is led to after they asked, or after it was done, or is to stay. */
export const afterErasure = ({ id, kind, state, requestId }: Omit<Erased, 'state'> & { state: Erased['state'] | 'kept' }): string => {
  if (state === 'kept') return `/cases/${id}/data?done=kept`
  if (state === 'asked') return `/cases/${id}/data/asked/${requestId}`
  return kind === 'case' ? '/cases?erased=1' : `/cases/${id}/data?done=person`
}
