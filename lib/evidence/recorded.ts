import { instantOf, localIso, type Instant } from '@/lib/calendar/local-date'
import { spokenTime } from '@/lib/calendar/spoken-time'
import { isAtNight } from './night'

/** 记一次: from the fields of its form to the body of POST /api/cases/{id}/attempts. The browser and the server read a form alike. */

type Fields = Record<string, string | undefined>
const text = (field: string | undefined) => field?.trim() ?? ''
const answers: Record<string, boolean> = { yes: true, no: false }

function whenOf(fields: Fields, now: Instant): { at?: string; atPrecision?: string } {
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

/** Which of the short answers follows a record; keys under `record.answer` in the message files. `mayOwe` = borrowed, guaranteed or married to the borrower. */
export function recordedAnswer(said: { at: Instant; atPrecision: string; channel: string }, mayOwe: boolean): 'night' | 'notYours' | 'plain' {
  if (said.channel === 'call' && said.atPrecision !== 'day' && isAtNight(said.at)) return 'night'
  return mayOwe ? 'plain' : 'notYours'
}
