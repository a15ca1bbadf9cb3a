import 'server-only'
import { createHash } from 'node:crypto'
import type { Instant } from '@/lib/calendar/local-date'
import type { Damaged, EntryKind, EntryOrigin, LeftOut, LeftOutReason, ManifestFile } from '@/lib/evidence/package/manifest'
import type { DisplayedEntry } from '@/lib/letters/exhibit-list'
import { thingsStillThere } from '../../data/erasures'
import type { FileFault } from '../../data/file-checks'
import { passingFile, wholeFile } from '../../held-file'
import type { Member } from '../../member'
import type { ZipEntry } from '../../zip-stream'
import type { PackageItem } from './contents'

/** What has gone into a package so far, told as it goes: the manifest and the exhibit list are written from it. */
export type Packing = {
  member: Member; caseId: string; exportId: string; at: Instant
  files: ManifestFile[]; damaged: Damaged[]; leftOut: LeftOut[]; lines: DisplayedEntry[]
}
export const newPacking = (of: Pick<Packing, 'member' | 'caseId' | 'exportId' | 'at'>): Packing => ({ ...of, files: [], damaged: [], leftOut: [], lines: [] })

export type Named = { path: string; what: EntryKind; of?: EntryOrigin; at?: Instant }

/** An entry whose bytes are at hand, entered into the manifest. */
export function wholeEntry({ files, at: madeAt }: Packing, { path, what, of, at }: Named, bytes: Uint8Array): ZipEntry {
  files.push({ path, sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length, what, of })
  return { path, at: at ?? madeAt, bytes }
}

export const textEntry = (packing: Packing, named: Named, text: string): ZipEntry => wholeEntry(packing, named, Buffer.from(text))

export const originOf = ({ item }: PackageItem): EntryOrigin => ({ id: item.id, sha256: item.sha256 })

export function leaveOut({ leftOut }: Packing, item: PackageItem, why: LeftOutReason): void {
  leftOut.push({ of: originOf(item), exhibit: item.exhibit, why })
}

/** An original or a letter that is given byte for byte. `exhibit` null = a letter. */
export type Given = Named & { of: EntryOrigin; sizeBytes: number; exhibit: number | null }

const noteDamage = ({ damaged }: Packing, { of, exhibit, path }: Given, found: { why: FileFault; isThere: boolean }) =>
  damaged.push({ of, exhibit, why: found.why, ...(found.isThere && { path }) })

/** What was found missing because somebody erased it while the package was made is not damaged: it is told as what it is. */
export async function tellErased(packing: Packing): Promise<void> {
  const missing = packing.damaged.filter(({ why }) => why === 'missing')
  const there = await thingsStillThere(packing.member, missing.map(({ of }) => of.id))
  const gone = missing.filter(({ of }) => !there.has(of.id))
  const exhibits = new Set(gone.map(({ exhibit }) => exhibit))
  packing.damaged = packing.damaged.filter((each) => !gone.includes(each))
  packing.lines = packing.lines.filter(({ what, exhibit }) => what !== 'damaged' || !exhibits.has(exhibit))
  packing.leftOut.push(...gone.map(({ of, exhibit }) => ({ of, exhibit, why: 'erased' as const })))
}

/** Smaller files are hashed before a byte of them goes out. */
const atOnceBytesMax = 8 * 1024 * 1024

/**
 * A file of the vault as it is. What is not what its row says is named as damaged: a small one does not come in at all, of a large one what could be read does,
 * under the word `damaged`.
 */
export async function* givenEntry(packing: Packing, given: Given): AsyncGenerator<ZipEntry> {
  const wanted = { officeId: packing.member.officeId, sha256: given.of.sha256, sizeBytes: given.sizeBytes }
  if (given.sizeBytes <= atOnceBytesMax) {
    const bytes = await wholeFile(wanted)
    if (typeof bytes === 'string') noteDamage(packing, given, { why: bytes, isThere: false })
    else yield wholeEntry(packing, given, bytes)
    return
  }
  const file = await passingFile(wanted)
  if (typeof file === 'string') return void noteDamage(packing, given, { why: file, isThere: false })
  const { path, what, of } = given
  yield { path, at: given.at ?? packing.at, bytes: file.bytes, sizeBytesMax: given.sizeBytes }
  const { sha256, sizeBytes, fault } = file.seen()
  packing.files.push({ path, sha256, sizeBytes, what: fault ? 'damaged' : what, of })
  if (fault) noteDamage(packing, given, { why: fault, isThere: true })
}
