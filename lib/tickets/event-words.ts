import type { ChannelId, Procedure, TicketEventKind } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import { ownEventKey } from '@/lib/channels/channel'
import { callReadingOf } from './call-reading'
import type { TicketEvent } from './ticket'

/** The words of a namespace of the message files. */
export type Speech = (namespace: string) => (key: string, values?: Record<string, string | number>) => string
/** From the words of all namespaces. */
export const speechOf = (say: ReturnType<Speech>): Speech => (namespace) => (key, values) => say(`${namespace}.${key}`, values)
/** On whose ticket something happens. */
export type EventPlace = { channel: ChannelId; procedure?: Procedure }

/** What a kind of event is called on a ticket: in the words of its body where it has some, else as everywhere. */
export function kindName({ channel, procedure }: EventPlace, kind: TicketEventKind, speech: Speech): string {
  const body = channelOf(channel)
  const key = body && ownEventKey(body, kind, procedure)
  return key ? speech('channels')(`${channel}.events.${key}`) : speech('events.kind')(kind)
}

/** What an event is called; a note that says what an answer says, or how often they come since, is called so. */
export function eventName(place: EventPlace, event: TicketEvent, speech: Speech): string {
  if (callReadingOf(event)) return speech('stopped')('title')
  return event.kind === 'noteAdded' && event.reading ? speech('reading')('row') : kindName(place, event.kind, speech)
}

type Call = Pick<TicketEvent, 'atTime' | 'seconds' | 'clerk'>

/** Whether an event was a call, as far as anybody noted. */
export const isCall = ({ atTime, seconds, clerk }: Call): boolean => atTime !== undefined || seconds !== undefined || clerk !== undefined

/** `14:05 · 3 分 25 秒 · 工号 0231`: what was noted of a call, empty where nothing was. */
export function callWords({ atTime, seconds, clerk }: Call, speech: Speech): string {
  const t = speech('call')
  const took = seconds === undefined ? '' : t('took', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
  return [atTime, took, clerk && t('clerk', { clerk })].filter(Boolean).join(' · ')
}

/** What an answer was read to say, or how often they come since; undefined where nobody said. */
export function readingWords(event: TicketEvent, speech: Speech): string | undefined {
  const contacts = callReadingOf(event)
  if (contacts) return speech('stopped.answer')(contacts)
  return event.reading && speech('reading')(`is.${event.reading}`)
}
