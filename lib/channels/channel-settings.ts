import type { Channel } from './channel'
import type { Hours } from './hours'

/**
 * What an office read on a portal itself. `fields` = greatest number of characters by key of the field; `attachments.said` = in which words the portal refused.
 */
export type ChannelSetting = { fields: Record<string, number>; attachments?: { countMax?: number; sizeMbMax?: number; said?: string }; hours?: Hours }
/** Greatest figures an office may enter. */
export const settingLimits = { charactersMax: 100_000, countMax: 1_000, sizeMbMax: 10_000, sizeDecimals: 2, spans: 4 }
/** By the id of the channel; a channel that is missing has nothing of its own. */
export type ChannelSettings = Readonly<Record<string, ChannelSetting>>

/** The greatest number of characters of a field and who says so. */
type FieldLimit = { charactersMax: number; by: 'source' | 'office' }

const settingOf = (channel: Pick<Channel, 'id'>, settings: ChannelSettings): ChannelSetting | undefined =>
  Object.hasOwn(settings, channel.id) ? settings[channel.id] : undefined

/** What the office saw on the portal goes before what was collected; null = nobody knows, or there is no such field. */
export function fieldLimit(channel: Pick<Channel, 'id' | 'fields'>, field: string, settings: ChannelSettings): FieldLimit | null {
  const known = channel.fields.find(({ key }) => key === field)
  if (!known) return null
  const fields = settingOf(channel, settings)?.fields ?? {}
  const seen = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (seen !== undefined) return { charactersMax: seen, by: 'office' }
  return known.charactersMax === null ? null : { charactersMax: known.charactersMax, by: 'source' }
}

/** Number and size (MB) of what can be attached; null = not known. `by` = who says the size; `said` = the portal's own words, empty where nobody kept any. */
export type AttachmentLimit = { countMax: number | null; sizeMbMax: number | null; by: FieldLimit['by'] | null; said: string }

/** What the office saw on the portal goes before what was collected. */
export function attachmentLimit(channel: Pick<Channel, 'id' | 'attachmentSize'>, settings: ChannelSettings): AttachmentLimit {
  const seen = settingOf(channel, settings)?.attachments
  const sizeMbMax = seen?.sizeMbMax ?? channel.attachmentSize?.sizeMbMax ?? null
  return { countMax: seen?.countMax ?? null, sizeMbMax, by: seen?.sizeMbMax ? 'office' : sizeMbMax === null ? null : 'source', said: seen?.said ?? '' }
}

/** The hours the office entered, else the collected ones; null = unknown. */
export const hoursOf = (channel: Pick<Channel, 'id' | 'hours'>, settings: ChannelSettings): Hours | null =>
  settingOf(channel, settings)?.hours ?? channel.hours
