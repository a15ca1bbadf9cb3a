import 'server-only'
import { now, nowDate } from './clock'
import { authDatabase } from './db'
import { officeOfToken, officeToken } from './office-token'
import { hashOfToken } from './session'

const lifetimeMs = 365 * 86_400_000
const minuteMs = 60_000

export type TokenSummary = { id: string; label: string; createdAt: Date; expiresAt: Date; lastUsedAt: Date | null }
type Owner = { officeId: string; id: string }

/** Makes a program's key. `token` is shown once; it names its office, so that the hash is found within it. */
export async function createApiToken(owner: Owner, label: string): Promise<{ id: string; token: string; expiresAt: Date }> {
  const token = `anning_${officeToken(owner.officeId)}`
  const row = await authDatabase().apiToken.create({
    data: { officeId: owner.officeId, memberId: owner.id, tokenHash: hashOfToken(token), label, createdAt: nowDate(), expiresAt: nowDate(lifetimeMs) },
  })
  return { id: row.id, token, expiresAt: row.expiresAt }
}

/** The member a bearer token speaks for; null when it is unknown, expired, revoked, or its member was disabled. */
export async function memberOfApiToken(token: string) {
  const officeId = officeOfToken(token)
  if (officeId === null) return null
  const row = await authDatabase().apiToken.findUnique({
    where: { officeId_tokenHash: { officeId, tokenHash: hashOfToken(token) } },
    include: { member: { include: { user: { select: { disabledAt: true } } } } },
  })
  if (!row || row.revokedAt || row.expiresAt.getTime() <= now() || row.member.disabledAt || row.member.user.disabledAt) return null
  if (now() - (row.lastUsedAt?.getTime() ?? 0) > minuteMs) {
    await authDatabase().apiToken.updateMany({ where: { officeId: row.officeId, id: row.id }, data: { lastUsedAt: nowDate() } })
  }
  const { id, userId, role } = row.member
  return { officeId, id, userId, role }
}

/** A member's usable tokens, newest first; never the tokens themselves. */
export async function apiTokensOf(owner: Owner): Promise<TokenSummary[]> {
  const rows = await authDatabase().apiToken.findMany({
    where: { officeId: owner.officeId, memberId: owner.id, revokedAt: null, expiresAt: { gt: nowDate() } }, orderBy: { createdAt: 'desc' }, take: 100,
  })
  return rows.map(({ id, label, createdAt, expiresAt, lastUsedAt }) => ({ id, label, createdAt, expiresAt, lastUsedAt }))
}

/** Revokes one of a member's own tokens; false when it is not theirs. */
export async function revokeApiToken(owner: Owner, id: string): Promise<boolean> {
  const { count } = await authDatabase().apiToken.updateMany({
    where: { officeId: owner.officeId, memberId: owner.id, id, revokedAt: null }, data: { revokedAt: nowDate() },
  })
  return count > 0
}
