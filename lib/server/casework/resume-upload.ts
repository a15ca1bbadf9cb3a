import 'server-only'
import type { Upload } from '@tus/server'
import * as z from 'zod/mini'
import { aboutSchema } from '@/lib/evidence/attempt-schema'
import { fileLimit } from '@/lib/evidence/file-limits'
import { CaseworkError } from '@/lib/errors'
import { now } from '../clock'
import { caseFacts } from '../data/cases'
import { parsedWith } from '../door'
import { headOf } from '../evidence-file'
import { jsonField } from '../json-field'
import { newId } from '../keys'
import type { Member } from '../member'
import { perform } from '../perform'
import { isGone } from '../refusal'
import type { ResumableCall } from '../resumable'
import { isMissing } from '../store/folders'
import { servedUpload } from '../uploads/tus'
import { beginUpload, dropUpload, type EvidenceNote, settleUpload, unfinishedUpload, unfinishedUploads, type Unfinished } from '../uploads/unfinished'
import { evidenceStore, originalNames } from '../vault'
import { addEvidence, type AddedEvidence } from './add-evidence'
import { evidenceAllowance } from './evidence-allowance'
import { isTurnedAway } from './drop-unnamed'
import { keptName } from './keep-file'

const metadataSchema = z.object({
  filename: z.string().check(z.maxLength(400)), about: z.optional(jsonField(aboutSchema)), preview: z._default(z.enum(['true', 'false']), 'false'),
})
const headBytes = 8

/** What has begun and is not whole yet counts against the limits as if it were. @throws CaseworkError case-full, daily-files-used */
async function checkAllowance(member: Member, caseId: string, sizeBytes: number): Promise<void> {
  const allowance = await evidenceAllowance(member, caseId)
  const others = (await unfinishedUploads(member.officeId)).filter(({ note }) => note.caseId !== null && !note.sha256)
  for (const _mine of others.filter(({ note }) => note.memberId === member.id)) allowance.takeFile()
  for (const { note } of others.filter((each) => each.note.caseId === caseId)) allowance.takeBytes(note.sizeBytes)
  allowance.takeFile()
  allowance.takeBytes(sizeBytes)
}

/** Takes away what came from somebody who may bring nothing any more, and throws on. */
const letGo = (upload: { officeId: string; id: string }) => async (error: unknown): Promise<never> => {
  await dropUpload(upload)
  throw error
}

/** Lets an upload go whose case is not there any more, or whose member, and throws on. */
const dropping = (upload: { officeId: string; id: string }) => async (error: unknown): Promise<never> => {
  if (isGone(error) || isTurnedAway(error)) await dropUpload(upload)
  throw error
}

/** @throws CaseworkError invalid-body, too-large, document-too-large, case-full, daily-files-used, storage-full */
async function begin(member: Member, caseId: string, { id, size = 0, metadata }: Upload): Promise<void> {
  const { filename, about = {}, preview } = parsedWith(metadataSchema, metadata)
  const name = keptName(filename)
  const { bytesMax, refusal } = fileLimit(name)
  if (size > bytesMax) throw new CaseworkError(refusal)
  await checkAllowance(member, caseId, size)
  const note = { memberId: member.id, caseId, name, about, preview: preview === 'true', sizeBytes: size, evidenceId: newId(), begunAt: now() }
  await beginUpload({ officeId: member.officeId, id, note })
  // An erasure takes what has begun with the case; this one may have begun just after.
  await caseFacts(member, caseId).catch(dropping({ officeId: member.officeId, id }))
}

/** An erasure of the case takes an upload away under its last piece; what that one writes after goes, too. @throws CaseworkError upload-lost */
const whenTaken = (upload: Unfinished) => async (error: unknown): Promise<never> => {
  if (!isMissing(error)) throw error
  await dropUpload(upload)
  throw new CaseworkError('upload-lost')
}

/** @throws CaseworkError not-found, upload-lost, document-too-large, storage-full */
async function finished(member: Member, upload: Ours): Promise<AddedEvidence> {
  const { officeId, note } = upload
  const stored = await settleUpload(upload, evidenceStore(), originalNames(officeId)).catch(whenTaken(upload))
  const { bytesMax, refusal } = fileLimit(note.name, await headOf({ officeId, ...stored }, headBytes))
  if (stored.sizeBytes > bytesMax) {
    await dropUpload(upload)
    throw new CaseworkError(refusal)
  }
  const files = [{ id: note.evidenceId, name: note.name, stored }]
  const added = addEvidence(member, { params: { caseId: note.caseId }, fields: { about: note.about, preview: note.preview }, files })
  return added.catch(dropping(upload))
}

type Ours = Unfinished<EvidenceNote>
const isOurs = (upload: Unfinished | null): upload is Ours => upload !== null && upload.note.caseId !== null

const running = new Map<string, Promise<AddedEvidence>>()

/** Two that ask for the end of one upload get the same one. */
function finishedOnce(member: Member, upload: Ours): Promise<AddedEvidence> {
  const begun = running.get(upload.id) ?? finished(member, upload).finally(() => running.delete(upload.id))
  running.set(upload.id, begun)
  return begun
}

async function finish(member: Member, { request, params, still }: ResumableCall, id: string): Promise<{ status: number; text: string }> {
  const upload = await unfinishedUpload({ officeId: member.officeId, id })
  if (!isOurs(upload)) throw new CaseworkError('upload-lost')
  await still().catch(letGo(upload))
  return perform(member, {
    request, bytes: Buffer.alloc(0), key: undefined, permission: 'evidence:add', params, ownTransactions: true, run: () => finishedOnce(member, upload),
    status: (answer) => ((answer as AddedEvidence).imports.some(({ state }) => state === 'running') ? 202 : 201),
  })
}

/**
 * One request of an upload in pieces. The last piece makes the file an original like any other, and is answered like POST /api/cases/{id}/evidence; asked again
 * after a lost line or a stop, it answers the same. @throws CaseworkError not-found, and as `begin` and `finished` do
 */
export async function resumeUpload(member: Member, call: ResumableCall): Promise<Response> {
  const caseId = call.params.caseId ?? ''
  await caseFacts(member, caseId)
  return servedUpload({
    request: call.request, member, caseId, path: `/api/cases/${caseId}/uploads`,
    deeds: { begin: (upload) => begin(member, caseId, upload), finish: (id) => finish(member, call, id) },
  })
}
