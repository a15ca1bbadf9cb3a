import type { ChannelId, LetterId } from '@/lib/cases/vocabulary'
import { inPlace } from '@/lib/channels/channel'
import * as entries from './entries'
import { letterPurposes, type LetterEntry } from './letter-entry'

/** The letters this program writes. A new one = its file and one line in entries.ts. The one-page summary is a sheet of its own kind and no entry. */

export { summaryAnnex } from './summary-annex'

export const summaryId: LetterId = 'police-summary'

const inOrder = (one: LetterEntry, other: LetterEntry) =>
  letterPurposes.indexOf(one.purpose) - letterPurposes.indexOf(other.purpose) || inPlace(one, other)

/** Every letter in the order in which they are offered. */
export const letters: readonly LetterEntry[] = Object.values<LetterEntry>(entries).sort(inOrder)

const byId = new Map<string, LetterEntry>(letters.map((entry) => [entry.id, entry]))

/** The letter of an id, null for the one-page summary and for a word that is none. */
export const letterOf = (id: LetterId): LetterEntry | null => byId.get(id) ?? null

/** The letter a body is written to first, before anything was filed; null where none is. */
export const firstLetterTo = (channel: ChannelId): LetterEntry | null =>
  letters.find(({ channels, follows }) => channels.includes(channel) && !follows) ?? null

/** Whether a word names a letter, or the one-page summary. */
export const isLetter = (id: string): boolean => id === summaryId || byId.has(id)

/** Whether a letter can have gone to a body: it was written to that one, or, where none was named, to one that its kind is for. */
export function canGoTo({ letter, channel }: { letter: string; channel: string | null }, body: ChannelId): boolean {
  if (channel !== null) return channel === body
  const channels = byId.get(letter)?.channels ?? []
  return channels.length === 0 || channels.includes(body)
}
