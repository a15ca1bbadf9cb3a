import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from './clock'
import { authDatabase } from './db'
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

/** The invitation behind a token. @throws CaseworkError invitation-expired when there is none that can be used */
export async function invitationOf(token: string) {
  const officeId = officeOfToken(token)
  const key = officeId ? { officeId, tokenHash: hashOfToken(token) } : null
  const row = key ? await authDatabase().invitation.findUnique({ where: { officeId_tokenHash: key } }) : null
  if (!row || row.acceptedAt || row.expiresAt <= nowDate()) throw new CaseworkError('invitation-expired')
  return row
}

/** Open invitations of an office, newest first. */
export async function invitationsOf(inviter: Inviter): Promise<InvitationSummary[]> {
  const rows = await authDatabase().invitation.findMany({
    where: { officeId: inviter.officeId, acceptedAt: null, expiresAt: { gt: nowDate() } }, orderBy: { createdAt: 'desc' }, take: 200,
  })
  return rows.map(({ id, email, role, createdAt, expiresAt }) => ({ id, email, role, createdAt, expiresAt }))
}
