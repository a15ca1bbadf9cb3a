import 'server-only'
import type * as z from 'zod/mini'
import type { Permission } from '@/lib/office/permissions'
import { jsonAnswer, jsonText, seeOther } from './answer'
import { type Body, isFormPost, readBody } from './body'
import { type Answered, type Call, checkedParams, type Context, type Door, guarded, memberWith, parsedWith } from './door'
import { checkFormToken, formTokenField } from './form-token'
import { type Caller, callerOf, type Member } from './member'
import { checkPressOrigin, checkReadOrigin, checkWriteOrigin } from './origin'
import { noteRead, perform } from './perform'
import { problem } from './problem'
import { refusalOf } from './refusal'
import { withOffice } from './unit-of-work'

type Schema<T> = z.core.$ZodType<T>
/** `form` makes a door usable by plain forms: `next` = the page a success leads to, `read` = body made of the form's fields. */
type Form<A, Q> = {
  next: (answer: A, call: { params: Record<string, string>; body?: unknown; query: Q }) => string; read?: (fields: Record<string, string>) => unknown
}

type Shape<B, Q, A> = { body?: Schema<B>; query?: Schema<Q>; answer?: Schema<unknown>; status?: number; summary?: string; form?: Form<A, Q> }
/** `noted` = what the audit line says of the deed besides ids: words of closed sets, never a person's. */
export type RouteSpec<B, Q, A> = Shape<B, Q, A> & {
  permission: Permission; ownTransactions?: boolean; keepsNoAnswer?: boolean; noted?: (answer: A, body: B) => Record<string, string>
}
export type ReadSpec<Q> = {
  permission: Permission; query?: Schema<Q>; answer?: Schema<unknown>; summary?: string; logsRead?: boolean; ownTransactions?: boolean
}
/** What a read is asked, with the headers a file needs (ranges). */
export type ReadCall<Q> = Call<undefined, Q> & { headers: Headers }
export type EntranceSpec<B, A> = Shape<B, undefined, A>

/** What is said once is a text, what is repeated a list: a schema that wants one text refuses two. */
function queryOf(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url)
  const said = [...new Set(searchParams.keys())].map((name) => ({ name, all: searchParams.getAll(name) }))
  return Object.fromEntries(said.map(({ name, all }) => [name, all.length === 1 ? (all[0] ?? '') : all]))
}

function fieldsOf<A, Q>(body: Body, form: Form<A, Q> | undefined): unknown {
  if (body.kind !== 'form') return body.value
  const { [formTokenField]: _token, _key, ...fields } = body.value as Record<string, string>
  return form?.read ? form.read(fields) : fields
}

const keyOf = (request: Request, body: Body) =>
  request.headers.get('idempotency-key') ?? (body.kind === 'form' ? (body.value as Record<string, string | undefined>)._key : undefined)

async function callOf<B, Q, A>(request: Request, context: Context, spec: Shape<B, Q, A>): Promise<{ body: Body; call: Call<B, Q> }> {
  const params = checkedParams(await context.params)
  const body = await readBody(request)
  const call = { params, body: parsedWith(spec.body, fieldsOf(body, spec.form)), query: parsedWith(spec.query, queryOf(request)) }
  return { body, call }
}

type Done<A, Q> = Answered<A> & { params: Record<string, string>; body?: unknown; query: Q }

function answered<A, Q>(body: Body, spec: { form?: Form<A, Q> }, done: Done<A, Q>): Response {
  if (body.kind === 'form' && spec.form) return seeOther(spec.form.next(JSON.parse(done.text) as A, done))
  return jsonAnswer(done.text, done.status)
}

function checkForm(caller: Caller, body: Body): void {
  if (body.kind !== 'form' || !caller.session) return
  checkFormToken(caller.session.id, (body.value as Record<string, string>)[formTokenField])
}

/**
 * The one way to write: origin → caller → permission → body → idempotency key → use case → audit line → answer. Everything the use case writes, the
 * stored answer and the audit line are one transaction, unless `ownTransactions` says that the use case works outside one (files, PDF, accounts).
 * `keepsNoAnswer`: the answer holds a secret that is shown once, so it is not stored for repeats.
 */
export function route<B = undefined, Q = undefined, A = unknown>(
  spec: RouteSpec<B, Q, A>, deed: (member: Member, call: Call<B, Q>) => Promise<A>,
): Door {
  const handle = guarded(async (request, context) => {
    const caller = await callerOf(request)
    checkWriteOrigin(request, caller)
    const member = await memberWith(caller, spec.permission)
    const { body, call } = await callOf(request, context, spec)
    checkForm(caller, body)
    const done = await perform(member, {
      request, bytes: body.bytes, key: spec.keepsNoAnswer ? undefined : keyOf(request, body), permission: spec.permission,
      params: call.params, status: spec.status ?? 200, ownTransactions: spec.ownTransactions ?? false,
      noted: spec.noted && ((answer) => spec.noted?.(answer as A, call.body) ?? {}), run: () => deed(member, call),
    })
    return answered<A, Q>(body, spec, { ...done, params: call.params, query: call.query })
  })
  return Object.assign(handle, { spec: { kind: 'route' as const, ...spec } })
}

/** The one way to read over HTTP: JSON of what `fn` returns, or its own Response (a file). One transaction; `logsRead` adds an audit line. */
export function read<Q = undefined, A = unknown>(spec: ReadSpec<Q>, fn: (member: Member, call: ReadCall<Q>) => Promise<A>): Door {
  const handle = guarded(async (request, context) => {
    checkReadOrigin(request)
    const member = await memberWith(await callerOf(request), spec.permission)
    const { headers } = request
    const call = { params: checkedParams(await context.params), body: undefined, query: parsedWith(spec.query, queryOf(request)), headers }
    const found = await (spec.ownTransactions ? fn(member, call) : withOffice(member, () => fn(member, call)))
    if (spec.logsRead) await noteRead(member, spec.permission, call.params)
    return found instanceof Response ? found : jsonAnswer(jsonText(found), 200)
  })
  return Object.assign(handle, { spec: { kind: 'read' as const, ...spec } })
}

/** A write door whose answer is a file made for this request alone (a draft's PDF): the checks of `route()`, an audit line, nothing stored, no repeat key. */
export function produce<B = undefined>(
  spec: Pick<RouteSpec<B, undefined, never>, 'permission' | 'body' | 'summary'>, fn: (member: Member, call: Call<B, undefined>) => Promise<Response>,
): Door {
  const handle = guarded(async (request, context) => {
    const caller = await callerOf(request)
    checkWriteOrigin(request, caller)
    const member = await memberWith(caller, spec.permission)
    const { body, call } = await callOf<B, undefined, never>(request, context, spec)
    checkForm(caller, body)
    const file = await fn(member, call)
    await noteRead(member, spec.permission, call.params)
    return file
  })
  return Object.assign(handle, { spec: { kind: 'route' as const, ...spec } })
}

/**
 * A door for people who are not (yet) signed in: same origin rules and body checks, no permission. The use case answers for what it does, and gets the
 * caller, whose session may be locked or missing.
 */
export function entrance<B = undefined, A = unknown>(
  spec: EntranceSpec<B, A>, deed: (request: Request, call: Call<B, undefined> & { caller: Caller }) => Promise<A>,
): Door {
  const handle = guarded(async (request, context) => {
    const caller = await callerOf(request)
    checkWriteOrigin(request, caller)
    const { body, call } = await callOf(request, context, spec)
    const answer = await deed(request, { ...call, caller })
    if (answer instanceof Response) return answer
    const { params, body: sent, query } = call
    return answered<A, undefined>(body, spec, { text: jsonText(answer), status: spec.status ?? 200, params, body: sent, query })
  })
  return Object.assign(handle, { spec: { kind: 'entrance' as const, permission: null, ...spec } })
}

async function writtenParams(context: Context): Promise<Record<string, string>> {
  const params = Object.entries((await context.params) ?? {}).map(([name, value]) => [name, typeof value === 'string' ? value : ''])
  return Object.fromEntries(params) as Record<string, string>
}

/**
 * A door that a secret in the address itself opens, for programs that sign in nowhere (a calendar app). It only reads. The secret reaches the use case as it
 * was written; the use case answers for every miss being the same.
 */
export function linked(spec: { summary: string }, fn: (request: Request, params: Record<string, string>) => Promise<Response>): Door {
  const handle = guarded(async (request, context) => {
    checkReadOrigin(request)
    return fn(request, await writtenParams(context))
  })
  return Object.assign(handle, { spec: { kind: 'entrance' as const, permission: null, ...spec } })
}

/**
 * The same for one small thing that can be taken back: a mail program presses it for its reader (RFC 8058), without cookie or origin, in whatever body, and
 * follows no redirect; a form of ours goes on to `next`. Whose secret it is says who may; a page of another origin may not.
 */
export function pressed(
  spec: { summary: string; next: (params: Record<string, string>) => string }, deed: (request: Request, params: Record<string, string>) => Promise<unknown>,
): Door {
  const handle = guarded(async (request, context) => {
    checkPressOrigin(request)
    const params = await writtenParams(context)
    if (request.headers.get('origin') !== null && isFormPost(request)) {
      await deed(request, params)
      return seeOther(spec.next(params))
    }
    return deed(request, params).then((done) => jsonAnswer(jsonText(done), 200), (error: unknown) => {
      const refusal = refusalOf(error)
      if (!refusal) throw error
      return problem(request, refusal)
    })
  })
  return Object.assign(handle, { spec: { kind: 'entrance' as const, permission: null, summary: spec.summary } })
}
