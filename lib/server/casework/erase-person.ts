import 'server-only'
import type { ErasePerson } from '@/lib/office/erase-person'
import { dropErasureRequest } from '../data/erasure-requests'
import type { Member } from '../member'
import { askOrErase, type Erased } from './ask-erasure'
import { personSubject } from './person-subject'
import { takePersonOut, thingsWithPerson } from './take-person-out'

/**
 * Takes a contact or a witness out of a case: name, relation, numbers and statements go; what reached them stays without a name; chosen originals and issued
 * letters go whole. Where another owner or coordinator is in the office, they are asked: their word does it (confirm-erasure.ts).
 * @throws CaseworkError not-found, also for a thing that does not concern them
 */
export async function erasePerson(member: Member, { params, body }: { params: Record<string, string>; body: ErasePerson }): Promise<Erased> {
  const caseId = params.caseId ?? ''
  const { originals = [], letters = [], ...who } = body
  const things = await thingsWithPerson(member, caseId, { who, things: [...originals, ...letters] })
  const wanted = { caseId, kind: 'person' as const, subject: personSubject(caseId, who), things, why: 'wish' as const }
  return askOrErase(member, wanted, async () => {
    await takePersonOut(member, caseId, { who, things, why: 'wish' })
    await dropErasureRequest(member, wanted)
  })
}
