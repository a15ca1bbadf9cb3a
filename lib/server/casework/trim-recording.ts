import 'server-only'
import * as z from 'zod/mini'
import { spelledSecond } from '@/lib/evidence/recordings/mark-time'
import { CaseworkError } from '@/lib/errors'
import { evidence } from '../data/evidence'
import { wholeOriginal } from '../kept-original'
import { cutSound, soundOf } from '../media/audio/recording-sound'
import type { Member } from '../member'
import { keepCopy } from './derived-copies'

const daySeconds = 86_400
const second = z.number().check(z.minimum(0), z.maximum(daySeconds))

/** Body of POST /api/evidence/{id}/trimmed-copies: seconds from the start of the recording. */
export const trimSchema = z.strictObject({ from: second, to: second })

/** `录音.amr` from 31 to 65 s → `录音·副本·节选 00.31-01.05.amr`; a colon may stand in no file name. */
function copyName(name: string, { from, to }: { from: number; to: number }, ending: string): string {
  const [start, end] = [from, to].map((at) => spelledSecond(at).replaceAll(':', '.'))
  return `${name.replace(/\.[A-Za-z0-9]{2,4}$/, '')}·副本·节选 ${start}-${end}.${ending}`
}

/**
 * Makes a copy of a stretch of a recording, labelled as one; the original stays as it is. Opens a process and writes files: call it outside a transaction.
 * @throws CaseworkError not-found; recording-not-cut when this kind of file cannot be cut; invalid-body when the stretch is none
 */
export async function trimRecording(
  member: Member, { params, body }: { params: Record<string, string>; body: { from: number; to: number } },
): Promise<{ id: string; name: string }> {
  if (body.to <= body.from) throw new CaseworkError('invalid-body', [{ path: 'to', message: 'not-after' }])
  const item = await evidence(member, params.evidenceId ?? '')
  const made = await cutSound(soundOf(wholeOriginal(member.officeId, item)), body)
  if (!made) throw new CaseworkError('recording-not-cut')
  const name = copyName(item.name, body, made.ending)
  const { id } = await keepCopy(member, { item, kind: 'trimmed', name, recipe: body }, made.bytes)
  return { id, name }
}
