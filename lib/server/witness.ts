import 'server-only'
import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import { cookies } from 'next/headers'
import { CaseworkError } from '@/lib/errors'
import { isLinkOpen } from '@/lib/evidence/statement'
import { now } from './clock'
import { noteView, requestByToken, type OpenRequest } from './data/witness-requests'
import { env } from './env'
import { type Member, visitorOf } from './member'
import { officeOfToken } from './office-token'
import { secretFits } from './passwords'
import { hashOfToken, isSecureOrigin } from './session'
import { countTry, networkOf } from './throttle'

/**
 * The witness's way in: a link with 256 random bits and perhaps a code told by telephone, no account and no session. Every miss is the same 404: no such link,
 * one that is closed or over, one whose code was not given.
 */

const codeDigits = 6
const unlockedSeconds = 2 * 60 * 60
const nobody = '00000000-0000-0000-0000-000000000000'

/** A witness at their form. `isUnlocked` false = the code is still to be given. */
export type Witness = { member: Member; request: OpenRequest; isUnlocked: boolean }

/** Where a link leads. The token is part of the path: whoever has no scripts loses a fragment, and a query is written down in more places. */
export const statementPath = (token: string): string => `/statement/${token}`

/** A fresh code to be told by telephone. */
export const freshCode = (): string => String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0')

const cookieName = () => (isSecureOrigin() ? '__Host-anning-statement' : 'anning-statement')
/** Says that this browser gave the code of this link; ends with the code and the link. */
const proofOf = (token: string, passcodeHash: string) =>
  createHmac('sha256', env().AUTH_SECRET).update(`statement|${token}|${passcodeHash}`).digest('base64url')

async function hasProof(token: string, passcodeHash: string): Promise<boolean> {
  const given = Buffer.from((await cookies()).get(cookieName())?.value ?? '')
  const expected = Buffer.from(proofOf(token, passcodeHash))
  return given.length === expected.length && timingSafeEqual(given, expected)
}

async function found(token: string, headers: Headers): Promise<Omit<Witness, 'isUnlocked'>> {
  const officeId = officeOfToken(token)
  const request = officeId && token.length < 100 ? await requestByToken(visitorOf(officeId, nobody), hashOfToken(token)) : null
  if (officeId && request && isLinkOpen(request, now())) return { member: visitorOf(officeId, request.id), request }
  const network = networkOf(headers)
  if (network) await countTry('statement-miss', network)
  throw new CaseworkError('not-found')
}

/** The witness behind a link, code given or not. @throws CaseworkError not-found, too-many-requests */
export async function witnessAtDoor(token: string, headers: Headers): Promise<Witness> {
  const witness = await found(token, headers)
  const { passcodeHash } = witness.request
  return { ...witness, isUnlocked: passcodeHash === null || (await hasProof(token, passcodeHash)) }
}

/** The witness behind a link that may write. Counts what is sent. @throws CaseworkError not-found, too-many-requests */
export async function witnessOf(token: string, headers: Headers): Promise<Witness> {
  const witness = await witnessAtDoor(token, headers)
  if (!witness.isUnlocked) throw new CaseworkError('not-found')
  await countTry('statement', witness.request.id)
  return witness
}

/** The witness on their page: the opening is counted, once they may see anything. */
export async function witnessOnPage(token: string, headers: Headers): Promise<Witness> {
  const witness = await witnessAtDoor(token, headers)
  if (witness.isUnlocked) await noteView(witness.member, witness.request.id)
  return witness
}

/**
 * Takes the code told by telephone; this browser need not give it again for two hours.
 * @throws CaseworkError not-found, statement-code-wrong, too-many-requests
 */
export async function unlockStatement({ token, code }: { token: string; code: string }, headers: Headers): Promise<void> {
  const { request } = await found(token, headers)
  if (request.passcodeHash === null) return
  await countTry('statement-code', request.id)
  if (!(await secretFits(request.passcodeHash, code.replace(/\D/g, '')))) throw new CaseworkError('statement-code-wrong')
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureOrigin(), maxAge: unlockedSeconds } as const
  ;(await cookies()).set(cookieName(), proofOf(token, request.passcodeHash), options)
}
