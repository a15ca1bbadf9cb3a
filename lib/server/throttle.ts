import 'server-only'
import { createHmac } from 'node:crypto'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { CaseworkError } from '@/lib/errors'
import { authPool } from './db'
import { env } from './env'

/** Guesses of one kind: `points` tries in `duration` seconds. Known devices are counted apart from strangers, so a stranger cannot lock the owner out. */
const kinds = {
  'known-device': { points: 5, duration: 15 * 60 },
  stranger: { points: 10, duration: 60 * 60 },
  network: { points: 100, duration: 24 * 60 * 60 },
  'launch-link': { points: 30, duration: 60 },
  vault: { points: 5, duration: 5 * 60 },
  pin: { points: 5, duration: 5 * 60 },
  // Of somebody signed in who is asked for their password once more.
  proof: { points: 5, duration: 5 * 60 },
  invitation: { points: 20, duration: 60 * 60 },
  // Of one request for a statement: what is sent by its link, and guesses of its code. Links that are none, by network.
  statement: { points: 120, duration: 60 * 60 },
  'statement-code': { points: 10, duration: 60 * 60 },
  'statement-miss': { points: 60, duration: 60 * 60 },
  // Of one calendar's link; links that are none, by network.
  calendar: { points: 30, duration: 60 * 60 },
  'calendar-miss': { points: 60, duration: 60 * 60 },
  // Keys that turn mails off and are none, by network; trial mails of one member.
  'alert-off-miss': { points: 60, duration: 60 * 60 },
  'trial-mail': { points: 5, duration: 60 * 60 },
} as const
export type ThrottleKind = keyof typeof kinds

const made = new Map<ThrottleKind, RateLimiterPostgres>()

function limiter(kind: ThrottleKind): RateLimiterPostgres {
  const known = made.get(kind)
  if (known) return known
  const options = { ...kinds[kind], keyPrefix: kind }
  const fresh = new RateLimiterPostgres({
    ...options, storeClient: authPool(), storeType: 'pool', tableName: 'rate_limit', tableCreated: true, clearExpiredByTimeout: true,
    insuranceLimiter: new RateLimiterMemory(options),
  })
  made.set(kind, fresh)
  return fresh
}

/** Keys may be e-mail or network addresses: only their HMAC is stored. */
const keyOf = (subject: string) => createHmac('sha256', env().AUTH_SECRET).update(`throttle|${subject}`).digest('base64url')

/** Counts one try. @throws CaseworkError too-many-requests with `retryAfterSeconds` */
export async function countTry(kind: ThrottleKind, subject: string): Promise<void> {
  try {
    await limiter(kind).consume(keyOf(subject))
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason
    throw new CaseworkError('too-many-requests', [], { retryAfterSeconds: Math.ceil(reason.msBeforeNext / 1000) })
  }
}

/** Forgets the tries of someone who proved to be right. */
export async function forgetTries(kind: ThrottleKind, subject: string): Promise<void> {
  await limiter(kind).delete(keyOf(subject))
}

/** The caller's network (/24, or /48 of IPv6), known only behind a proxy of ours; null otherwise, because the header could be anyone's. */
export function networkOf(headers: Headers): string | null {
  if (env().ANNING_TRUSTED_PROXY !== '1') return null
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  if (address.includes(':')) return address.split(':').slice(0, 3).join(':')
  return address.split('.').slice(0, 3).join('.') || null
}
