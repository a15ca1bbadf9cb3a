import 'server-only'
import { fileTypeFromBuffer } from 'file-type'
import { evidenceKind, type EvidenceKind } from '@/lib/evidence/evidence-item'
import { keptFileName } from '@/lib/evidence/file-name'
import type { AboutFiles } from '@/lib/evidence/attempt-schema'
import { recordingSideFile } from '@/lib/evidence/recordings/side-file'
import { now } from '../clock'
import { caseFacts } from '../data/cases'
import { evidenceOfCase, insertEvidence, repeatedOriginals, type Evidence } from '../data/evidence'
import { importRun } from '../data/imports'
import { headOf, recognise } from '../evidence-file'
import type { Member } from '../member'
import type { Upload } from '../upload'
import { storeOriginal, type Stored } from '../vault'
import type { Arriving } from '../multipart'
import { holdEvidence, importEvidence, settled } from './import-evidence'
import { linkRecordings } from './link-recordings'
import { lookSoon } from './look-at-picture'
import { importAnswer, type ImportAnswer } from './import-answer'

export type KeptFile = { name: string; stored: Stored }
export type AddedEvidence = {
  items: { id: string; name: string; kind: string; sizeBytes: number; sha256: string; duplicateOf?: string }[]
  imports: ImportAnswer[]
}

/** What a file without a name is called; no language, since it is kept with the original. */
const namelessFile = 'file'

/** What was said of a file, by the name it is kept under. */
const aboutOf = (about: AboutFiles | undefined, name: string) =>
  Object.entries(about ?? {}).find(([said]) => (keptFileName(said) || namelessFile) === name)?.[1] ?? {}

/** Streams one file of an upload to disk, hashed and synced, before anything else is known about it. */
export const keepFile = async (member: Member, file: Arriving): Promise<KeptFile> => ({
  name: keptFileName(file.name) || namelessFile,
  stored: await storeOriginal(member.officeId, file.stream),
})

/** What kind of thing a kept file is. */
export async function kindOf(member: Member, { name, stored }: KeptFile): Promise<EvidenceKind> {
  const original = { officeId: member.officeId, sha256: stored.sha256, sizeBytes: stored.sizeBytes }
  const head = await headOf(original)
  const found = await recognise(original, name)
  const isSideFile = /\.json$/i.test(name) && recordingSideFile(head.toString('utf8'), now()) !== null
  const mime = head.length ? ((await fileTypeFromBuffer(head))?.mime ?? null) : null
  return evidenceKind({ name, mime, source: found && 'read' in found ? found.source : null, isSideFile })
}

type AddFields = { about?: AboutFiles; preview?: boolean }

/** What becomes of a file's rows: read now, or held for a preview. A repeat of an earlier original has nothing to preview. */
async function runOf(member: Member, item: Evidence, how: { preview: boolean; isRepeat: boolean }): Promise<string | null> {
  if (how.preview) return how.isRepeat ? null : holdEvidence(member, item)
  const started = await importEvidence(member, item)
  await settled(started)
  return started?.runId ?? null
}

/**
 * Takes files into a case: every one becomes an original; those of a known format are read into attempts, or wait for a person when `preview` is set.
 * One bad file never fails the request.
 * @throws CaseworkError not-found
 */
export async function addEvidence(member: Member, { params, fields, files }: Upload<AddFields, KeptFile>): Promise<AddedEvidence> {
  const caseId = params.caseId ?? ''
  await caseFacts(member, caseId)
  const added: Evidence[] = []
  for (const file of files) {
    const about = aboutOf(fields.about, file.name)
    added.push(await insertEvidence(member, { caseId, name: file.name, kind: await kindOf(member, file), stored: file.stored, about }))
  }
  const repeated = repeatedOriginals(await evidenceOfCase(member, caseId))
  const imports: ImportAnswer[] = []
  for (const item of added) {
    const runId = await runOf(member, item, { preview: fields.preview ?? false, isRepeat: repeated.has(item.id) })
    if (runId) imports.push(importAnswer(await importRun(member, runId), item.name))
  }
  await linkRecordings(member, caseId)
  lookSoon(member, added)
  const items = added.map(({ id, name, kind, sizeBytes, sha256 }) => ({ id, name, kind, sizeBytes, sha256, duplicateOf: repeated.get(id) }))
  return { items, imports }
}
