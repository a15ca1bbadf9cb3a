import 'server-only'
import type { ConfirmErasure } from '@/lib/office/erasure'
import { CaseworkError } from '@/lib/errors'
import { lockCase } from '../data/cases'
import { dropErasureRequest, type ErasureRequest } from '../data/erasure-requests'
import { erasedByRequest, eraseCaseRows } from '../data/erasures'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { type Erased, secondPeople, standingRequests } from './ask-erasure'
import { checkTitle } from './erase-case'
import { finishNow } from './finish-erasures'
import { personOfSubject } from './person-subject'
import { takePersonOut } from './take-person-out'

/** The second of two words: what a request names goes, exactly that, or it stays. */

type Call<B> = { params: Record<string, string>; body: B }

/** @throws CaseworkError request-over when it was taken back, has expired, or a newer one stands in its place */
async function standing(member: Member, { caseId = '', requestId }: Record<string, string>): Promise<ErasureRequest> {
  const request = (await standingRequests(member, caseId)).find(({ id }) => id === requestId)
  if (!request) throw new CaseworkError('request-over')
  return request
}

async function erasePersonAsked(member: Member, request: ErasureRequest): Promise<void> {
  const { caseId, subject, things, why, askedBy, id } = request
  const who = await personOfSubject(member, caseId, subject)
  if (!who) throw new CaseworkError('request-over')
  await takePersonOut(member, caseId, { who, things, why, askedBy, requestId: id })
  await dropErasureRequest(member, request)
}

async function eraseCaseAsked(member: Member, { caseId, why, askedBy, id }: ErasureRequest): Promise<void> {
  await eraseCaseRows(member, caseId, { why, askedBy, requestId: id })
}

const deeds = { case: eraseCaseAsked, person: erasePersonAsked }

/** What was done by this request before is done: whoever presses twice, or in a second window, is told so. */
const orDone = (member: Member, { caseId = '', requestId = '' }: Record<string, string>) => async (error: unknown) => {
  const kind = error instanceof CaseworkError ? await erasedByRequest(member, requestId) : null
  if (kind === null) throw error
  return { id: caseId, kind, state: 'erased' as const, requestId }
}

async function confirmed(member: Member, { params, body }: Call<ConfirmErasure>): Promise<Erased> {
  const { caseId: id = '', requestId = '' } = params
  const kind = await withOffice(member, async () => {
    // Whoever comes second waits here, before they read what the first one takes away.
    await lockCase(member, id)
    const request = await standing(member, params)
    if (request.askedBy === member.id && (await secondPeople(member)).length > 0) throw new CaseworkError('second-person')
    if (request.kind === 'case') await checkTitle(member, id, body.title ?? '')
    await deeds[request.kind](member, request)
    return request.kind
  }, { timeoutSeconds: 180 })
  await finishNow(member)
  return { id, kind, state: 'erased', requestId }
}

/**
 * Says yes to what another member asked for: it goes, as the request names it. Opens its own transactions.
 * @throws CaseworkError not-found; request-over; second-person to whoever asked, while others may say yes; invalid-body when the title is another
 */
export const confirmErasure = (member: Member, call: Call<ConfirmErasure>): Promise<Erased> => confirmed(member, call).catch(orDone(member, call.params))

export type Refused = Omit<Erased, 'state'> & { state: 'kept' | 'erased' }

async function kept(member: Member, params: Record<string, string>): Promise<Refused> {
  const { caseId: id = '', requestId = '' } = params
  await lockCase(member, id)
  const request = await standing(member, params)
  await dropErasureRequest(member, request)
  return { id, kind: request.kind, state: 'kept', requestId }
}

/**
 * Lets it stay: whoever asked takes it back, or another one says no. Who comes too late is told that it is erased.
 * @throws CaseworkError not-found, request-over
 */
export const refuseErasure = (member: Member, { params }: Call<unknown>): Promise<Refused> =>
  withOffice(member, () => kept(member, params)).catch(orDone(member, params))
