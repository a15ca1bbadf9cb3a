import { timeProblem } from '../civil-time'
import type { AtPrecision } from '../contact-attempt'
import type { ChatSide, Entry } from '../imported-row'
import { messageText } from '../message-text'

/** A chat message in normal form; `place` counts the messages of the file from 0. */

export type Message = ChatSide & { at: number; precision: AtPrecision; body: string; attachments: number }

/** The row of a message, or why its time cannot be. Who wrote it decides the direction; where the format does not say, the talker is the other side. */
export function chatEntry(place: number, message: Message, now: number): Entry {
  const { at, precision, body, attachments, ...chat } = message
  const problem = timeProblem(at, now)
  if (problem) return { kind: 'rejected', at: place, reason: problem }
  const isIncoming = chat.own === null ? chat.senderName === chat.talker || chat.sender === chat.talker : !chat.own
  const content = messageText(body)
  return {
    kind: 'row', at: place, row: {
      at, precision, source: 'chat', channel: 'chat', number: null, direction: isIncoming ? 'incoming' : 'outgoing', answered: null, seconds: null,
      ending: null, forwarded: false, content, attachments, chat, dedupeKey: ['chat', chat.app, chat.talker, chat.sender, at, content].join('|'),
    },
  }
}
