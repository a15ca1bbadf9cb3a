import 'server-only'
import { seeOther } from './answer'
import { isOfficeMode } from './env'
import type { Caller } from './member'
import { lockSession } from './session'
import { signOutHere } from './sign-in'
import { coverStatements, isOnStatement } from './covered-statement'

/**
 * 303 to a page that says nothing, with the order to forget. Cookies stay: the lock needs its session. Storage goes at sign-out alone: after a quick exit
 * it holds what was being written and what has not been sent, encrypted with a key that is not on the device.
 */
export function neutralPage(path: string, forget: 'cache' | 'cache-and-storage'): Response {
  const answer = seeOther(path)
  answer.headers.set('Clear-Site-Data', forget === 'cache' ? '"cache"' : '"cache", "storage"')
  return answer
}

/** Quick exit: an office session ends, a personal one locks. Works without a session too. */
export async function leave(request: Request, caller: Caller): Promise<Response> {
  if (isOfficeMode()) await signOutHere()
  else if (caller.session) await lockSession(caller.session.id)
  if (isOnStatement(request)) await coverStatements()
  return neutralPage('/left', 'cache')
}
