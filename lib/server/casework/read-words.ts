import 'server-only'
import * as z from 'zod/mini'
import { fieldProposals } from '@/lib/evidence/pictures/proposals'
import type { NoteFields } from '@/lib/evidence/note-schema'
import { CaseworkError } from '@/lib/errors'
import { derivativesOfEvidence } from '../data/derivatives'
import { evidence, type Evidence } from '../data/evidence'
import { wholeOriginal } from '../kept-original'
import { errorFields, log } from '../log'
import { pointsOf } from '../media/picture/pictures'
import { inOwnProcess } from '../media/own-process'
import { readingSchema } from '../media/words/words-tasks'
import type { Member } from '../member'
import { readOriginal } from '../vault'
import { keepCopy } from './derived-copies'

/** A machine reads the words of a picture on this computer. What it reads is kept apart and proposed; it fills nothing in. */

/** `ahead` = pictures that are read before this one. */
export type ReadingState = { state: 'none' | 'running' | 'failed'; ahead?: number } | { state: 'done'; proposals: NoteFields }

const [answerBytesMax, secondsMax, waitingMax] = [2_000_000, 90, 200]
/** One after the other: reading takes a core for seconds. In memory alone: what a stop cut off is asked for again. */
const waiting: string[] = []
const failed = new Set<string>()
let last: Promise<void> = Promise.resolve()

async function known(member: Member, evidenceId: string): Promise<ReadingState | null> {
  const copies = await derivativesOfEvidence(member, evidenceId)
  const read = copies.filter(({ kind }) => kind === 'reading').map(({ recipe }) => z.safeParse(readingSchema, recipe).data).find(Boolean)
  return read ? { state: 'done', proposals: fieldProposals(read.lines) } : null
}

/** How far the reading of a picture is. @throws CaseworkError not-found */
export async function readingOf(member: Member, { params }: { params: Record<string, string> }): Promise<ReadingState> {
  const { id } = await evidence(member, params.evidenceId ?? '')
  const done = await known(member, id)
  if (done) return done
  const place = waiting.indexOf(id)
  if (place >= 0) return { state: 'running', ahead: place }
  return { state: failed.has(id) ? 'failed' : 'none' }
}

async function read(member: Member, item: Evidence): Promise<boolean> {
  const points = await pointsOf(readOriginal(member.officeId, wholeOriginal(member.officeId, item).sha256))
  if (!points) return false
  const { bytes, ...ask } = points
  const answer = await inOwnProcess({ program: 'words', ask, bytes, said: readingSchema, answerBytesMax, secondsMax })
  if (!answer) return false
  await keepCopy(member, { item, kind: 'reading', name: 'reading.json', recipe: answer.said }, Buffer.from(JSON.stringify(answer.said)))
  return true
}

function queue(member: Member, item: Evidence): void {
  waiting.push(item.id)
  const give = (isRead: boolean) => {
    if (!isRead) failed.add(item.id)
    waiting.splice(waiting.indexOf(item.id), 1)
  }
  last = last.then(() => read(member, item)).then(give, (error: unknown) => {
    log.error('words of a picture not read', errorFields(error))
    give(false)
  })
}

/** Starts reading, in turn; it goes on when the page is left. @throws CaseworkError not-found, picture-unreadable, busy */
export async function startReading(member: Member, { params }: { params: Record<string, string> }): Promise<ReadingState> {
  const item = await evidence(member, params.evidenceId ?? '')
  if (item.kind !== 'picture') throw new CaseworkError('picture-unreadable')
  const done = await known(member, item.id)
  if (done) return done
  if (waiting.length >= waitingMax) throw new CaseworkError('busy')
  failed.delete(item.id)
  if (!waiting.includes(item.id)) queue(member, item)
  return readingOf(member, { params })
}
