import 'server-only'
import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { isSetUp } from './accounts'
import { isOfficeMode } from './env'
import { isVaultLocked } from './root-key'
import { sessionCookie, sessionOf } from './session'
import { openedWay } from './way-back'

/** Where people without a session get in. */
export const entrancePath = (): string => (isOfficeMode() ? '/sign-in' : '/open')

/** The launch link's page: personal installs only. */
export function onlyPersonal(): void {
  if (isOfficeMode()) redirect('/sign-in')
}

/** Sign-in: offices only; before there is an owner it leads to set-up. */
export async function onlySetUpOffice(): Promise<void> {
  if (!isOfficeMode()) redirect('/open')
  if (!(await isSetUp())) redirect('/set-up')
}

/** Set-up: an office without an owner, once. */
export async function onlyNewOffice(): Promise<void> {
  if (!isOfficeMode()) notFound()
  if (await isSetUp()) redirect('/sign-in')
}

/** Invitations: offices only. */
export function onlyOffice(): void {
  if (!isOfficeMode()) notFound()
}

/**
 * What the lock asks for: the PIN, an office's password, either where there are both, or nothing. Whoever is not locked is sent on, to where the sealed way
 * `back` leads.
 */
export async function secretOfLock(back: string | undefined): Promise<'pin' | 'password' | 'either' | 'nothing'> {
  const token = (await cookies()).get(sessionCookie())?.value
  const session = token ? await sessionOf(token) : null
  if (!session) redirect(entrancePath())
  if (!session.locked) redirect(openedWay(session.id, back))
  if (session.hasPin) return isOfficeMode() ? 'either' : 'pin'
  return isOfficeMode() ? 'password' : 'nothing'
}

/** The passphrase's page: records that are locked. Whoever did not sign in goes to the door, whoever finds them open is sent on, as at the lock. */
export async function onlyLockedVault(back: string | undefined): Promise<void> {
  const token = (await cookies()).get(sessionCookie())?.value
  const session = token ? await sessionOf(token) : null
  if (!session) redirect(entrancePath())
  if (!isVaultLocked()) redirect(openedWay(session.id, back))
}

/** What belongs to the passphrase: personal installs only. */
export function onlyPersonalVault(): void {
  if (isOfficeMode()) notFound()
}
