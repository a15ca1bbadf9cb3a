import { instantOf, localIso, type Instant } from '@/lib/calendar/local-date'
import { spokenTime } from '@/lib/calendar/spoken-time'
import { looksDiallable } from '@/lib/cases/diallable'
import { isAtNight } from './night'

/** 记一次: from the fields of its form to the body of POST /api/cases/{id}/attempts. The browser and the server read a form alike. */

/** Characters of what was said, at most. */
export const contentCharactersMax = 20_000

type Fields = Record<string, string | undefined>
const text = (field: string | undefined) => field?.trim() ?? ''
// Parts of an RFC 3339 time: 2026-03-02, 2026-03-02T20:15.
const [dayLength, minuteLength] = [10, 16]
const answers: Record<string, boolean> = { yes: true, no: false }

function whenOf(fields: Fields, now: Instant): { at?: string; atPrecision?: 'minute' | 'day' } {
  const read = spokenTime(text(fields.atText), now)
  if (read.kind === 'time') return { at: localIso(read.at), atPrecision: 'minute' }
  return read.kind === 'day' ? { at: localIso(instantOf(read.day)), atPrecision: 'day' } : {}
}

/** A message with a number is a text message; one without came by chat. */
const channelOf = (channel: string, number: string) => (channel === 'message' ? (number ? 'sms' : 'chat') : channel || 'call')

/** `said.…` fields hold what was ticked, in words; `words` what was said. A call in which something was said was answered. */
export function recordedBody(fields: Fields, now: Instant) {
  const number = text(fields.number)
  const ticked = Object.entries(fields).filter(([name, value]) => name.startsWith('said.') && value).map(([, value]) => value)
  const content = [ticked.join('、'), text(fields.words)].filter(Boolean).join('。')
  const channel = channelOf(text(fields.channel), number)
  const heard = answers[text(fields.answered)] ?? (channel === 'call' && content ? true : null)
  return {
    ...whenOf(fields, now), ...(number && { number }), channel, direction: 'incoming' as const, answered: channel === 'call' ? heard : null, seconds: null,
    recipient: text(fields.recipient), content: content || null,
  }
}

export type RecordedBody = ReturnType<typeof recordedBody>

/** A mistake in the form: the field it stands in, and which sentence of `record` in the message files says so. */
type Mistake = { name: 'atText' | 'number' | 'words'; wrong: 'time' | 'badNumber' | 'tooLong' }

/** What the server would never take, told before anything is sent. */
export function recordedMistakes({ at, number, content }: RecordedBody): Mistake[] {
  return [
    ...(at ? [] : [{ name: 'atText' as const, wrong: 'time' as const }]),
    ...(number && !looksDiallable(number) ? [{ name: 'number' as const, wrong: 'badNumber' as const }] : []),
    ...((content?.length ?? 0) > contentCharactersMax ? [{ name: 'words' as const, wrong: 'tooLong' as const }] : []),
  ]
}

type Said = { key: string; value: string }

/** The ticks at the start of what was said, as their fields; none unless all of the first sentence is ticks. */
function tickedIn(content: string, said: readonly Said[]): { ticks: Record<string, string>; words: string } {
  const [first = '', ...rest] = content.split('。')
  const ticked = first.split('、').map((value) => said.find((each) => each.value === value))
  if (!ticked.every((each) => each !== undefined)) return { ticks: {}, words: content }
  return { ticks: Object.fromEntries(ticked.map(({ key, value }) => [`said.${key}`, value])), words: rest.join('。') }
}

/** The fields of the form that a body was made of. `said` = what can be ticked. */
export function recordedFields(body: RecordedBody, said: readonly Said[]): Record<string, string> {
  const { ticks, words } = tickedIn(body.content ?? '', said)
  const [day, clock] = [body.at?.slice(0, dayLength) ?? '', body.at?.slice(dayLength + 1, minuteLength) ?? '']
  return {
    ...ticks, words, number: body.number ?? '', recipient: body.recipient, channel: body.channel === 'call' ? 'call' : 'message',
    atText: body.atPrecision === 'day' ? day : `${day} ${clock}`.trim(), answered: body.answered === null ? '' : body.answered ? 'yes' : 'no',
  }
}

/** Which of the short answers follows a record; keys under `record.answer` in the message files. `mayOwe` = borrowed, guaranteed or married to the borrower. */
export function recordedAnswer(said: { at: Instant; atPrecision: string; channel: string }, mayOwe: boolean): 'night' | 'notYours' | 'plain' {
  if (said.channel === 'call' && said.atPrecision !== 'day' && isAtNight(said.at)) return 'night'
  return mayOwe ? 'plain' : 'notYours'
}
