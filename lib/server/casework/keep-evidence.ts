import 'server-only'
import { fileTypeFromBuffer } from 'file-type'
import { evidenceKind, type EvidenceKind } from '@/lib/evidence/evidence-item'
import { recordingSideFile } from '@/lib/evidence/recordings/side-file'
import { CaseworkError } from '@/lib/errors'
import type { FileAbout } from '@/lib/evidence/selection'
import { now } from '../clock'
import { insertEvidence, type Evidence } from '../data/evidence'
import { headOf, recognise } from '../evidence-file'
import type { Member } from '../member'
import type { Stored } from '../vault'
import { dropIfErased } from './drop-unnamed'
import { holdEvidence, importEvidence, settled } from './import-evidence'

/** One file that is safe on disk becomes an original of its case, and its rows are read or wait for a look. */

/** `id` = of a row that was promised before the file was whole. */
export type KeptFile = { id?: string; name: string; stored: Stored }
/** `takenFromId` = the archive or mail it was taken out of. */
export type Keeping = { caseId: string; about: FileAbout; takenFromId?: string }

/** What a file without a name is called; no language, since it is kept with the original. */
export const namelessFile = 'file'

/** A file that has no turn to be opened now is kept all the same. */
function unlessBusy(error: unknown): null {
  if (error instanceof CaseworkError && error.code === 'busy') return null
  throw error
}

/** What kind of thing a kept file is. */
export async function kindOf(member: Member, { name, stored }: KeptFile): Promise<EvidenceKind> {
  const original = { officeId: member.officeId, sha256: stored.sha256, sizeBytes: stored.sizeBytes }
  const head = await headOf(original)
  const found = await recognise(original, name).catch(unlessBusy)
  const isSideFile = /\.json$/i.test(name) && recordingSideFile(head.toString('utf8'), now()) !== null
  // A file that breaks off inside its first marks has no type: it is kept all the same.
  const type = head.length ? await fileTypeFromBuffer(head).catch(() => undefined) : undefined
  const contains = found && 'contains' in found ? found.contains : null
  return evidenceKind({ name, mime: type?.mime ?? null, source: found && 'read' in found ? found.source : null, contains, isSideFile })
}

/** Records an original by what it is. @throws CaseworkError not-found for a foreign case or one that is erased: then the file goes too */
export const keepEvidence = async (member: Member, file: KeptFile, { caseId, about, takenFromId }: Keeping): Promise<Evidence> =>
  insertEvidence(member, { caseId, name: file.name, kind: await kindOf(member, file), stored: file.stored, about, takenFromId, id: file.id })
    .catch(dropIfErased(member, [file.stored]))

/** What becomes of a file's rows: read now, or held for a preview. A repeat of an earlier original has nothing to preview. Null = no rows are expected. */
export async function readOrHold(member: Member, item: Evidence, how: { preview: boolean; isRepeat: boolean }): Promise<string | null> {
  if (how.preview) return how.isRepeat ? null : holdEvidence(member, item)
  const started = await importEvidence(member, item)
  await settled(started)
  return started?.runId ?? null
}
