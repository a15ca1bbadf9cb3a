import 'server-only'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { csvStart, csvText } from '@/lib/evidence/package/csv'
import { entryName } from '@/lib/evidence/package/entry-names'
import { extractRows, type Extract } from '@/lib/evidence/package/extract'
import type { EntryKind } from '@/lib/evidence/package/manifest'
import { holdsOnlyPicture } from '@/lib/evidence/package/only-picture'
import { holdsOnlySound } from '@/lib/evidence/package/only-sound'
import type { Entry } from '@/lib/evidence/imported-row'
import { caseSelection } from '@/lib/evidence/selection'
import { CaseworkError } from '@/lib/errors'
import { kindWords } from '@/lib/letters/exhibit-list'
import { now } from '../../clock'
import { caseFacts } from '../../data/cases'
import { saidOfFile } from '../../data/imports'
import { placesInOriginal } from '../../data/package-rows'
import { fileFault } from '../../file-hash'
import { wholeFile } from '../../held-file'
import { cleanAudioCopy } from '../../media/audio/recording-sound'
import { cleanCopy } from '../../media/picture/pictures'
import type { Member } from '../../member'
import { readDerived } from '../../vault'
import type { ZipEntry } from '../../zip-stream'
import { expectedOf } from '../read-evidence'
import type { PackageItem } from './contents'
import { givenEntry, leaveOut, originOf, wholeEntry, type Packing } from './packing'

/** One original of a case as a package gives it. */

const copyWords: Partial<Record<EntryKind, string>> = {
  'clean-copy': '副本（已去除位置和设备信息）', 'covered-copy': '副本（已遮盖）', extract: '摘录（只含本案）',
}

/** Where it goes and under which name; its line in the exhibit list is written with it. */
function placed(packing: Packing, { item, exhibit, at, tied }: PackageItem, { what, ending }: { what: EntryKind; ending?: string }) {
  const number = packing.lines.length + 1
  const words = [kindWords[item.kind], copyWords[what]].filter(Boolean).join('·')
  // The name of a file with rows that stay home stays home too.
  const name = what === 'extract' ? '' : item.name
  const path = `${what === 'original' ? 'originals' : 'copies'}/${entryName({ number, at, words, name, ...(ending && { ending }) })}`
  packing.lines.push({ number, exhibit, path, what, kind: item.kind, name, at, tied, sha256: item.sha256 })
  return { path, what, at: at ?? item.receivedAt }
}

async function* original(packing: Packing, of: PackageItem): AsyncGenerator<ZipEntry> {
  const before = packing.damaged.length
  const given = { ...placed(packing, of, { what: 'original' }), of: originOf(of), sizeBytes: of.item.sizeBytes, exhibit: of.exhibit }
  yield* givenEntry(packing, given)
  const line = packing.lines.at(-1)
  if (packing.damaged.length > before && line) line.what = 'damaged'
}

const [busyPauseMs, busyMs] = [500, 60_000]

/** A copy is worth waiting for: others may be looking at pictures or workbooks meanwhile. @throws CaseworkError busy after a minute and its last try */
async function patiently<T>(make: () => Promise<T>): Promise<T> {
  for (const until = performance.now() + busyMs; performance.now() < until;) {
    const made = await make().catch((error: unknown) => {
      if (error instanceof CaseworkError && error.code === 'busy') return 'busy' as const
      throw error
    })
    if (made !== 'busy') return made
    await pause(busyPauseMs)
  }
  return make()
}

async function strippedCopy({ officeId }: Member, { item }: PackageItem, bytes: Buffer): Promise<{ bytes: Buffer; ending: string } | null> {
  if (item.kind === 'picture') return patiently(() => cleanCopy(bytes))
  return patiently(() => cleanAudioCopy({ officeId, bytes: item.bytes, sizeBytes: item.sizeBytes }))
}

/** A picture or recording: itself where there is nothing else in its file, else a copy made of the picture or sound alone. */
async function* stripped(packing: Packing, of: PackageItem): AsyncGenerator<ZipEntry> {
  const { item, exhibit } = of
  const bytes = await wholeFile({ officeId: packing.member.officeId, sha256: item.sha256, sizeBytes: item.sizeBytes })
  if (typeof bytes === 'string') return void packing.damaged.push({ of: originOf(of), exhibit, why: bytes })
  const isOnly = item.kind === 'picture' ? holdsOnlyPicture(bytes) : holdsOnlySound(bytes)
  if (isOnly) return yield wholeEntry(packing, { ...placed(packing, of, { what: 'original' }), of: originOf(of) }, bytes)
  const copy = await strippedCopy(packing.member, of, bytes)
  leaveOut(packing, of, copy ? 'private' : 'no-copy')
  if (copy) yield wholeEntry(packing, { ...placed(packing, of, { what: 'clean-copy', ending: copy.ending }), of: originOf(of) }, copy.bytes)
}

/** The copy a person covered parts of, made anew from its pixels when they made it. */
async function* covered(packing: Packing, of: PackageItem): AsyncGenerator<ZipEntry> {
  const { covered: copy } = of
  if (!copy) return
  const bytes = await buffer(readDerived(packing.member.officeId, copy.id)).catch(() => null)
  leaveOut(packing, of, bytes ? 'private' : 'no-copy')
  if (bytes) yield wholeEntry(packing, { ...placed(packing, of, { what: 'covered-copy', ending: copy.name.split('.').at(-1) }), of: originOf(of) }, bytes)
}

/** The rows of the case out of an original that holds more; null = it cannot be read any more. Both walls hold: its places, and whose rows they are today. */
async function rowsOf(member: Member, { item }: PackageItem): Promise<Extract['rows'] | null> {
  const about = (await saidOfFile(member, item.id)) ?? item.about
  const found = await patiently(() => expectedOf(member, { ...item, about }))
  if (!found || !('read' in found)) return null
  const places = await placesInOriginal(member, item)
  const placedOf = caseSelection(await caseFacts(member, item.caseId), about)
  const rows: Extract['rows'][number][] = []
  const ofCase = (entry: Entry) => (entry.kind === 'row' && places.has(entry.at) && placedOf(entry.row) ? [entry] : [])
  for await (const { entries } of found.read({ now: now(), fileName: item.name })) rows.push(...entries.flatMap(ofCase))
  return rows
}

async function* extracted(packing: Packing, of: PackageItem): AsyncGenerator<ZipEntry> {
  const { item, exhibit } = of
  const fault = await fileFault(packing.member.officeId, item.sha256)
  if (fault) return void packing.damaged.push({ of: originOf(of), exhibit, why: fault })
  const rows = await rowsOf(packing.member, of)
  leaveOut(packing, of, rows === null ? 'no-copy' : rows.length > 0 ? 'private' : 'no-rows')
  if (!rows || rows.length === 0) return
  const text = csvStart + csvText(extractRows({ exhibit, sha256: item.sha256, rows }))
  yield wholeEntry(packing, { ...placed(packing, of, { what: 'extract', ending: 'csv' }), of: originOf(of) }, Buffer.from(text))
}

/** What is here in place of an original that is kept elsewhere, as what it is. */
async function* heldEntry(packing: Packing, of: PackageItem): AsyncGenerator<ZipEntry> {
  const { held } = of.item
  leaveOut(packing, of, 'elsewhere')
  if (!held?.sha256 || held.as === 'nothing') return
  const bytes = await wholeFile({ officeId: packing.member.officeId, sha256: held.sha256, sizeBytes: held.sizeBytes })
  const ending = held.as === 'extract' ? 'csv' : undefined
  if (typeof bytes !== 'string') yield wholeEntry(packing, { ...placed(packing, of, { what: held.as, ...(ending && { ending }) }), of: originOf(of) }, bytes)
}

/** The entry of one original, or none; what is left out or damaged is told in the packing. Opens processes and reads files: outside of transactions. */
export async function* itemEntries(packing: Packing, of: PackageItem): AsyncGenerator<ZipEntry> {
  const { treatment, item, isChosen } = of
  if (item.held) yield* heldEntry(packing, of)
  else if (isChosen) yield* original(packing, of)
  else if (treatment === 'stripped') yield* stripped(packing, of)
  else if (treatment === 'covered') yield* covered(packing, of)
  else if (treatment === 'rows') yield* extracted(packing, of)
  else if (of.isStatement) leaveOut(packing, of, 'private')
  else leaveOut(packing, of, ['call-log', 'bill', 'chat'].includes(item.kind) ? 'no-rows' : 'no-copy')
}
