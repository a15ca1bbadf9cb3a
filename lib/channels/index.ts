import type { ChannelId } from '@/lib/cases/vocabulary'
import { carrier } from './carrier'
import type { Channel } from './channel'
import { lender } from './lender'
import { nfraComplaint } from './nfra-complaint'
import { nfraReport } from './nfra-report'
import { platform } from './platform'
import { police } from './police'

/** The built channels in filing order. A new one is one file and one entry here. */
export const channels: readonly Channel[] = [platform, lender, nfraComplaint, nfraReport, carrier, police]

const byId = new Map<string, Channel>(channels.map((channel) => [channel.id, channel]))

/** The channel of an id, or null if it is unknown or not built yet (callers answer `not-found`). */
export const channelOf = (id: ChannelId | (string & {})): Channel | null => byId.get(id) ?? null
