import 'server-only'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { EvidenceStore, ObjectName } from './evidence-store'
import { openRing } from '../key-store'
import { type Draft, type NameFor, sealIncoming } from './incoming'
import { isSealed } from './sealed-object'
import { bytesBetween } from './sealed-reader'

/** How many files were sealed, and how many could not be because their bytes are not those they are named for. */
export type SealedAnew = { sealed: number; damaged: number }
type Outcome = 'sealed' | 'damaged' | 'is-sealed'

/** Null = it is sealed already. */
async function sealedCopy(store: EvidenceStore, name: ObjectName, nameFor: NameFor): Promise<Draft | null> {
  const reader = await store.open(name)
  try {
    if (isSealed(await bytesBetween(reader, { start: 0, end: Math.min(8, reader.objectBytes) - 1 }))) return null
    return await sealIncoming(name.officeId, Readable.from(reader.read(0, reader.objectBytes - 1), { objectMode: false }), nameFor)
  } finally {
    await reader.close()
  }
}

async function sealAnew(store: EvidenceStore, name: ObjectName, nameFor: NameFor): Promise<Outcome> {
  const draft = await sealedCopy(store, name, nameFor)
  if (!draft) return 'is-sealed'
  if (draft.name.id === name.id) return store.put(name, draft.file).then(() => 'sealed')
  return rm(draft.file, { force: true }).then(() => 'damaged')
}

/**
 * Seals originals from before files were sealed, one after the other: the sealed file is whole, synced and read back before it takes the plain one's
 * place, so a stop at any moment loses nothing and the next start goes on. A file whose bytes are not what its name says stays as it is, and is told.
 */
export async function sealOldOriginals(store: EvidenceStore, nameFor: (officeId: string) => NameFor): Promise<SealedAnew> {
  const counts = { 'sealed': 0, 'damaged': 0, 'is-sealed': 0 }
  for (const officeId of await store.offices()) {
    await openRing(officeId)
    for await (const { id } of store.list(officeId, 'o')) {
      const outcome = await sealAnew(store, { officeId, kind: 'o', id }, nameFor(officeId))
      counts[outcome] += 1
    }
  }
  return { sealed: counts.sealed, damaged: counts.damaged }
}
