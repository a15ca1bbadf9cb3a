import 'server-only'
import { Readable } from 'node:stream'
import { apiHeaders } from '../answer'
import { recordView } from '../data/custody'
import { evidence } from '../data/evidence'
import { fileHere } from '../kept-original'
import { decodedSound, soundOf } from '../media/audio/recording-sound'
import type { Member } from '../member'
import { readOriginal } from '../vault'
import { factsOfRecording } from './recording-view'

/**
 * The bytes a page plays: the original's own, or WAV where no browser knows its kind. Listening is told like looking. Opens a process, so it
 * works outside a transaction.
 * @throws CaseworkError not-found
 */
export async function soundToPlay(member: Member, { params }: { params: Record<string, string> }): Promise<Response> {
  const item = await evidence(member, params.evidenceId ?? '')
  const kept = fileHere(member.officeId, item)
  const facts = item.kind === 'recording' ? await factsOfRecording(member, item) : null
  const made = facts?.plays === 'decoded' ? await decodedSound(soundOf(kept)) : null
  await recordView(member, { kind: 'evidence', id: item.id, caseId: item.caseId })
  const headers = { ...apiHeaders, 'Content-Type': 'application/octet-stream', 'Content-Length': String(made?.bytes.length ?? kept.sizeBytes) }
  if (made) return new Response(new Uint8Array(made.bytes), { headers })
  return new Response(Readable.toWeb(readOriginal(member.officeId, kept.sha256)) as ReadableStream, { headers })
}
