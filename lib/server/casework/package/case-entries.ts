import 'server-only'
import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { entryName } from '@/lib/evidence/package/entry-names'
import { derivativesOfCase, type Derivative } from '../../data/derivatives'
import { readDerived } from '../../vault'
import type { ZipEntry } from '../../zip-stream'
import { caseRecord } from '../record-case'
import type { PackageContents } from './contents'
import { wholeEntry, type Packing } from './packing'

/** The case itself as data, and the copies people made of its originals: what a package holds besides when it is to be taken in again elsewhere. */

const madeKinds = ['redacted', 'trimmed', 'extract'] as const

async function* recordEntry(packing: Packing): AsyncGenerator<ZipEntry> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  async function* bytes(from: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const part of from) {
      hash.update(part)
      sizeBytes += part.length
      yield part
    }
  }
  yield { path: 'case.json', at: packing.at, bytes: bytes(await caseRecord(packing.member, packing.caseId)) }
  packing.files.push({ path: 'case.json', sha256: hash.digest('hex'), sizeBytes, what: 'case' })
}

async function* madeEntry(packing: Packing, copy: Derivative, place: { number: number; exhibit: number }): AsyncGenerator<ZipEntry> {
  const of = { id: copy.id, sha256: copy.sha256 }
  const bytes = await buffer(readDerived(packing.member.officeId, copy.id)).catch(() => null)
  const isWhole = bytes !== null && createHash('sha256').update(bytes).digest('hex') === copy.sha256
  if (!isWhole) return void packing.damaged.push({ of, exhibit: place.exhibit, why: bytes ? 'changed' : 'unreadable', isCopy: true })
  const path = `copies/made/${entryName({ number: place.number, at: copy.madeAt, words: '', name: copy.name })}`
  yield wholeEntry(packing, { path, what: 'made', of, at: copy.madeAt }, bytes)
}

/** Nothing of what its witness took back. */
export async function* caseEntries(packing: Packing, { items, repeated }: PackageContents): AsyncGenerator<ZipEntry> {
  const exhibits = new Map([...items, ...repeated].map(({ item, exhibit }) => [item.id, exhibit]))
  let number = 0
  for (const kind of madeKinds) {
    const copies = (await derivativesOfCase(packing.member, packing.caseId, kind)).filter(({ evidenceId }) => exhibits.has(evidenceId))
    for (const copy of copies) yield* madeEntry(packing, copy, { number: (number += 1), exhibit: exhibits.get(copy.evidenceId) ?? 0 })
  }
  yield* recordEntry(packing)
}
