import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import {
  formatOfManifest, isOtherVersion, manifestFormat, manifestSchema, type ManifestFile, type Manifest,
} from '@/lib/evidence/package/manifest'
import { type CaseRecord, caseRecordSchema, recordFormat } from '@/lib/letters/record/case-record'
import { recordMisfits } from '@/lib/letters/record/record-misfits'
import { CaseworkError } from '@/lib/errors'
import { textHash } from '../digest'
import { checkEarlierCustody } from '../earlier-custody'
import { soundFactsSchema } from '../media/audio/sound-tasks'
import { fileDigest, fileText, type OpenedPackage, untrustedJson } from '../package-file'

/** What is in a package, checked from end to end before anything of it is kept, and what is to become of each file. */

const [manifestName, anchorName] = ['manifest.json', 'anchor.json']
/**
 * The record is read whole, in this process, which answers nobody meanwhile: measured on a shared core, 20,000 acts weigh 17 MB and take 1.3 s, 100,000 weigh
 * 85 MB and take 6 s and 1 GB of memory. So a record may weigh as much as 150,000 acts: a larger case goes by backup and restore, not by package.
 */
const [manifestBytesMax, recordBytesMax] = [32 * 1024 ** 2, 128 * 1024 ** 2]

/** `sha256` = of the manifest's own bytes. */
type Read = { manifest: Manifest; sha256: string }
/**
 * A package that may come in. `record` says of each original what will be here of it; `originals` = files that become originals or stand in their place,
 * `copies` = those a person made, by the id of their row; `papers` = manifest, earlier custody and anchor, which come along as they are.
 */
export type PackagePlan = {
  record: CaseRecord; manifest: string; originals: ManifestFile[]; copies: { id: string; file: ManifestFile }[]; papers: { path: string; sha256?: string }[]
}

async function readManifest(opened: OpenedPackage): Promise<Read> {
  const text = await fileText(opened, manifestName, manifestBytesMax)
  const value = text === null ? null : untrustedJson(text)
  const format = formatOfManifest(value)
  if (text === null || format === null) throw new CaseworkError('package-foreign')
  if (isOtherVersion(format, manifestFormat)) throw new CaseworkError('package-newer')
  if (format !== manifestFormat) throw new CaseworkError('package-foreign')
  const parsed = manifestSchema.safeParse(value)
  if (!parsed.success) throw new CaseworkError('package-changed')
  return { manifest: parsed.data, sha256: textHash(text) }
}

/** Every file that is named is there and is what it was; nothing else is there. @throws CaseworkError package-changed */
async function checkFiles(opened: OpenedPackage, { files }: Manifest): Promise<void> {
  const named = [...files.map(({ path }) => path), manifestName, anchorName]
  const there = new Set(opened.names)
  if (new Set(named).size !== named.length || named.length !== there.size || named.some((name) => !there.has(name))) throw new CaseworkError('package-changed')
  for (const { path, sha256, sizeBytes } of files) {
    const found = await fileDigest(opened, path)
    if (found?.sha256 !== sha256 || found.sizeBytes !== sizeBytes) throw new CaseworkError('package-changed')
  }
}

async function readRecord(opened: OpenedPackage, { manifest }: Read): Promise<CaseRecord> {
  const [file, ...more] = manifest.files.filter(({ what }) => what === 'case')
  if (!file || more.length > 0) throw new CaseworkError('package-foreign')
  const text = await fileText(opened, file.path, recordBytesMax)
  const value = text === null ? null : untrustedJson(text)
  const format = formatOfManifest(value)
  if (format !== null && isOtherVersion(format, recordFormat)) throw new CaseworkError('package-newer')
  const parsed = caseRecordSchema.safeParse(value)
  // What is read is what is kept: a text that would be put right on the way in is not one this program wrote.
  if (!parsed.success || !isDeepStrictEqual(parsed.data, value)) throw new CaseworkError('package-misfit')
  const record = value as CaseRecord
  const areSounds = record.sounds.every(({ facts }) => facts === null || soundFactsSchema.safeParse(facts).success)
  if (!areSounds || record.case.id !== manifest.caseId || recordMisfits(record).length > 0) throw new CaseworkError('package-misfit')
  return record
}

const copyKinds = ['clean-copy', 'covered-copy', 'extract'] as const
const heldAsOf = { 'clean-copy': 'clean-copy', 'covered-copy': 'clean-copy', extract: 'extract' } as const
type Item = CaseRecord['evidence'][number]
type Placed = { item: Item; file: ManifestFile | null }
type Files = {
  of: (id: string, ...kinds: readonly ManifestFile['what'][]) => ManifestFile | null; original: (item: Item) => ManifestFile | null
  isMissed: (id: string) => boolean; isDamaged: (id: string) => boolean
}

function filesOf({ files, damaged, leftOut }: Manifest): Files {
  const named = new Map(files.flatMap((file) => (file.of ? [[`${file.what} ${file.of.id}`, file] as const] : [])))
  const originals = new Map(files.flatMap((file) => (file.what === 'original' ? [[file.sha256, file] as const] : [])))
  const [broken, left] = [damaged, leftOut].map((list) => new Set(list.map(({ of }) => of.id)))
  const isDamaged = (id: string) => broken?.has(id) ?? false
  const of: Files['of'] = (id, ...kinds) => kinds.map((kind) => named.get(`${kind} ${id}`)).find(Boolean) ?? null
  // The same bytes may lie in a package once, under the original they came with first.
  const original: Files['original'] = ({ id, sha256 }) => of(id, 'original') ?? originals.get(sha256) ?? null
  return { of, original, isDamaged, isMissed: (id) => isDamaged(id) || (left?.has(id) ?? false) }
}

/** What is here of an original: itself, what stands in its place, or nothing where the package says so. @throws CaseworkError package-misfit */
function placed(item: Item, files: Files): Placed {
  const original = item.heldAs === null ? files.original(item) : files.of(item.id, 'original')
  if (original && item.heldAs === null && original.sha256 === item.sha256 && original.sizeBytes === item.sizeBytes) return { item, file: original }
  const copy = files.of(item.id, ...copyKinds)
  if (original || (!copy && !files.isMissed(item.id) && item.heldAs !== 'nothing')) throw new CaseworkError('package-misfit')
  if (!copy) return { item: { ...item, heldAs: 'nothing', heldSha256: null, heldBytes: null }, file: null }
  const kind = heldAsOf[copy.what as keyof typeof heldAsOf]
  return { item: { ...item, heldAs: kind, heldSha256: copy.sha256, heldBytes: copy.sizeBytes }, file: copy }
}

/** The PDF of each letter. One that was damaged already is not here either: its letter says of itself what it was, and the check of the store names it. */
function letterFiles({ letters }: CaseRecord, files: Files): ManifestFile[] {
  return letters.filter(({ state }) => state === 'issued').flatMap(({ id, pdfSha256, pdfBytes }) => {
    const file = files.of(id, 'letter')
    if (!file && files.isDamaged(id)) return []
    if (file?.sha256 !== pdfSha256 || file.sizeBytes !== pdfBytes) throw new CaseworkError('package-misfit')
    return [file]
  })
}

function copyFiles({ copies }: CaseRecord, files: Files): PackagePlan['copies'] {
  return copies.flatMap(({ id, evidenceId, sha256, sizeBytes }) => {
    const file = files.of(id, 'made')
    // A copy that is damaged, or of an original that was left out, stays out with it.
    if (!file && (files.isMissed(id) || files.isMissed(evidenceId))) return []
    if (file?.sha256 !== sha256 || file.sizeBytes !== sizeBytes) throw new CaseworkError('package-misfit')
    return [{ id, file }]
  })
}

/**
 * Reads a package and checks all of it. Nothing is kept by this.
 * @throws CaseworkError package-foreign (no package, or none that holds the case), package-newer, package-changed (something was added, taken away or altered),
 * package-misfit (its parts contradict each other)
 */
export async function packagePlan(opened: OpenedPackage): Promise<PackagePlan> {
  const read = await readManifest(opened)
  await checkFiles(opened, read.manifest)
  const record = await readRecord(opened, read)
  await checkEarlierCustody(opened, read.manifest, record)
  const files = filesOf(read.manifest)
  const items = record.evidence.map((item) => placed(item, files))
  const unreadable = new Set(items.filter(({ item }) => item.heldAs !== null).map(({ item }) => item.id))
  // What was still to be read of a file that is not here cannot be read any more.
  const imports = record.imports.map((run) =>
    (unreadable.has(run.evidenceId) && ['waiting', 'running'].includes(run.state) ? { ...run, state: 'failed' as const, finishedAt: run.startedAt } : run))
  const made = copyFiles(record, files)
  const copies = record.copies.filter(({ id }) => made.some((copy) => copy.id === id))
  return {
    record: { ...record, evidence: items.map(({ item }) => item), imports, copies }, manifest: read.sha256,
    originals: [...items.flatMap(({ file }) => (file ? [file] : [])), ...letterFiles(record, files)], copies: made,
    papers: [...read.manifest.files.filter(({ what }) => what === 'custody'), { path: manifestName }, { path: anchorName }],
  }
}
