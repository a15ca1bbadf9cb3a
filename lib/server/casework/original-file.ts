import 'server-only'
import { Readable } from 'node:stream'
import contentDisposition from 'content-disposition'
import { apiHeaders } from '../answer'
import { recordHandOut } from '../data/custody'
import { evidence } from '../data/evidence'
import { importRun } from '../data/imports'
import type { Member } from '../member'
import { readOriginal } from '../vault'
import { importAnswer, type ImportAnswer } from './import-answer'

/** The bytes of an original as an attachment; handing it out is a custody event. @throws CaseworkError not-found */
export async function originalFile(member: Member, id: string): Promise<Response> {
  const item = await evidence(member, id)
  await recordHandOut(member, { kind: 'evidence', id: item.id, caseId: item.caseId, sha256: item.sha256 })
  const body = Readable.toWeb(readOriginal(member.officeId, item.bytes)) as ReadableStream
  const headers = {
    ...apiHeaders,
    'Content-Type': 'application/octet-stream',
    'Content-Length': String(item.sizeBytes),
    'Content-Disposition': contentDisposition(item.name),
  }
  return new Response(body, { headers })
}

/** @throws CaseworkError not-found */
export async function importDetail(member: Member, id: string): Promise<ImportAnswer> {
  const run = await importRun(member, id)
  return importAnswer(run, (await evidence(member, run.evidenceId)).name)
}
