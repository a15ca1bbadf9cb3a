import { readings, type Reading, type TicketEventKind } from '@/lib/cases/vocabulary'
import type { TicketEvent } from './ticket'

/** What an answer says, as a person read it: on the answer itself, or on a note of its day, which comes after it and can be taken back alone. */

/** Events that answer something, or look as if they did. */
const answerKinds: readonly TicketEventKind[] = ['acknowledged', 'refused', 'referred', 'filingRefused', 'noticeReceived', 'replied', 'opinionIssued']

/** Whether a reading can stand on an event of a kind. */
export const isReadable = (kind: TicketEventKind): boolean => kind === 'noteAdded' || answerKinds.includes(kind)

/** An answer, and what was made of it; `reading` null = nobody has read it. */
export type ReadAnswer = { answer: TicketEvent; reading: Reading | null }

/** The last answer among the effective events of a ticket, and its latest reading; null where nothing was answered. */
export function lastAnswer(events: readonly TicketEvent[]): ReadAnswer | null {
  const at = events.findLastIndex(({ kind }) => answerKinds.includes(kind))
  const answer = events[at]
  if (!answer) return null
  const read = events.slice(at).map(({ reading }) => readings.find((one) => one === reading)).filter((reading) => reading !== undefined)
  return { answer, reading: read.at(-1) ?? null }
}
