import 'server-only'
import type { Area } from '@/lib/evidence/pictures/cover-schema'
import type { Readable } from 'node:stream'
import { inOwnProcess } from '../own-process'
import { copySchema, lookSchema, pointsSchema, type Look } from './picture-tasks'

const megabyte = 1024 * 1024
const [previewBytesMax, copyBytesMax, pointsBytesMax, copySeconds] = [2 * megabyte, 200 * megabyte, 40 * megabyte, 20]

type Bytes = Readable | Uint8Array
export type Looked = { look: Look; preview: Buffer }
/** A copy that can be handed on. `ending` = of its file name. */
export type CleanCopy = { bytes: Buffer; ending: 'jpg' | 'png' | 'webp'; width: number; height: number }

/** What a picture is, with a small preview. Null when it is none that can be opened safely. @throws CaseworkError busy */
export async function lookedAt(bytes: Bytes): Promise<Looked | null> {
  const answer = await inOwnProcess({ program: 'picture', ask: { do: 'look' }, bytes, said: lookSchema, answerBytesMax: previewBytesMax })
  return answer && { look: answer.said, preview: answer.bytes }
}

/**
 * A picture without anything that is hidden in its file (place, device, serial number, author, embedded preview, comments), upright, its pixels stored anew;
 * `cover`ed areas are black and hold nothing. Every copy that leaves the program is made here; the original stays as it is. Null when the picture cannot be
 * opened safely (GIF and BMP among them): then there is no copy to hand on. @throws CaseworkError busy
 */
export async function cleanCopy(bytes: Bytes, cover: readonly Area[] = []): Promise<CleanCopy | null> {
  const ask = { do: 'copy', cover }
  const answer = await inOwnProcess({ program: 'picture', ask, bytes, said: copySchema, answerBytesMax: copyBytesMax, secondsMax: copySeconds })
  if (!answer) return null
  const { format, width, height } = answer.said
  return { bytes: answer.bytes, ending: format === 'jpeg' ? 'jpg' : format, width, height }
}

/** Red, green and blue of each point, row by row. */
export type Points = { bytes: Buffer; width: number; height: number }

/** A picture as the reader of words is given it. Null when it cannot be opened safely. @throws CaseworkError busy */
export async function pointsOf(bytes: Bytes): Promise<Points | null> {
  const ask = { do: 'points' }
  const answer = await inOwnProcess({ program: 'picture', ask, bytes, said: pointsSchema, answerBytesMax: pointsBytesMax, secondsMax: copySeconds })
  return answer && { bytes: answer.bytes, ...answer.said }
}
