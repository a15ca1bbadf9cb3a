import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { governs, type Role } from '@/lib/office/permissions'
import { endAccess, provePerson } from '../accounts'
import { takeOverDrafts } from '../data/intake-drafts'
import { changePlace, officePeople } from '../data/members'
import { dropInvitationsBeyond } from '../invitation'
import type { Member } from '../member'
import { afterCommit } from '../unit-of-work'

/** Who is in the office, and as what. Every right is asked of the member's row at each request, so a change holds from the next one on. */

type Call<B = undefined> = { params: Record<string, string>; body: B }
export type ChangedMember = { id: string; role: string; isDisabled: boolean }

/** Puts a member out: nothing of theirs opens any more, and invitations they made end. @throws CaseworkError not-found, not-allowed, last-owner */
export async function disableMember(member: Member, { params: { memberId = '' } }: Call): Promise<ChangedMember> {
  const place = await changePlace(member, memberId, { isDisabled: true })
  await afterCommit(() => endAccess({ officeId: member.officeId, id: memberId }))
  return place
}

/** Lets a member in again. They sign in anew: what was open before stays closed. @throws CaseworkError not-found, not-allowed */
export async function enableMember(member: Member, { params: { memberId = '' } }: Call): Promise<ChangedMember> {
  const place = await changePlace(member, memberId, { isDisabled: false })
  await endAccess({ officeId: member.officeId, id: memberId })
  return place
}

/** Gives a member another role. @throws CaseworkError password-wrong, too-many-requests, not-found, not-allowed, last-owner */
export async function giveRole(member: Member, { params: { memberId = '' }, body }: Call<{ role: Role; password?: string }>): Promise<ChangedMember> {
  await provePerson(member, body.password)
  const place = await changePlace(member, memberId, { role: body.role })
  await afterCommit(() => dropInvitationsBeyond({ officeId: member.officeId, id: memberId }, body.role))
  return place
}

/** Takes over what somebody who was put out left unfinished. @throws CaseworkError not-found, not-allowed */
export async function takeOverFrom(member: Member, { params: { memberId = '' } }: Call): Promise<{ id: string; drafts: number }> {
  const them = (await officePeople(member)).find(({ id }) => id === memberId)
  if (!them) throw new CaseworkError('not-found')
  if (!governs(member.role, them.role)) throw new CaseworkError('not-allowed')
  return { id: memberId, drafts: await takeOverDrafts(member, memberId) }
}
