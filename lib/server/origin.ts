import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { isOwnHost, ownOrigins } from '@/lib/office/own-address'
import { env, isOfficeMode } from './env'
import type { Caller } from './member'

const address = () => ({ origin: isOfficeMode() ? env().ANNING_ORIGIN : undefined, port: env().PORT })

/** Host allow-list. The greatest threat to a personal install is a web page that rebinds its own name to 127.0.0.1. */
const isKnownHost = (request: Request) => isOwnHost(request.headers.get('host'), address())

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
  if (origin !== null && !ownOrigins(address()).includes(origin)) refuse()
}

/**
 * What carries its secret in the address and may come from a program without any origin; a page of another origin is refused.
 * @throws CaseworkError wrong-origin
 */
export function checkPressOrigin(request: Request): void {
  if (!isKnownHost(request)) refuse()
  const [site, origin] = [request.headers.get('sec-fetch-site'), request.headers.get('origin')]
  if (site !== null && site !== 'same-origin') refuse()
  if (origin !== null && !ownOrigins(address()).includes(origin)) refuse()
}
