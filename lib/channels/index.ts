import type { ChannelId, TicketEventKind } from '@/lib/cases/vocabulary'
import { carrier } from './carrier'
import type { Channel, ChannelEntry, Limit } from './channel'
import { lender } from './lender'
import { limitsOn } from './limits'
import { nfraComplaint } from './nfra-complaint'
import { nfraReport } from './nfra-report'
import { platform } from './platform'
import { police } from './police'

/** The built channels in filing order. A new one is one file and one entry here. */
const entries: readonly ChannelEntry[] = [platform, lender, nfraComplaint, nfraReport, carrier, police]

const spokenOf = (limit: Limit): TicketEventKind[] => [
  ...limit.startsWith, ...limit.metBy, ...limit.endedBy, ...limit.pausedBy.flatMap((pause) => [pause.from, ...pause.until]),
  ...(limit.stages.length ? ['extended' as const] : []),
]

/** A channel with the limits that run on its tickets; what they speak of can be recorded there, whether its file says so or not. */
function withLimits(entry: ChannelEntry): Channel {
  const limits = limitsOn(entry.id)
  return { ...entry, limits, events: [...new Set([...entry.events, ...limits.flatMap(spokenOf)])] }
}

export const channels: readonly Channel[] = entries.map(withLimits)

const byId = new Map<string, Channel>(channels.map((channel) => [channel.id, channel]))

/** The channel of an id, or null if it is unknown or not built yet (callers answer `not-found`). */
export const channelOf = (id: ChannelId | (string & {})): Channel | null => byId.get(id) ?? null
