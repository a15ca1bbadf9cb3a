import { noFacts, tableRowsMax, type ChatSide, type Entry, type ReadOptions, type TextReader } from '../imported-row'
import { chatEntry } from './chat-entry'
import { isJsonRecord, strangersJson, type JsonRecord } from './json-text'
import { wholeText, type WholeReading } from './whole-text'

/** ChatLab's JSON: `meta` says app, kind of chat and whose export it is, `messages` hold seconds, sender id and text. Messages are counted from 0. */

/** Nobody wrote them: notices of the app and traces of messages taken back. */
const systemTypes = [80, 81]
/** Picture, voice, video, file, sticker. */
const mediaTypes = [1, 2, 3, 4, 5]
const apps = ['qq', 'wechat'] as const
const ownNames = ['我', '自己', 'me']
/** From here on a number of seconds would be one of milliseconds. */
const leastMilliseconds = 100_000_000_000

const text = (value: unknown) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '')
const records = (value: unknown): JsonRecord[] => (Array.isArray(value) ? value.filter(isJsonRecord) : [])

/** What all messages of a file share. `owner` = id of who exported, '' when the file does not say. */
type Chat = Pick<ChatSide, 'app' | 'talker' | 'isGroup'> & { owner: string; names: ReadonlyMap<string, string> }

function chatOf(root: JsonRecord): Chat {
  const meta = isJsonRecord(root.meta) ? root.meta : {}
  const members = records(root.members)
  const names = new Map(members.map((member) => [text(member.platformId), text(member.accountName)]))
  const owner = text(meta.ownerId) || [...names].find(([, name]) => ownNames.includes(name.toLowerCase()))?.[0] || ''
  const isGroup = meta.type === 'group'
  const others = [...names.keys()].filter((id) => id !== owner)
  const partner = !isGroup && owner && others.length === 1 ? names.get(others[0] ?? '') : ''
  return { app: apps.find((app) => app === meta.platform) ?? 'other', talker: partner || text(meta.name), isGroup, owner, names }
}

function messageEntry(message: unknown, at: number, { chat, now }: { chat: Chat; now: number }): Entry {
  if (!isJsonRecord(message)) return { kind: 'rejected', at, reason: 'broken-row' }
  const { timestamp, type } = message
  if (typeof type !== 'number' || !Number.isInteger(type)) return { kind: 'rejected', at, reason: 'unknown-type' }
  if (systemTypes.includes(type)) return { kind: 'skipped', at, because: 'system' }
  if (typeof timestamp !== 'number') return { kind: 'rejected', at, reason: 'bad-time' }
  const instant = Math.round(timestamp < leastMilliseconds ? timestamp * 1000 : timestamp)
  const { app, talker, isGroup, owner, names } = chat
  const sender = text(message.sender)
  const senderName = text(message.accountName) || names.get(sender) || sender
  if (sender === '' && senderName === '') return { kind: 'rejected', at, reason: 'broken-row' }
  const own = owner === '' ? null : sender === owner
  const said = { app, talker, isGroup, sender: sender || senderName, senderName, own, body: text(message.content) }
  const attachments = mediaTypes.includes(type) ? 1 : 0
  return chatEntry(at, { ...said, at: instant, precision: instant % 1000 ? 'ms' : 'second', attachments }, now)
}

function chatReading(whole: string, now: number): WholeReading {
  const found = strangersJson(whole)
  if ('refused' in found) return found
  const root = found.value
  if (!isJsonRecord(root) || !isJsonRecord(root.chatlab) || !Array.isArray(root.messages)) return { refused: 'unsupported' }
  if (root.messages.length > tableRowsMax) return { refused: 'too-large' }
  const chat = chatOf(root)
  return { entries: root.messages.map((message, at) => messageEntry(message, at, { chat, now })), facts: noFacts }
}

/** Whether the start of a text is a ChatLab file. */
export const isChatLab = (head: string): boolean => /^\s*\{[\s\S]*"chatlab"\s*:\s*\{/.test(head)

/** A reader of messages, counted from 0. */
export const chatLab = ({ now }: ReadOptions): TextReader => wholeText((whole) => chatReading(whole, now))
