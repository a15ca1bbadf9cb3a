import 'server-only'
import { Readable } from 'node:stream'
import contentDisposition from 'content-disposition'
import { CaseworkError } from '@/lib/errors'
import { apiHeaders } from '../answer'
import { wantedRange } from '../byte-range'
import { recordHandOut } from '../data/custody'
import { evidence } from '../data/evidence'
import { importRun } from '../data/imports'
import { fileHere, wholeOriginal } from '../kept-original'
import type { Member } from '../member'
import { openOriginal } from '../vault'
import { importAnswer, type ImportAnswer } from './import-answer'

/** A part counts only for the version it was begun with. */
const rangeOf = (headers: Headers, etag: string) => (headers.get('if-range') ?? etag) === etag ? headers.get('range') : null

/**
 * The bytes of an original as an attachment, or the part of them that is asked for; every byte is authenticated before it goes out. Handing it out is a custody
 * event, the further parts of one that is played are not; each is in the audit log. @throws CaseworkError not-found, kept-elsewhere
 */
export async function originalFile(member: Member, id: string, asked: Headers): Promise<Response> {
  const item = await evidence(member, id)
  wholeOriginal(member.officeId, item)
  const etag = `"${item.sha256}"`
  const range = wantedRange(rangeOf(asked, etag), item.sizeBytes)
  const headers = {
    ...apiHeaders, 'Content-Type': 'application/octet-stream', 'Content-Disposition': contentDisposition(item.name), 'Accept-Ranges': 'bytes', ETag: etag,
  }
  if (range === 'unsatisfiable') return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${item.sizeBytes}` } })
  if (!range || range.start === 0) await recordHandOut(member, { kind: 'evidence', id: item.id, caseId: item.caseId, sha256: item.sha256 })
  const original = await openOriginal(member.officeId, item.bytes)
  const body = Readable.toWeb(original.stream(range ?? undefined)) as ReadableStream
  if (!range) return new Response(body, { headers: { ...headers, 'Content-Length': String(item.sizeBytes) } })
  const part = { 'Content-Length': String(range.end - range.start + 1), 'Content-Range': `bytes ${range.start}-${range.end}/${item.sizeBytes}` }
  return new Response(body, { status: 206, headers: { ...headers, ...part } })
}

const copyEndings = { 'clean-copy': '', extract: '.csv', nothing: '' } as const

/** What is here in place of an original that is kept elsewhere, under a name that says so. @throws CaseworkError not-found, also where the original is here */
export async function heldCopyFile(member: Member, id: string): Promise<Response> {
  const item = await evidence(member, id)
  if (item.held === null) throw new CaseworkError('not-found')
  const { sha256, sizeBytes } = fileHere(member.officeId, item)
  await recordHandOut(member, { kind: 'evidence', id: item.id, caseId: item.caseId, sha256: Buffer.from(sha256).toString('hex') })
  const original = await openOriginal(member.officeId, sha256)
  const headers = {
    ...apiHeaders, 'Content-Type': 'application/octet-stream', 'Content-Length': String(sizeBytes),
    'Content-Disposition': contentDisposition(`${item.held.as} ${item.name}${copyEndings[item.held.as]}`),
  }
  return new Response(Readable.toWeb(original.stream()) as ReadableStream, { headers })
}

/** @throws CaseworkError not-found */
export async function importDetail(member: Member, id: string): Promise<ImportAnswer> {
  const run = await importRun(member, id)
  return importAnswer(run, (await evidence(member, run.evidenceId)).name)
}
