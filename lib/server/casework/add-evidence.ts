import 'server-only'
import type { AboutFiles } from '@/lib/evidence/attempt-schema'
import { CaseworkError } from '@/lib/errors'
import { caseFacts } from '../data/cases'
import { evidence, evidenceOfCase, repeatedOriginals, type Evidence } from '../data/evidence'
import { importRun, runsOfCase } from '../data/imports'
import { containerOf } from '../evidence-file'
import { wholeOriginal } from '../kept-original'
import type { Member } from '../member'
import type { Upload } from '../upload'
import { dropIfErased } from './drop-unnamed'
import { importAnswer, type ImportAnswer } from './import-answer'
import { settled } from './import-evidence'
import { keepEvidence, readOrHold, type KeptFile } from './keep-evidence'
import { keptName } from './keep-file'
import { linkRecordings } from './link-recordings'
import { lookSoon } from './look-at-picture'
import { takeOut } from './take-out'

type AddedItem = { id: string; name: string; kind: string; sizeBytes: number; sha256: string; duplicateOf?: string; takenFrom?: string }
export type AddedEvidence = { items: AddedItem[]; imports: ImportAnswer[] }

/** What was said of a file, by the name it is kept under. */
const aboutOf = (about: AboutFiles | undefined, name: string) =>
  Object.entries(about ?? {}).find(([said]) => keptName(said) === name)?.[1] ?? {}

type AddFields = { about?: AboutFiles; preview?: boolean }
type Gains = { items: Evidence[]; runIds: string[] }

/** What a promised row gave before a stop: its reading, and the files in it with theirs. Null = nothing yet. */
async function earlierGains(member: Member, item: Evidence): Promise<Gains | null> {
  const runs = await runsOfCase(member, item.caseId)
  if (!runs.some(({ evidenceId }) => evidenceId === item.id)) return null
  const items = (await evidenceOfCase(member, item.caseId)).filter(({ takenFromId }) => takenFromId === item.id)
  const ids = new Set([item.id, ...items.map(({ id }) => id)])
  return { items, runIds: runs.filter(({ evidenceId }) => ids.has(evidenceId)).map(({ id }) => id) }
}

/** Originals whose bytes were read, or wait to be, here or in a copy: after a reading that broke off, putting the file in again reads it. */
async function readBytes(member: Member, caseId: string, items: readonly Evidence[]): Promise<Set<string>> {
  const runs = await runsOfCase(member, caseId)
  const wasRead = new Set(runs.filter(({ state }) => state !== 'failed').map(({ evidenceId }) => evidenceId))
  const bytes = new Set(items.filter(({ id }) => wasRead.has(id)).map(({ sha256 }) => sha256))
  return new Set(items.filter(({ sha256 }) => bytes.has(sha256)).map(({ id }) => id))
}

/** What one original gives: its own reading, or the files in it with theirs. */
async function gainsOf(member: Member, item: Evidence, how: { preview: boolean; isRepeat: boolean; isPromised: boolean }): Promise<Gains> {
  const earlier = how.isPromised ? await earlierGains(member, item) : null
  if (earlier) return earlier
  const contains = await containerOf(wholeOriginal(member.officeId, item), item.name)
  if (!contains) {
    const runId = await readOrHold(member, item, how)
    return { items: [], runIds: runId ? [runId] : [] }
  }
  const taking = await takeOut(member, item, { contains, preview: how.preview })
  await settled(taking)
  return { items: [...taking.items], runIds: [taking.runId, ...taking.runIds] }
}

type Into = { caseId: string; about: AboutFiles | undefined; files: readonly KeptFile[] }

/** A row for each file. @throws CaseworkError not-found: then none of the files stays that nothing else names */
async function keptAll(member: Member, { caseId, about, files }: Into): Promise<Evidence[]> {
  await caseFacts(member, caseId)
  const added: Evidence[] = []
  for (const file of files) added.push(await keepEvidence(member, file, { caseId, about: aboutOf(about, file.name) }))
  return added
}

/**
 * Takes files into a case: every one becomes an original; those of a known format are read into attempts, or wait for a person when `preview` is set.
 * What lies in archives and mails comes in beside them. One bad file never fails the request. A promised row that is there already
 * stays, with what was read of it.
 * @throws CaseworkError not-found; invalid-body without a file
 */
export async function addEvidence(member: Member, { params, fields, files }: Upload<AddFields, KeptFile>): Promise<AddedEvidence> {
  if (files.length === 0) throw new CaseworkError('invalid-body', [{ path: 'files', message: 'required' }])
  const caseId = params.caseId ?? ''
  const added = await keptAll(member, { caseId, about: fields.about, files }).catch(dropIfErased(member, files.map(({ stored }) => stored)))
  const items = await evidenceOfCase(member, caseId)
  const [repeated, read] = [repeatedOriginals(items), await readBytes(member, caseId, items)]
  const promised = new Set(files.map(({ id }) => id))
  const how = (id: string) => ({ preview: fields.preview ?? false, isRepeat: repeated.has(id) && read.has(id), isPromised: promised.has(id) })
  const gains: Gains[] = []
  for (const item of added) gains.push(await gainsOf(member, item, how(item.id)))
  await linkRecordings(member, caseId)
  lookSoon(member, added)
  const imports: ImportAnswer[] = []
  for (const runId of gains.flatMap(({ runIds }) => runIds)) {
    const run = await importRun(member, runId)
    imports.push(importAnswer(run, (await evidence(member, run.evidenceId)).name))
  }
  const all = [...added, ...gains.flatMap((gain) => gain.items)].map(({ id, name, kind, sizeBytes, sha256, takenFromId }) =>
    ({ id, name, kind, sizeBytes, sha256, duplicateOf: repeated.get(id), takenFrom: takenFromId ?? undefined }))
  return { items: all, imports }
}
