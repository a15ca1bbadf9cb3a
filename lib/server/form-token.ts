import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { CaseworkError } from '@/lib/errors'
import { env } from './env'

/** Name of the hidden field every form of a signed-in page carries. */
export const formTokenField = '_token'

/** The form token of a session; ends with it. */
export const formToken = (sessionId: string): string => createHmac('sha256', env().AUTH_SECRET).update(`form|${sessionId}`).digest('base64url')

/** @throws CaseworkError wrong-origin when a form does not carry its session's token */
export function checkFormToken(sessionId: string, sent: string | undefined): void {
  const expected = Buffer.from(formToken(sessionId))
  const given = Buffer.from(sent ?? '')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new CaseworkError('wrong-origin')
}
