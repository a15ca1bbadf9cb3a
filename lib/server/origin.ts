import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { env, isOfficeMode } from './env'
import type { Caller } from './member'

/** Origins whose pages may write. Personal mode: this port on loopback; office mode: the configured origin, else what the Host header says. */
function isOwnOrigin(request: Request, origin: string): boolean {
  if (!isOfficeMode()) return origin === `http://127.0.0.1:${env().PORT}` || origin === `http://localhost:${env().PORT}`
  if (env().ANNING_ORIGIN) return origin === env().ANNING_ORIGIN
  const host = request.headers.get('host')
  return origin === `http://${host}` || origin === `https://${host}`
}

/** Host allow-list of a personal install: its greatest threat is a web page that rebinds its own name to 127.0.0.1. */
function isKnownHost(request: Request): boolean {
  if (isOfficeMode()) return true
  const host = request.headers.get('host')
  return host === `127.0.0.1:${env().PORT}` || host === `localhost:${env().PORT}`
}

const refuse = (): never => { throw new CaseworkError('wrong-origin') }

/** Reading: a foreign page may not even ask. @throws CaseworkError wrong-origin */
export function checkReadOrigin(request: Request): void {
  if (!isKnownHost(request)) refuse()
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') refuse()
}

/**
 * Writing: `Origin` must be ours and `Sec-Fetch-Site`, if sent, same-origin. Only a bearer request without a session cookie may lack both; a foreign
 * or `null` Origin is refused even then.
 * @throws CaseworkError wrong-origin
 */
export function checkWriteOrigin(request: Request, caller: Caller): void {
  if (!isKnownHost(request)) refuse()
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  if (site !== null && site !== 'same-origin') refuse()
  if (origin === null && !(caller.bearer && !caller.hasCookie)) refuse()
  if (origin !== null && !isOwnOrigin(request, origin)) refuse()
}
