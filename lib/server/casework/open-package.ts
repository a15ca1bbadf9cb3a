import 'server-only'
import { Readable } from 'node:stream'
import { findingKey } from '@/lib/law/places'
import { CaseworkError } from '@/lib/errors'
import { lockCase } from '../data/cases'
import { insertEvidence } from '../data/evidence'
import { findingsOfCase } from '../data/findings'
import { insertRecord, isHere } from '../data/record-rows'
import { env } from '../env'
import type { Member } from '../member'
import type { Arriving } from '../multipart'
import { heardPackage, type OpenedPackage, openPackageFile, packageBytesMax } from '../package-file'
import { withOffice } from '../unit-of-work'
import type { Upload } from '../upload'
import { stageOriginal, type Staged, storeDerived, storeOriginal, type Stored } from '../vault'
import type { ZipSource } from '../zip-directory'
import { type PackagePlan, packagePlan } from './package-plan'
import { reviewSoon } from './review-anew'

/** A package becomes the case it was made of, with the same ids, in an office that does not have it. */

const gigabyte = 1024 ** 3
const insertSeconds = 120

/** `originals` = here as they were taken in; `elsewhere` = their original is kept elsewhere; `sameFindings` = the rules find what the record says. */
export type OpenedCase = { id: string; originals: number; elsewhere: number; attempts: number; sameFindings: boolean }

/** How far the opening has come: `done` of `total` bytes of its step; the last one has no measure. */
export type OpeningStep = { step: 'checking' | 'storing' | 'writing'; done: number; total: number }
type Tell = (far: OpeningStep) => void

async function* within(stream: Readable): AsyncGenerator<Buffer> {
  let sizeBytes = 0
  for await (const part of stream) {
    sizeBytes += (part as Buffer).length
    if (sizeBytes > packageBytesMax) throw new CaseworkError('too-large')
    yield part as Buffer
  }
}

/** Streams a package to disk, sealed, before anything of it is looked at. @throws CaseworkError too-large, storage-full */
export const keepPackage = (member: Member, { stream }: Arriving): Promise<Staged> =>
  stageOriginal(member.officeId, Readable.from(within(stream), { objectMode: false }))

const isSame = (stored: Stored, sha256: string) => Buffer.from(stored.sha256).toString('hex') === sha256

/** Files go into the store by its own protocol, before their rows; what a stop leaves behind is swept. @throws CaseworkError package-changed */
async function storeFiles(member: Member, opened: OpenedPackage, { originals, copies }: PackagePlan): Promise<void> {
  for (const { path, sha256 } of originals) {
    if (!isSame(await storeOriginal(member.officeId, await opened.stream(path)), sha256)) throw new CaseworkError('package-changed')
  }
  for (const { id, file } of copies) {
    if (!isSame(await storeDerived(member.officeId, id, await opened.stream(file.path)), file.sha256)) throw new CaseworkError('package-changed')
  }
}

type Paper = { name: string; stored: Stored }

async function storePapers(member: Member, opened: OpenedPackage, { papers }: PackagePlan): Promise<Paper[]> {
  const kept: Paper[] = []
  for (const { path } of papers) kept.push({ name: path.split('/').at(-1) ?? path, stored: await storeOriginal(member.officeId, await opened.stream(path)) })
  return kept
}

/** The case and everything of it at once; its earlier custody comes in beside it as originals of the day. */
async function insertCaseOf(member: Member, { record, manifest, originals }: PackagePlan, papers: readonly Paper[]): Promise<void> {
  const caseId = record.case.id
  await withOffice(member, async () => {
    await insertRecord(member, record, { manifest, files: originals.map(({ sha256 }) => sha256) })
    await lockCase(member, caseId)
    for (const { name, stored } of papers) await insertEvidence(member, { caseId, name, kind: 'custody', stored, about: {} })
    await reviewSoon(member, caseId)
  }, { timeoutSeconds: insertSeconds })
}

/** Whether the rules of this program find in the case what its record says: the same findings, on the same acts. */
async function findsTheSame(member: Member, { record }: PackagePlan): Promise<boolean> {
  const text = (finding: Parameters<typeof findingKey>[0], acts: readonly string[]) => `${findingKey(finding)} ${[...acts].sort().join()}`
  const told = record.findings.filter(({ isFound }) => isFound).map((finding) => text(finding, finding.attemptIds))
  const found = (await findingsOfCase(member, record.case.id)).map(({ draft }) => text(draft, draft.attempts))
  return told.sort().join('\n') === found.sort().join('\n')
}

/** A package that tells how much of a step has been read; never more than all of it, though some is read twice. */
function telling(opened: OpenedPackage, step: OpeningStep['step'], { total, tell }: { total: number; tell: Tell }): OpenedPackage {
  let done = 0
  tell({ step, done, total })
  return heardPackage(opened, (count) => tell({ step, done: done = Math.min(total, done + count), total }))
}

const weightOf = (opened: OpenedPackage, paths: readonly string[]) => paths.reduce((sum, path) => sum + opened.sizeOf(path), 0)
const pathsOf = ({ originals, copies, papers }: PackagePlan) => [...originals, ...copies.map(({ file }) => file), ...papers].map(({ path }) => path)

async function openedCase(member: Member, opened: OpenedPackage, tell: Tell): Promise<OpenedCase> {
  const plan = await packagePlan(telling(opened, 'checking', { total: weightOf(opened, opened.names), tell }))
  const { record, originals } = plan
  if (await isHere(member, { caseId: record.case.id, copies: plan.copies.map(({ id }) => id) })) throw new CaseworkError('case-is-here')
  if (originals.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) > env().ANNING_CASE_GB_MAX * gigabyte) throw new CaseworkError('case-full')
  const stored = telling(opened, 'storing', { total: weightOf(opened, pathsOf(plan)), tell })
  await storeFiles(member, stored, plan)
  const papers = await storePapers(member, stored, plan)
  tell({ step: 'writing', done: 0, total: 0 })
  await insertCaseOf(member, plan, papers)
  const elsewhere = record.evidence.filter(({ heldAs }) => heldAs !== null).length
  return {
    id: record.case.id, originals: record.evidence.length - elsewhere, elsewhere, attempts: record.attempts.length,
    sameFindings: await findsTheSame(member, plan),
  }
}

/**
 * Makes the case of a package. All of it is checked before anything is kept; then files, then all rows at once, then findings and dates are computed anew.
 * `tell` hears how far that is. @throws CaseworkError package-unreadable, package-foreign, package-newer, package-changed, package-misfit;
 * case-is-here; case-full, storage-full
 */
export async function openArrived(member: Member, source: ZipSource, tell: Tell): Promise<OpenedCase> {
  const opened = await openPackageFile(source)
  if (!opened) throw new CaseworkError('package-unreadable')
  return openedCase(member, opened, tell).finally(opened.close)
}

/** Makes the case of a package that came in one request. @throws CaseworkError as above */
export async function openPackage(member: Member, { files }: Upload<unknown, Staged>): Promise<OpenedCase> {
  const [staged] = files
  if (!staged || files.length > 1) throw new CaseworkError('invalid-body', [{ path: 'file', message: 'required' }])
  return openArrived(member, staged, () => undefined).finally(staged.drop)
}
