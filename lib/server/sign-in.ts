import 'server-only'
import { cookies } from 'next/headers'
import { CaseworkError } from '@/lib/errors'
import { rememberDevice } from './accounts'
import { Refused, signIn, signOut } from './auth'
import { recordAudit } from './data/audit'
import { randomToken } from './keys'
import { memberOfToken } from './member'
import { deviceCookie, endSession, isSecureOrigin, sessionCookie } from './session'

const yearSeconds = 365 * 86_400

async function startedMember() {
  const token = (await cookies()).get(sessionCookie())?.value
  const member = token ? await memberOfToken(token) : null
  if (!member) throw new Error('sign-in made no session')
  return member
}

/** Marks this browser as known to its user, so that strangers' guesses elsewhere do not count against it. */
async function markDevice(userId: string): Promise<void> {
  const jar = await cookies()
  const device = jar.get(deviceCookie())?.value ?? randomToken()
  await rememberDevice(userId, device)
  jar.set(deviceCookie(), device, { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureOrigin(), maxAge: yearSeconds })
}

/**
 * Signs the calling browser in: a new session, its cookie, an audit line. A session the browser had before ends.
 * @throws CaseworkError credentials-wrong, launch-link-used, too-many-requests
 */
export async function signInWith(provider: 'launch-link' | 'password', credentials: Record<string, string>): Promise<void> {
  const before = (await cookies()).get(sessionCookie())?.value
  try {
    await signIn(provider, { ...credentials, redirect: false })
  } catch (error) {
    throw error instanceof Refused ? error.refusal : error
  }
  const member = await startedMember()
  if (before) await endSession(before)
  await markDevice(member.userId)
  await recordAudit(member, { action: 'signed-in', how: provider })
}

/** Ends the calling browser's session and clears its cookie. Without a session nothing happens. */
export async function signOutHere(): Promise<void> {
  const token = (await cookies()).get(sessionCookie())?.value
  const member = token ? await memberOfToken(token) : null
  await signOut({ redirect: false })
  if (token) await endSession(token)
  if (member) await recordAudit(member, { action: 'signed-out' })
}

/** @throws CaseworkError not-signed-in */
export function present<T>(value: T | null): T {
  if (value === null) throw new CaseworkError('not-signed-in')
  return value
}
