import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { insertStamp, isStamping, keepStamping, type Stamp, type StoredAnchor } from '../data/anchors'
import type { Member } from '../member'
import { allowedAuthorities, timestampFrom } from '../timestamp/authority'

/**
 * Has an anchor stamped by the authorities the operator allows, if the office turned that on. Only the anchor's hash leaves the machine. An authority
 * that is slow, away or wrong is passed over and logged: the anchor stands without it.
 */
export async function stampAnchor(member: Member, { id, root }: Pick<StoredAnchor, 'id' | 'root'>): Promise<Stamp[]> {
  if (!(await isStamping(member))) return []
  const answers = await Promise.all(allowedAuthorities().map((url) => timestampFrom(url, root)))
  const stamps = answers.filter((stamp) => stamp !== null)
  for (const stamp of stamps) await insertStamp(member, id, stamp)
  return stamps
}

/** Turns stamping on or off for the office. @throws CaseworkError conflict where the operator allows no authority that could be asked */
export async function setStamping(member: Member, isOn: boolean): Promise<{ isOn: boolean }> {
  if (isOn && allowedAuthorities().length === 0) throw new CaseworkError('conflict')
  await keepStamping(member, isOn)
  return { isOn }
}
