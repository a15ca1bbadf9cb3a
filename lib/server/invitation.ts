import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { rolesToGive } from '@/lib/office/permissions'
import { nowDate } from './clock'
import { authDatabase } from './db'
import type { Prisma } from './generated/client'
import { officeOfToken, officeToken } from './office-token'
import { hashOfToken } from './session'

const lifetimeMs = 7 * 86_400_000

export type InvitationSummary = { id: string; email: string; role: string; createdAt: Date; expiresAt: Date }
type Inviter = { officeId: string; id: string }

/** Invites a person for seven days. `token` is shown once, to be handed over in a way the office trusts; nothing is mailed. */
export async function invite(inviter: Inviter, wanted: { email: string; role: string }): Promise<{ id: string; token: string; expiresAt: Date }> {
  const token = officeToken(inviter.officeId)
  const row = await authDatabase().invitation.create({
    data: {
      officeId: inviter.officeId, tokenHash: hashOfToken(token), email: wanted.email.trim().toLowerCase(), role: wanted.role, invitedBy: inviter.id,
      createdAt: nowDate(), expiresAt: nowDate(lifetimeMs),
    },
  })
  return { id: row.id, token, expiresAt: row.expiresAt }
}

type Made = { officeId: string; invitedBy: string; role: string }

/** Whether the one who invited may still give this role; held until the transaction ends, so that nobody joins while they are put out. */
export async function mayStillInvite(tx: Prisma.TransactionClient, { officeId, invitedBy, role }: Made): Promise<boolean> {
  const [inviter] = await tx.$queryRaw<{ role: string }[]>`SELECT m.role FROM member m JOIN "user" u ON u.id = m.user_id
    WHERE m.office_id = ${officeId}::uuid AND m.id = ${invitedBy}::uuid AND m.disabled_at IS NULL AND u.disabled_at IS NULL FOR SHARE OF m`
  return inviter !== undefined && rolesToGive(inviter.role).some((each) => each === role)
}

/** The invitation behind a token. @throws CaseworkError invitation-expired when there is none that can be used */
export async function invitationOf(token: string) {
  const officeId = officeOfToken(token)
  const key = officeId ? { officeId, tokenHash: hashOfToken(token) } : null
  const row = key ? await authDatabase().invitation.findUnique({ where: { officeId_tokenHash: key } }) : null
  if (!row || row.acceptedAt || row.expiresAt <= nowDate() || !(await mayStillInvite(authDatabase(), row))) throw new CaseworkError('invitation-expired')
  return row
}

/** Open invitations of an office, newest first. */
export async function invitationsOf(inviter: Inviter): Promise<InvitationSummary[]> {
  const rows = await authDatabase().invitation.findMany({
    where: { officeId: inviter.officeId, acceptedAt: null, expiresAt: { gt: nowDate() } }, orderBy: { createdAt: 'desc' }, take: 200,
  })
  return rows.map(({ id, email, role, createdAt, expiresAt }) => ({ id, email, role, createdAt, expiresAt }))
}

/** Takes back an open invitation to a role this member may give; false when there is none. Whoever has its link is told that it is over. */
export async function revokeInvitation(member: Inviter & { role: string }, id: string): Promise<boolean> {
  const where = { officeId: member.officeId, id, acceptedAt: null, role: { in: rolesToGive(member.role) } }
  return (await authDatabase().invitation.deleteMany({ where })).count > 0
}

/** Takes back the open invitations of a member to roles that another role of theirs may not give. */
export async function dropInvitationsBeyond({ officeId, id }: Inviter, role: string): Promise<void> {
  await authDatabase().invitation.deleteMany({ where: { officeId, invitedBy: id, acceptedAt: null, role: { notIn: rolesToGive(role) } } })
}
