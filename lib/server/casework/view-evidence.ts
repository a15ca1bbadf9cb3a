import 'server-only'
import { Readable } from 'node:stream'
import { fileTypeFromBuffer } from 'file-type'
import { CaseworkError } from '@/lib/errors'
import { isShownConverted, viewingOf, type Viewing } from '@/lib/evidence/viewing'
import { apiHeaders } from '../answer'
import { recordView } from '../data/custody'
import { evidence, type Evidence } from '../data/evidence'
import { headOf } from '../evidence-file'
import { fileHere, isReadable } from '../kept-original'
import { cleanCopy } from '../media/picture/pictures'
import type { Member } from '../member'
import { readOriginal } from '../vault'

async function mimeOf(member: Member, item: Evidence): Promise<string | null> {
  const head = await headOf(fileHere(member.officeId, item))
  return head.length ? ((await fileTypeFromBuffer(head))?.mime ?? null) : null
}

/** How an original may be shown, or what is here in its place; null when it is only handed out, or nothing of it is here. */
export async function viewingOfEvidence(member: Member, item: Evidence): Promise<Viewing | null> {
  if (!isReadable(item)) return null
  const { sizeBytes } = fileHere(member.officeId, item)
  return viewingOf({ name: item.name, mime: await mimeOf(member, item), sizeBytes })
}

/** The bytes for the viewer's frame, as an attachment that no browser opens by itself. Being looked at is a custody event. @throws CaseworkError not-found */
export async function viewedFile(member: Member, { params }: { params: Record<string, string> }): Promise<Response> {
  const item = await evidence(member, params.evidenceId ?? '')
  const kept = fileHere(member.officeId, item)
  const isConverted = isShownConverted(await mimeOf(member, item))
  const copy = isConverted ? await cleanCopy(readOriginal(member.officeId, kept.sha256)) : null
  if (isConverted && !copy) throw new CaseworkError('picture-unreadable')
  await recordView(member, { kind: 'evidence', id: item.id, caseId: item.caseId })
  const body = copy ? Uint8Array.from(copy.bytes) : (Readable.toWeb(readOriginal(member.officeId, kept.sha256)) as ReadableStream)
  const length = copy ? copy.bytes.length : kept.sizeBytes
  return new Response(body, {
    headers: { ...apiHeaders, 'Content-Type': 'application/octet-stream', 'Content-Disposition': 'attachment', 'Content-Length': String(length) },
  })
}
