import 'server-only'
import { now, nowDate } from './clock'
import { authDatabase } from './db'
import { officeOfToken, officeToken } from './office-token'
import { hashOfToken } from './session'

/** What a token opens: the API for a program of the member's, or the days of their calendar. One never opens the other. */
export type TokenPurpose = 'api' | 'calendar'

const dayMs = 86_400_000
/** A calendar asks every few hours: one that has not been read for long is on no device any more. */
const lifetimeMs: Record<TokenPurpose, number> = { api: 365 * dayMs, calendar: 90 * dayMs }
const isIdleTimed: Record<TokenPurpose, boolean> = { api: false, calendar: true }
const minuteMs = 60_000

export type TokenSummary = { id: string; label: string; createdAt: Date; expiresAt: Date; lastUsedAt: Date | null }
type Owner = { officeId: string; id: string }

/** Makes a token. `token` is shown once; it names its office, so that the hash is found within it. */
export async function createToken(owner: Owner, label: string, purpose: TokenPurpose): Promise<{ id: string; token: string; expiresAt: Date }> {
  const token = `anning_${officeToken(owner.officeId)}`
  const row = await authDatabase().apiToken.create({
    data: {
      officeId: owner.officeId, memberId: owner.id, tokenHash: hashOfToken(token), label, purpose, createdAt: nowDate(),
      expiresAt: nowDate(lifetimeMs[purpose]),
    },
  })
  return { id: row.id, token, expiresAt: row.expiresAt }
}

/** Makes a program's key. */
export const createApiToken = (owner: Owner, label: string) => createToken(owner, label, 'api')

/** The member a token speaks for; null when it is unknown, of another purpose, expired, revoked, or its member was disabled. */
export async function holderOfToken(token: string, purpose: TokenPurpose) {
  const officeId = officeOfToken(token)
  if (officeId === null) return null
  const row = await authDatabase().apiToken.findUnique({
    where: { officeId_tokenHash: { officeId, tokenHash: hashOfToken(token) }, purpose },
    include: { member: { include: { user: { select: { disabledAt: true } } } } },
  })
  if (!row || row.revokedAt || row.expiresAt.getTime() <= now() || row.member.disabledAt || row.member.user.disabledAt) return null
  if (now() - (row.lastUsedAt?.getTime() ?? 0) > minuteMs) {
    const data = { lastUsedAt: nowDate(), ...(isIdleTimed[purpose] ? { expiresAt: nowDate(lifetimeMs[purpose]) } : {}) }
    await authDatabase().apiToken.updateMany({ where: { officeId: row.officeId, id: row.id }, data })
  }
  const { id, userId, role } = row.member
  return { officeId, id, userId, role }
}

/** The member behind a bearer token. */
export const memberOfApiToken = (token: string) => holderOfToken(token, 'api')

/** A member's usable tokens of one purpose, newest first; never the tokens themselves. */
export async function tokensOf(owner: Owner, purpose: TokenPurpose): Promise<TokenSummary[]> {
  const rows = await authDatabase().apiToken.findMany({
    where: { officeId: owner.officeId, memberId: owner.id, purpose, revokedAt: null, expiresAt: { gt: nowDate() } }, orderBy: { createdAt: 'desc' }, take: 100,
  })
  return rows.map(({ id, label, createdAt, expiresAt, lastUsedAt }) => ({ id, label, createdAt, expiresAt, lastUsedAt }))
}

export const apiTokensOf = (owner: Owner) => tokensOf(owner, 'api')

/** Revokes one of a member's own tokens; false when it is not theirs. */
export async function revokeToken(owner: Owner, id: string, purpose: TokenPurpose): Promise<boolean> {
  const { count } = await authDatabase().apiToken.updateMany({
    where: { officeId: owner.officeId, memberId: owner.id, id, purpose, revokedAt: null }, data: { revokedAt: nowDate() },
  })
  return count > 0
}

export const revokeApiToken = (owner: Owner, id: string) => revokeToken(owner, id, 'api')
