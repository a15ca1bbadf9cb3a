import type { Door } from '@/lib/server/door'
import { context, request, type Someone } from './offices'

/** What a door said: its status and its JSON. */
export type Said = { status: number; body: Record<string, unknown> }
type Sent = { method: 'GET' | 'POST' | 'PATCH' | 'PUT'; params?: Record<string, string>; body?: unknown }

/** Knocks at a door as somebody who is signed in, from a page of ours where it writes. */
export async function asked(who: Someone, door: Door, { method, params, body }: Sent): Promise<Said> {
  const headers = { cookie: who.cookie, ...(method === 'GET' && { origin: undefined }) }
  const answer = await door(request({ method, headers, body: body === undefined ? undefined : JSON.stringify(body) }), context(params))
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}
