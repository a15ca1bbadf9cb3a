import { randomBytes } from 'node:crypto'
import { addOfficeKeys, emptyRing, holdRing, newKid, wrappedOfficeKey, type Ring } from '@/lib/server/key-ring'
import { rootKey } from '@/lib/server/root-key'

/** Keys of an office that no database knows, for tests of what needs keys and no rows. */
export function holdKeys(officeId: string): Ring {
  const ring = emptyRing(officeId)
  const rows = (['field', 'index'] as const).map((purpose) => {
    const key = { kid: newKid(), purpose, bytes: randomBytes(32) }
    return { kid: key.kid, purpose, wrapped: wrappedOfficeKey(rootKey(), officeId, key), retiredAt: null }
  })
  addOfficeKeys(ring, rows)
  holdRing(ring)
  return ring
}
