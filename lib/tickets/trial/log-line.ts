import { instantOf, isCaseDay, type Instant } from '@/lib/calendar/local-date'
import { attemptChannels, type AtPrecision, type AttemptChannel, type CallEnding, type Grade } from '@/lib/evidence/contact-attempt'

/** One row of a case's log, e.g. `2026-01-01 22:00:00 call from 17000001234 to debtor, missed` or `2026-01-01 09:00 sms from 95099901 to sister: 请转告`. */
export type LogLine = {
  at: Instant; atPrecision: AtPrecision; channel: AttemptChannel; incoming: boolean
  /** the number, chat account or respondent key on the other side; null = hidden */
  other: string | null
  recipient: string
  answered: boolean | null; seconds: number | null; ending: CallEnding | null; forwarded: boolean; grade: Grade | null
  receivedOn: string | null
  /** a person says what it was for */
  isOther: boolean
  content: string | null
}

/** `22:00` or `22:00:00`. */
export const clockText = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/
/** A day with a clock. */
export const minuteText = /^\d{4}-\d{2}-\d{2} (?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/
const row = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}(?::\d{2})?))? (\w+) (from|to) (\S+) (to|by) ([^\s,:：，]+)((?:, [^,:：]+)*)(?:[:：]\s*([\s\S]+))?$/u
const endings = ['missed', 'rejected', 'blocked', 'voicemail', 'elsewhere'] as const
const grades = ['corroborated', 'handset-only', 'bill-missing', 'bill-only', 'declared'] as const

/** Milliseconds of the day of a clock text. */
const clockMs = (clock: string) => {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return ((hours * 60 + minutes) * 60 + seconds) * 1000
}

/** The instant of `2026-01-01 22:00[:00]` in Asia/Shanghai. */
export const momentOf = (text: string): Instant => instantOf(text.slice(0, 10), clockMs(text.slice(11)))

type Marks = Pick<LogLine, 'answered' | 'seconds' | 'ending' | 'forwarded' | 'grade' | 'receivedOn' | 'isOther'>

/** One mark after the recipient: how the call ended, how sure it is, what a person says. Null = not a mark. */
function markOf(word: string): Partial<Marks> | null {
  const ending = endings.find((one) => one === word)
  const answered = /^answered(?: (\d+)s)?$/.exec(word)
  const line = /^on (\+?\d+)$/.exec(word)
  if (ending) return { ending, answered: ending === 'elsewhere' ? null : false, seconds: 0 }
  if (answered) return { answered: true, seconds: answered[1] === undefined ? null : Number(answered[1]) }
  if (line) return { receivedOn: line[1] ?? null }
  if (word === 'forwarded') return { forwarded: true }
  if (word === 'not collection') return { isOther: true }
  const grade = grades.find((one) => one === word)
  return grade ? { grade } : null
}

function precisionOf(clock: string | undefined): AtPrecision {
  if (clock === undefined) return 'day'
  return clock.length > 5 ? 'second' : 'minute'
}

/** Reads a row; null = it is none. A call must say how it ended; `from … to …` comes in, `to … by …` goes out. */
export function logLine(text: string): LogLine | null {
  const [, day = '', clock, channelWord = '', side = '', other = '', preposition = '', recipient = '', marks = '', content] = row.exec(text.trim()) ?? []
  const channel = attemptChannels.find((one) => one === channelWord)
  const read = marks.split(', ').slice(1).map((word) => markOf(word.trim()))
  const incoming = side === 'from'
  if (!channel || !isCaseDay(day) || (clock !== undefined && !clockText.test(clock)) || incoming !== (preposition === 'to')) return null
  if (read.some((mark) => mark === null)) return null
  const told: Marks = Object.assign({ answered: null, seconds: null, ending: null, forwarded: false, grade: null, receivedOn: null, isOther: false }, ...read)
  if (channel === 'call' && told.answered === null && told.ending === null) return null
  return {
    at: instantOf(day, clock === undefined ? 0 : clockMs(clock)), atPrecision: precisionOf(clock), channel, incoming,
    other: other === 'hidden' ? null : other, recipient,
    ...told, content: content ?? null,
  }
}
