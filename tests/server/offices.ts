import { type Owner } from '@/lib/server/accounts'
import { createApiToken } from '@/lib/server/api-token'
import { nowDate } from '@/lib/server/clock'
import { authDatabase } from '@/lib/server/db'
import { type Member, memberOfToken } from '@/lib/server/member'
import { sessionCookie, startSession } from '@/lib/server/session'
import { origin } from './cookie-jar'

export { origin }

/** Someone signed in, with everything a request of theirs needs. */
export type Someone = { member: Member; owner: Owner; cookie: string; sessionToken: string; bearer: string }

async function signedIn(owner: Owner): Promise<Someone> {
  const sessionToken = await startSession(owner, 'test')
  const member = await memberOfToken(sessionToken)
  if (!member) throw new Error('no session was made')
  const { token } = await createApiToken(owner, 'test')
  return { member, owner, sessionToken, cookie: `${sessionCookie()}=${sessionToken}`, bearer: `Bearer ${token}` }
}

/** A member with this role in an office of their own, or in the given office. */
export async function someone(role = 'owner', officeId?: string): Promise<Someone> {
  const createdAt = nowDate()
  const office = officeId ?? (await authDatabase().office.create({ data: { createdAt } })).id
  const user = await authDatabase().user.create({ data: { createdAt } })
  return signedIn(await authDatabase().member.create({ data: { officeId: office, userId: user.id, role, createdAt } }))
}

type Sent = { method?: string; path?: string; headers?: Record<string, string | undefined>; body?: string | ReadableStream | FormData | Uint8Array<ArrayBuffer> }

/** A request as a browser on our own page would send it; a header set to undefined is left out. */
export function request({ method = 'POST', path = '/api/things', headers = {}, body }: Sent): Request {
  const all = { host: '127.0.0.1:3000', origin, 'sec-fetch-site': 'same-origin', ...(typeof body === 'string' && { 'content-type': 'application/json' }), ...headers }
  const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return new Request(origin + path, { method, headers: kept, body, ...(body instanceof ReadableStream && { duplex: 'half' }) } as RequestInit)
}

export const context = (params: Record<string, string> = {}) => ({ params: Promise.resolve(params) })
