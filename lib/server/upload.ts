import 'server-only'
import type * as z from 'zod/mini'
import type { Permission } from '@/lib/office/permissions'
import { jsonAnswer, seeOther } from './answer'
import { isFormPost } from './body'
import { checkedParams, checkStill, type Door, guarded, memberWith, parsedWith } from './door'
import { checkFormToken, formTokenField } from './form-token'
import { callerOf, type Member } from './member'
import { type Arriving, receiveMultipart } from './multipart'
import { checkWriteOrigin } from './origin'
import { perform } from './perform'

/**
 * `allow` says before the first byte what this request may bring; `keep` stores one file while it arrives (see vault.ts); `fields` checks the text fields;
 * `drop` lets go of what `keep` gave when the use case does not get it: after a refusal, or for a repeat that is answered from store; `forget` takes away what
 * came from somebody who may bring nothing any more when it is whole; `statusOf` = the status
 * an answer asks for, where it is not always the same; `form` makes the door usable by plain forms: `next` = the page a success leads to.
 */
export type UploadSpec<F, K, A, W> = {
  allow: (member: Member, params: Record<string, string>) => Promise<W>
  permission: Permission; fileField: string; limits: { fileBytesMax: number; filesMax: number }; fields: z.core.$ZodType<F>
  keep: (member: Member, file: Arriving, allowance: W) => Promise<K>; drop?: (kept: K) => Promise<void>
  forget?: (member: Member, kept: readonly K[]) => Promise<void>
  answer?: z.core.$ZodType; status?: number; statusOf?: (answer: A) => number
  summary?: string; form?: { next: (answer: A) => string }
}
export type Upload<F, K> = { params: Record<string, string>; fields: F; files: K[] }

/**
 * `route()` for multipart bodies: same origin, caller, permission, idempotency and audit rules. Files stream to disk before the use case runs; the use
 * case opens its own transactions. Screens send it by script with the session cookie and Origin; a plain form of it also carries the token of its session.
 */
export function upload<F, K, A, W>(spec: UploadSpec<F, K, A, W>, deed: (member: Member, call: Upload<F, K>) => Promise<A>): Door {
  const handle = guarded(async (request, context) => {
    const caller = await callerOf(request)
    checkWriteOrigin(request, caller)
    const member = await memberWith(caller, spec.permission)
    const params = checkedParams(await context.params)
    const allowance = await spec.allow(member, params)
    const keep = (file: Arriving) => spec.keep(member, file, allowance)
    const received = await receiveMultipart(request, { fileField: spec.fileField, limits: spec.limits, keep, drop: spec.drop })
    let isTaken = false
    const isPlain = spec.form !== undefined && isFormPost(request)
    const performed = async () => {
      await checkStill(request, member, spec.permission).catch(async (error: unknown) => {
        await spec.forget?.(member, received.files)
        throw error
      })
      if (isPlain && caller.session) checkFormToken(caller.session.id, received.fields[formTokenField])
      const call = { params, fields: parsedWith(spec.fields, received.fields), files: received.files }
      const run = () => {
        isTaken = true
        return deed(member, call)
      }
      return perform(member, {
        request, bytes: Buffer.from(JSON.stringify(received)), key: request.headers.get('idempotency-key') ?? undefined, permission: spec.permission,
        params, status: (answer) => spec.statusOf?.(answer as A) ?? spec.status ?? 201, ownTransactions: true, run,
      })
    }
    const done = await performed().finally(async () => {
      if (!isTaken) for (const file of received.files) await spec.drop?.(file)
    })
    return isPlain && spec.form ? seeOther(spec.form.next(JSON.parse(done.text) as A)) : jsonAnswer(done.text, done.status)
  })
  const { permission, status = 201, answer, summary } = spec
  return Object.assign(handle, { spec: { kind: 'upload' as const, permission, status, answer, summary } })
}
