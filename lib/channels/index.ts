import type { ChannelId, TicketEventKind } from '@/lib/cases/vocabulary'
import * as bodies from './bodies'
import { inPlace, rows, startKinds, type Channel, type ChannelEntry, type Limit } from './channel'
import { limitsOn } from './limits/registry'

const inOrder = (one: ChannelEntry, other: ChannelEntry) => rows.indexOf(one.row) - rows.indexOf(other.row) || inPlace(one, other)

const spokenOf = (limit: Limit): TicketEventKind[] => [
  ...startKinds(limit), ...limit.metBy, ...limit.endedBy, ...limit.pausedBy.flatMap((pause) => [pause.from, ...pause.until]),
  ...(limit.stages.length ? ['extended' as const] : []),
]

/** A channel with the limits of law that run on its tickets; what they speak of can be recorded there, whether its file says so or not. */
function withLimits(entry: ChannelEntry): Channel {
  const limits = limitsOn(entry.id)
  return { ...entry, limits: limits.filter((limit) => !limit.reminder), events: [...new Set([...entry.events, ...limits.flatMap(spokenOf)])] }
}

/** Every channel in filing order. A new one = one file and one line in `bodies/index.ts`. */
export const channels: readonly Channel[] = Object.values<ChannelEntry>(bodies).sort(inOrder).map(withLimits)

const byId = new Map<string, Channel>(channels.map((channel) => [channel.id, channel]))

/** The channel of an id, or null if it is unknown (callers answer `not-found`). */
export const channelOf = (id: ChannelId | (string & {})): Channel | null => byId.get(id) ?? null
