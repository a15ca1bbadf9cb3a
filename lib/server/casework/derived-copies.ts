import 'server-only'
import { Readable } from 'node:stream'
import contentDisposition from 'content-disposition'
import { apiHeaders } from '../answer'
import { recordCustody } from '../data/audit'
import { derivative, insertDerivative, removeDerivative, type Derivative, type NewDerivative } from '../data/derivatives'
import { newId } from '../keys'
import type { Member } from '../member'
import { isGone } from '../refusal'
import { afterCommit } from '../unit-of-work'
import { dropDerived, readDerived, storeDerived } from '../vault'

type ToCopy = { params: Record<string, string> }

/** Keeps bytes made from an original as a copy of it, on disk before its row. Reads and writes files: call it outside a transaction. */
export async function keepCopy(member: Member, copy: Omit<NewDerivative, 'id' | 'stored'>, bytes: Uint8Array): Promise<Derivative> {
  const id = newId()
  const stored = await storeDerived(member.officeId, id, Readable.from([Buffer.from(bytes)]))
  return insertDerivative(member, { ...copy, id, stored }).catch(async (error: unknown) => {
    // Its original was erased meanwhile: nothing of it stays until the sweep.
    if (isGone(error)) await dropDerived(member.officeId, id)
    throw error
  })
}

/** The bytes of a copy as an attachment; handing it out is a custody event. @throws CaseworkError not-found */
export async function copyFile(member: Member, { params }: ToCopy): Promise<Response> {
  const copy = await derivative(member, params.derivativeId ?? '')
  await recordCustody(member, { action: 'evidence-handed-out', caseId: copy.caseId, evidenceId: copy.evidenceId, derivativeId: copy.id, what: copy.kind })
  const body = Readable.toWeb(readDerived(member.officeId, copy.id)) as ReadableStream
  const headers = {
    ...apiHeaders, 'Content-Type': 'application/octet-stream', 'Content-Length': String(copy.sizeBytes), 'Content-Disposition': contentDisposition(copy.name),
  }
  return new Response(body, { headers })
}

/** Throws a copy away; its original stays. @throws CaseworkError not-found */
export async function dropCopy(member: Member, { params }: ToCopy): Promise<{ id: string }> {
  const copy = await derivative(member, params.derivativeId ?? '')
  await removeDerivative(member, copy.id)
  await afterCommit(() => dropDerived(member.officeId, copy.id))
  return { id: copy.id }
}
