import path from 'node:path'
import { placeOf } from '@/lib/server/store/evidence-store'
import { originalName } from '@/lib/server/vault'

/** Where the sealed bytes of an original lie on this machine. */
export const originalPath = (officeId: string, sha256: Uint8Array): string =>
  path.join(process.env.ANNING_DATA_DIR ?? '', 'evidence', placeOf(originalName(officeId, sha256)))
