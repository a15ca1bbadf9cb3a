import 'server-only'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { type Permission, roleMay } from '@/lib/office/permissions'
import { holderOfToken, memberOfApiToken } from './api-token'
import { authDatabase } from './db'
import { entrancePath } from './front-door'
import { openRing } from './key-store'
import { isVaultLocked } from './root-key'
import { sessionCookie, sessionOf, type SignedIn } from './session'
import { doorWithWay } from './way-back'

/** Set by proxy.ts for every page: its path and query. */
const pathHeader = 'x-path'

declare const memberMark: unique symbol
/** Someone who signed in, in one office. Made only in this file; every data function takes one first. */
export type Member = {
  readonly officeId: string; readonly id: string; readonly userId: string; readonly role: string
  /** null for a bearer token */
  readonly sessionId: string | null
  readonly [memberMark]: true
}
/** How a request named its caller. `session` is also given when it is locked; `member` is not. */
export type Caller = { member: Member | null; session: SignedIn | null; bearer: boolean; hasCookie: boolean }

const branded = (row: Omit<Member, typeof memberMark>) => row as Member
const memberOf = (session: SignedIn) => branded({ ...session.member, sessionId: session.id })

async function oldestOfEachOffice(role: 'owner' | null): Promise<Member[]> {
  const rows = await authDatabase().$queryRaw<{ officeId: string; id: string; userId: string; role: string }[]>`
    SELECT DISTINCT ON (office_id) office_id AS "officeId", id, user_id AS "userId", role FROM member
    WHERE disabled_at IS NULL AND (${role}::text IS NULL OR role = ${role}) ORDER BY office_id, created_at, id`
  return rows.map((row) => branded({ ...row, sessionId: null }))
}

/** One member of each office, its oldest owner: in their name the start finishes what a stop interrupted. Nobody's request ever runs as one of these. */
export const repairers = (): Promise<Member[]> => oldestOfEachOffice('owner')

/** One member of each office, of whatever role, in whose name its mails are looked after; also of an office whose owners have left. */
export const caretakers = (): Promise<Member[]> => oldestOfEachOffice(null)

/** Somebody as they stand now; null for whoever left. For reminders, which are sent when nobody asks, and for what took long to arrive. */
export async function memberNow({ officeId, id }: { officeId: string; id: string }): Promise<Member | null> {
  const row = await authDatabase().member.findFirst({
    where: { officeId, id, disabledAt: null, user: { disabledAt: null } }, select: { officeId: true, id: true, userId: true, role: true },
  })
  return row && branded({ ...row, sessionId: null })
}

/**
 * Whoever holds the link of one request for a statement: nobody's session, no place among the members. `requestId` stands for them in the chains. Made for
 * lib/server/witness.ts alone, which lets them at their one form and nothing else.
 */
export const visitorOf = (officeId: string, requestId: string): Member =>
  branded({ officeId, id: requestId, userId: requestId, role: 'witness', sessionId: null })

/** The member of a session's token, even while it is locked; null when it is over. For sign-in and sign-out. */
export async function memberOfToken(token: string): Promise<Member | null> {
  const session = await sessionOf(token)
  return session && memberOf(session)
}

/** The member whose calendar a link opens, null for every miss. For the feed alone, which reads days and nothing sealed. */
export async function memberOfCalendar(token: string): Promise<Member | null> {
  const row = await holderOfToken(token, 'calendar')
  return row && branded({ ...row, sessionId: null })
}

/** Value of a cookie in a request. */
export function cookieOf(request: Request, name: string): string | null {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  const pair = pairs.find((each) => each.startsWith(`${name}=`))
  return pair ? pair.slice(name.length + 1) : null
}

/** Who sends a request. A request with an Authorization header stands or falls by that alone. */
export async function callerOf(request: Request): Promise<Caller> {
  const token = cookieOf(request, sessionCookie())
  const authorization = request.headers.get('authorization')
  if (authorization !== null) {
    const row = await memberOfApiToken(/^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '')
    return { member: row && branded({ ...row, sessionId: null }), session: null, bearer: true, hasCookie: token !== null }
  }
  const session = token ? await sessionOf(token) : null
  return { member: session && !session.locked ? memberOf(session) : null, session, bearer: false, hasCookie: token !== null }
}

/**
 * The member behind a page. Without one the browser is sent to the door: sign-in, the launch link, the lock, or the passphrase; the last two lead back.
 * Whoever lacks the named right sees the page that says there is nothing here.
 */
export async function requireMember(permission?: Permission): Promise<Member> {
  const token = (await cookies()).get(sessionCookie())?.value
  const session = token ? await sessionOf(token) : null
  if (!session) redirect(entrancePath())
  if (session.locked || isVaultLocked()) redirect(doorWithWay(session.locked ? '/locked' : '/unlock', session.id, (await headers()).get(pathHeader)))
  if (permission && !roleMay(session.member.role, permission)) notFound()
  await openRing(session.member.officeId)
  return memberOf(session)
}
