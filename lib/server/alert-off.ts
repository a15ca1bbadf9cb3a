import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { CaseworkError } from '@/lib/errors'
import { turnAlertsOff } from './data/alert-settings'
import { heldRing } from './key-ring'
import { openRing } from './key-store'
import { officeKey } from './keys'
import { type Member, memberNow } from './member'
import { isVaultLocked } from './root-key'
import { countTry, networkOf } from './throttle'

/**
 * The way out that stands in each mail: a key that turns one member's mails off and does nothing else, whoever has it. It is computed and kept nowhere: the
 * ids of office and member, and their MAC under a key of the office.
 */

const idBytes = 16
const macBytes = 16
const shape = /^[\w-]{64}$/

const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex')
const idOf = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
const macOf = (officeId: string, ids: Buffer) => createHmac('sha256', officeKey(officeId, 'alert-off')).update(ids).digest().subarray(0, macBytes)

/** The key of one member; the keys of the office must be open. */
export function alertOffKey({ officeId, id }: { officeId: string; id: string }): string {
  const ids = Buffer.concat([bytesOf(officeId), bytesOf(id)])
  return Buffer.concat([ids, macOf(officeId, ids)]).toString('base64url')
}

async function holderOf(key: string): Promise<Member | null> {
  if (!shape.test(key)) return null
  const bytes = Buffer.from(key, 'base64url')
  const [ids, mac] = [bytes.subarray(0, 2 * idBytes), bytes.subarray(2 * idBytes)]
  const [officeId, id] = [idOf(ids.subarray(0, idBytes)), idOf(ids.subarray(idBytes))]
  await openRing(officeId)
  if (!heldRing(officeId) || !timingSafeEqual(mac, macOf(officeId, ids))) return null
  return memberNow({ officeId, id })
}

/** The member whose mails a key turns off. Every miss is the same. @throws CaseworkError not-found, vault-locked, too-many-requests */
export async function memberOfOffKey(key: string, headers: Headers): Promise<Member> {
  if (isVaultLocked()) throw new CaseworkError('vault-locked')
  const member = await holderOf(key)
  if (member) return member
  const network = networkOf(headers)
  if (network) await countTry('alert-off-miss', network)
  throw new CaseworkError('not-found')
}

/** Turns the mails off. Doing it again changes nothing. @throws CaseworkError not-found, vault-locked, too-many-requests */
export async function turnOffByKey(request: Request, { key = '' }: Record<string, string>): Promise<{ isOn: false }> {
  await turnAlertsOff(await memberOfOffKey(key, request.headers))
  return { isOn: false }
}
