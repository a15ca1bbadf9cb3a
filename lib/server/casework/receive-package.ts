import 'server-only'
import type { Upload } from '@tus/server'
import * as z from 'zod/mini'
import { CaseworkError } from '@/lib/errors'
import { now } from '../clock'
import { parsedWith } from '../door'
import { errorFields, log } from '../log'
import type { Member } from '../member'
import { packageBytesMax } from '../package-file'
import { perform } from '../perform'
import { refusalOf } from '../refusal'
import type { ResumableCall } from '../resumable'
import { servedUpload } from '../uploads/tus'
import {
  beginUpload, dropBytes, dropUpload, keepNote, type PackageNote, receivedBytes, type Unfinished, unfinishedUpload, unfinishedUploads, wholeUpload,
} from '../uploads/unfinished'
import { keptName } from './keep-file'
import { openArrived, type OpenedCase, type OpeningStep } from './open-package'

/**
 * A package that arrives in pieces, and is opened when the last one is here: whoever sent it may leave meanwhile, and finds what came of it for a day. Its note
 * (uploads/unfinished.ts) says that; how far the opening is stands in memory, and after a stop the last piece is asked for again and it begins anew.
 */

type Outcome = { opened: OpenedCase } | { refused: string }
/**
 * `arrived` = all of it is here and nobody opens it: a stop came between. `received` in bytes. `refused` = code of a refusal, or `unexpected`.
 */
export type PackageUpload = { id: string; name: string; sizeBytes: number } & (
  | { state: 'arriving'; received: number } | { state: 'arrived' } | { state: 'opening'; progress: OpeningStep }
  | { state: 'done'; opened: OpenedCase } | { state: 'refused'; code: string }
)
type Ours = Unfinished<PackageNote>

const kept = globalThis as typeof globalThis & { anningOpenings?: Map<string, OpeningStep> }
/** Packages that are being opened by this server, by the id of their upload. */
const openings = (): Map<string, OpeningStep> => (kept.anningOpenings ??= new Map())

const isOf = (member: Member, upload: Unfinished | null): upload is Ours => upload?.note.caseId === null && upload.note.memberId === member.id
const outcomeOf = ({ note }: Ours) => note.outcome as Outcome | undefined

async function stateOf(upload: Ours): Promise<PackageUpload> {
  const [{ id, note: { name, sizeBytes } }, progress] = [upload, openings().get(upload.id)]
  const of = { id, name, sizeBytes }
  if (progress) return { ...of, state: 'opening', progress }
  // An opening that ended since the note was read says so in the note that stands there now.
  const now = await unfinishedUpload(upload)
  const outcome = outcomeOf(now?.note.caseId === null ? { ...now, note: now.note } : upload)
  if (outcome) return 'opened' in outcome ? { ...of, state: 'done', opened: outcome.opened } : { ...of, state: 'refused', code: outcome.refused }
  const received = await receivedBytes(upload)
  return received < sizeBytes ? { ...of, state: 'arriving', received } : { ...of, state: 'arrived' }
}

/** Packages a member sent in the last day, the newest first. */
export async function packageUploads(member: Member): Promise<PackageUpload[]> {
  const ours = (await unfinishedUploads(member.officeId)).filter((upload) => isOf(member, upload))
  return Promise.all(ours.sort((one, other) => other.note.begunAt - one.note.begunAt).map(stateOf))
}

/** One of them. @throws CaseworkError not-found */
export async function packageUpload(member: Member, id: string): Promise<PackageUpload> {
  const upload = await unfinishedUpload({ officeId: member.officeId, id })
  if (!isOf(member, upload)) throw new CaseworkError('not-found')
  return stateOf(upload)
}

const metadataSchema = z.object({ filename: z.string().check(z.maxLength(400)) })
/** Each may weigh as much as a package may, and lies there for a day. */
const atOnceMax = 3

/** @throws CaseworkError invalid-body, too-large, packages-waiting, storage-full */
async function begin(member: Member, { id, size = 0, metadata }: Upload): Promise<void> {
  const { filename } = parsedWith(metadataSchema, metadata)
  if (size > packageBytesMax) throw new CaseworkError('too-large')
  const waiting = (await packageUploads(member)).filter(({ state }) => state !== 'done' && state !== 'refused')
  if (waiting.length >= atOnceMax) throw new CaseworkError('packages-waiting')
  const note = { memberId: member.id, caseId: null, name: keptName(filename), sizeBytes: size, begunAt: now() }
  await beginUpload({ officeId: member.officeId, id, note })
}

function refusedWith(error: unknown): Outcome {
  const refusal = refusalOf(error)
  if (!refusal) log.error('package not opened', errorFields(error))
  return { refused: refusal?.code ?? 'unexpected' }
}

/** Refusals that may pass: what arrived stays, and can be opened once more. */
const passing = new Set(['busy', 'storage-full', 'vault-locked', 'upload-lost', 'unexpected'])
const isFinal = (outcome: Outcome | undefined) => outcome !== undefined && !('refused' in outcome && passing.has(outcome.refused))

async function opened(member: Member, { request, params }: ResumableCall, upload: Ours): Promise<void> {
  const run = () => openArrived(member, wholeUpload(upload), (far) => void openings().set(upload.id, far))
  const deed = { request, bytes: Buffer.alloc(0), key: undefined, permission: 'case:open' as const, params, status: 201, ownTransactions: true, run }
  const outcome = await perform(member, deed).then(({ text }): Outcome => ({ opened: JSON.parse(text) as OpenedCase }), refusedWith)
  await keepNote({ ...upload, note: { ...upload.note, outcome } })
  if (isFinal(outcome)) await dropBytes(upload)
}

/** Begins to open what has arrived whole, unless that runs or has been settled. Returns what there is to say of it at once. */
async function finish(member: Member, call: ResumableCall, id: string): Promise<{ status: number; text: string }> {
  const upload = await unfinishedUpload({ officeId: member.officeId, id })
  if (!isOf(member, upload)) throw new CaseworkError('upload-lost')
  await call.still().catch(async (error: unknown) => {
    await dropUpload(upload)
    throw error
  })
  if (!openings().has(id) && !isFinal(outcomeOf(upload))) {
    openings().set(id, { step: 'checking', done: 0, total: 0 })
    void opened(member, call, upload).catch((error: unknown) => log.error('package not opened', errorFields(error))).finally(() => openings().delete(id))
  }
  return { status: 202, text: JSON.stringify(await stateOf(upload)) }
}

/**
 * One request of a package in pieces. The last piece is answered at once (202), with where to look: opening it takes as long as it takes. A package that is
 * being opened cannot be given up. @throws CaseworkError busy, and as `begin` does
 */
export async function receivePackage(member: Member, call: ResumableCall): Promise<Response> {
  if (call.request.method === 'DELETE' && openings().has(call.params.uploadId ?? '')) throw new CaseworkError('busy')
  return servedUpload({
    request: call.request, member, caseId: null, path: '/api/cases/packages/uploads',
    deeds: { begin: (upload) => begin(member, upload), finish: (id) => finish(member, call, id) },
  })
}
