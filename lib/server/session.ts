import 'server-only'
import { createHash } from 'node:crypto'
import { now, nowDate } from './clock'
import { authDatabase } from './db'
import { env, isOfficeMode } from './env'
import { randomToken } from './keys'

const minuteMs = 60_000
const dayMs = 86_400_000

/** Office: 30 min idle, 12 h in all. Personal: 30 days, locked after 5 min without a request. */
const terms = () => (isOfficeMode()
  ? { idleMs: 30 * minuteMs, absoluteMs: 12 * 60 * minuteMs, lockAfterMs: Infinity }
  : { idleMs: Infinity, absoluteMs: 30 * dayMs, lockAfterMs: 5 * minuteMs })

export const isSecureOrigin = (): boolean => env().ANNING_ORIGIN?.startsWith('https:') ?? false
/** `__Host-` needs Secure, which browsers keep unreliably on http://localhost. */
export const sessionCookie = (): string => (isSecureOrigin() ? '__Host-anning-session' : 'anning-session')
export const deviceCookie = (): string => (isSecureOrigin() ? '__Host-anning-device' : 'anning-device')

export const hashOfToken = (token: string): Uint8Array<ArrayBuffer> => Uint8Array.from(createHash('sha256').update(token).digest())

export type SignedIn = {
  id: string; tokenHash: Uint8Array; locked: boolean; hasPin: boolean
  member: { officeId: string; id: string; userId: string; role: string }
}
/** As the owner of a session sees it in a list. */
export type SessionSummary = { id: string; device: string; createdAt: Date; lastSeenAt: Date; current: boolean }

/** Starts a session and returns the token for the cookie; only its hash is kept. `device` is shown to its owner in the list of sessions. */
export async function startSession(member: { officeId: string; id: string }, device: string): Promise<string> {
  const token = randomToken()
  const at = nowDate()
  await authDatabase().session.deleteMany({ where: { expiresAt: { lt: at } } })
  await authDatabase().session.create({
    data: {
      tokenHash: hashOfToken(token), memberOfficeId: member.officeId, memberId: member.id, device: device.slice(0, 120),
      createdAt: at, lastSeenAt: at, expiresAt: nowDate(terms().absoluteMs),
    },
  })
  return token
}

const found = (token: string) => authDatabase().session.findUnique({
  where: { tokenHash: hashOfToken(token) }, include: { member: { include: { user: { select: { disabledAt: true, pinHash: true } } } } },
})
type Found = NonNullable<Awaited<ReturnType<typeof found>>>

const isOver = (session: Found, idleMs: number) => session.expiresAt.getTime() <= now() || idleMs > terms().idleMs
  || session.member.disabledAt !== null || session.member.user.disabledAt !== null

/**
 * Notes use at most once a minute; a session found idle too long is locked, and stays so. So is one last seen in the future: the clock was set back, and how
 * long nobody was here cannot be told.
 */
async function touch(session: Found, idleMs: number): Promise<boolean> {
  const { lockAfterMs } = terms()
  const locks = session.lockedAt === null && (idleMs > lockAfterMs || (idleMs < -minuteMs && lockAfterMs < Infinity))
  if (locks || (session.lockedAt === null && idleMs >= minuteMs)) {
    const data = locks ? { lockedAt: nowDate() } : { lastSeenAt: nowDate() }
    await authDatabase().session.updateMany({ where: { id: session.id }, data })
  }
  return locks || session.lockedAt !== null
}

/** The session of a cookie's token; null when there is none, it is over, or its member or user was disabled. */
export async function sessionOf(token: string): Promise<SignedIn | null> {
  const session = await found(token)
  if (!session) return null
  const idleMs = now() - session.lastSeenAt.getTime()
  if (isOver(session, idleMs)) return null
  const locked = await touch(session, idleMs)
  const { officeId, id, userId, role, user } = session.member
  return { id: session.id, tokenHash: session.tokenHash, locked, hasPin: user.pinHash !== null, member: { officeId, id, userId, role } }
}

/** Whether a session that was open when something long began still stands: nobody ended it. Being locked, or idle for long, ends nothing that is under way. */
export const sessionStands = async (id: string): Promise<boolean> =>
  (await authDatabase().session.findFirst({ where: { id, expiresAt: { gt: nowDate() } }, select: { id: true } })) !== null

export async function endSession(token: string): Promise<void> {
  await authDatabase().session.deleteMany({ where: { tokenHash: hashOfToken(token) } })
}

export async function lockSession(id: string): Promise<void> {
  await authDatabase().session.updateMany({ where: { id, lockedAt: null }, data: { lockedAt: nowDate() } })
}

export async function unlockSession(id: string): Promise<void> {
  await authDatabase().session.updateMany({ where: { id }, data: { lockedAt: null, lastSeenAt: nowDate() } })
}

/** Running sessions of a member, newest use first. `currentId` marks the one that asks. */
export async function sessionsOf(member: { officeId: string; id: string }, currentId: string | null): Promise<SessionSummary[]> {
  const rows = await authDatabase().session.findMany({
    where: { memberOfficeId: member.officeId, memberId: member.id, expiresAt: { gt: nowDate() } }, orderBy: { lastSeenAt: 'desc' }, take: 100,
  })
  return rows.map(({ id, device, createdAt, lastSeenAt }) => ({ id, device, createdAt, lastSeenAt, current: id === currentId }))
}

/** Ends one of a member's own sessions; false when it is not theirs. */
export async function revokeSession(member: { officeId: string; id: string }, id: string): Promise<boolean> {
  const { count } = await authDatabase().session.deleteMany({ where: { id, memberOfficeId: member.officeId, memberId: member.id } })
  return count > 0
}
