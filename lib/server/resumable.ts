import 'server-only'
import type { Permission } from '@/lib/office/permissions'
import { checkedParams, checkStill, type Door, guarded, memberWith } from './door'
import { callerOf, type Member } from './member'
import { checkReadOrigin, checkWriteOrigin } from './origin'

export type ResumableSpec = { permission: Permission; summary: string; status: number }
/** `still` = asks again, when the last piece is here, whether whoever sent it may (see `checkStill`). */
export type ResumableCall = { params: Record<string, string>; request: Request; still: () => Promise<void> }

/**
 * A door of the protocol for uploads that go on after a lost line. Same origin, caller and permission rules as `upload()`; what it does with the request is the
 * protocol's (see uploads/tus.ts), whose last piece runs one use case with its audit line.
 */
export function resumable(spec: ResumableSpec, serve: (member: Member, call: ResumableCall) => Promise<Response>): Door {
  const handle = guarded(async (request, context) => {
    const caller = await callerOf(request)
    if (request.method === 'HEAD') checkReadOrigin(request)
    else checkWriteOrigin(request, caller)
    const member = await memberWith(caller, spec.permission)
    return serve(member, { params: checkedParams(await context.params), request, still: () => checkStill(request, member, spec.permission) })
  })
  return Object.assign(handle, { spec: { kind: 'upload' as const, ...spec } })
}
