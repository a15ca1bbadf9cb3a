import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { type NewPerson, isSetUp, joinOffice, setUpOffice } from './accounts'
import { env, isOfficeMode } from './env'
import { invitationOf } from './invitation'
import { takeLaunchToken } from './launch-link'
import { checkPassword } from './passwords'
import { signInWith } from './sign-in'
import { countTry } from './throttle'

/**
 * First run of an office. Where the launcher made a link for it, only that link's holder may do it.
 * @throws CaseworkError not-found in a personal install, already-set-up, launch-link-used, weak-password
 */
export async function setUpAndSignIn(wanted: NewPerson & { office: string; token?: string }): Promise<void> {
  if (!isOfficeMode()) throw new CaseworkError('not-found')
  if (await isSetUp()) throw new CaseworkError('already-set-up')
  const { office, token, ...person } = wanted
  checkPassword(person.password, person.email)
  await countTry('launch-link', 'set-up')
  if (env().ANNING_LAUNCH_TOKEN_SHA256 && !(await takeLaunchToken(token ?? ''))) throw new CaseworkError('launch-link-used')
  await setUpOffice(office, person)
  await signInWith('password', { email: person.email, password: person.password })
}

/** Accepts an invitation and signs the new member in. @throws CaseworkError invitation-expired, weak-password, conflict */
export async function joinAndSignIn(wanted: { token: string; displayName: string; password: string }): Promise<void> {
  await countTry('invitation', wanted.token.slice(0, 32))
  const invitation = await invitationOf(wanted.token)
  await joinOffice(invitation, wanted)
  await signInWith('password', { email: invitation.email, password: wanted.password })
}
