import 'server-only'
import * as z from 'zod/mini'
import { CaseworkError, type ErrorCode, fieldErrors } from '@/lib/errors'
import { type Permission, roleMay, tokenMay } from '@/lib/office/permissions'
import { jsonText, seeOther } from './answer'
import { isFormPost } from './body'
import { recordAudit } from './data/audit'
import { openRing } from './key-store'
import { type Caller, callerOf, type Member, memberNow } from './member'
import { isVaultLocked } from './root-key'
import { errorFields, log } from './log'
import { backWithError, bug, problem } from './problem'
import { refusalOf } from './refusal'
import { isId } from './id'
import { sessionStands } from './session'

export type Context = { params: Promise<Record<string, string | string[] | undefined>> }
export type Call<B, Q> = { params: Record<string, string>; body: B; query: Q }
export type Answered<_A> = { status: number; text: string }
/** What a door says about itself: for the description of the API and for the authorization matrix. */
export type DoorSpec = {
  kind: 'route' | 'read' | 'upload' | 'entrance'; permission: Permission | null; status?: number; summary?: string
  body?: z.core.$ZodType; query?: z.core.$ZodType; answer?: z.core.$ZodType
}
export type Door = ((request: Request, context: Context) => Promise<Response>) & { spec: DoorSpec }


/** Path parameters (a route without any gets undefined from the framework); an id that is none is simply not found. @throws CaseworkError not-found */
export function checkedParams(params: Record<string, string | string[] | undefined> | undefined): Record<string, string> {
  const entries = Object.entries(params ?? {}).map(([name, value]): [string, string] => {
    if (typeof value !== 'string' || (/id$/i.test(name) && !isId(value))) throw new CaseworkError('not-found')
    return [name, value.toLowerCase()]
  })
  return Object.fromEntries(entries)
}

/** @throws CaseworkError invalid-body with the fields that do not fit */
export function parsedWith<T>(schema: z.core.$ZodType<T> | undefined, value: unknown): T {
  if (!schema) return undefined as T
  const parsed = z.safeParse(schema, value ?? {})
  if (!parsed.success) throw new CaseworkError('invalid-body', fieldErrors(parsed.error.issues as Parameters<typeof fieldErrors>[0], value))
  return parsed.data
}

/** The member behind a request, with the right to do this. A refused right is noted. @throws CaseworkError not-signed-in, locked, vault-locked, not-allowed */
export async function memberWith(caller: Caller, permission: Permission): Promise<Member> {
  const { member } = caller
  if (!member) throw new CaseworkError(caller.session?.locked ? 'locked' : 'not-signed-in')
  if (isVaultLocked()) throw new CaseworkError('vault-locked')
  await openRing(member.officeId)
  const may = caller.bearer ? tokenMay : roleMay
  if (may(member.role, permission)) return member
  await recordAudit(member, { action: 'refused', permission })
  throw new CaseworkError('not-allowed')
}

const stands = async (request: Request, { sessionId }: Member): Promise<boolean> =>
  (sessionId === null ? (await callerOf(request)).member !== null : sessionStands(sessionId))

/**
 * Asks once more, after a body that may have taken an hour to arrive, whether whoever began it may still bring it: they were not put out, kept the right, and
 * nobody ended the session or took the token back. A lock, or half an hour without another request, stops nothing.
 * @throws CaseworkError not-signed-in, not-allowed
 */
export async function checkStill(request: Request, member: Member, permission: Permission): Promise<void> {
  const now = (await stands(request, member)) ? await memberNow(member) : null
  if (!now) throw new CaseworkError('not-signed-in')
  if (!(member.sessionId === null ? tokenMay : roleMay)(now.role, permission)) throw new CaseworkError('not-allowed')
}

/** A link or a form of ours led a browser here: it would show whatever is answered as a page. */
const isFollowed = ({ method, headers }: Request): boolean =>
  method === 'GET' && headers.get('sec-fetch-dest') === 'document' && headers.get('sec-fetch-site') === 'same-origin'

/** A form that a script sent: a redirect would be followed past the script, so it is told where to go on. */
const asksWhereTo = (request: Request): boolean => isFormPost(request) && request.headers.get('accept') === 'application/json'

/** `{ next }` in place of a redirect, with everything else the answer carries (cookies, what to forget). */
function toldWhereTo(answer: Response): Response {
  const next = answer.status === 303 ? answer.headers.get('location') : null
  if (next === null) return answer
  const headers = new Headers(answer.headers)
  headers.delete('location')
  headers.set('content-type', 'application/json; charset=utf-8')
  return new Response(jsonText({ next }), { status: 200, headers })
}

/** The path of a request as the log may know it: without ids, and without a secret that is part of an address. */
const loggedPath = ({ url }: Request): string => new URL(url).pathname.replace(/[\w-]{40,}/g, ':secret').replace(/[0-9a-f-]{36}/gi, ':id')

/** Refusals that say nothing of what was written: a form that a script sent stays as it is and is pressed again. */
const passing = new Set<ErrorCode>(['busy', 'too-many-requests', 'storage-full'])

type Handle = (request: Request, context: Context) => Promise<Response>

function answerToError(request: Request, error: unknown): Response {
  const refusal = refusalOf(error)
  // Told calmly, and noted: an error of the database may be a bug all the same.
  if (refusal && refusal !== error) log.warn('refused', { code: refusal.code, ...errorFields(error) })
  if (refusal?.code === 'wrong-origin') return problem(request, refusal)
  const failed = refusal ? problem(request, refusal) : bug(request, error, loggedPath(request))
  if (asksWhereTo(request) && (refusal === null || passing.has(refusal.code))) return failed
  return isFormPost(request) || isFollowed(request) ? seeOther(backWithError(request, '/', refusal)) : failed
}

/**
 * Turns refusals into problem JSON, or for a plain form and a link that was followed into a redirect back with `?error=<code>`; a bug is logged and told as
 * such.
 */
export function guarded(handle: Handle): Handle {
  return async (request, context) => {
    const answer = await handle(request, context).catch((error: unknown) => answerToError(request, error))
    return asksWhereTo(request) ? toldWhereTo(answer) : answer
  }
}
