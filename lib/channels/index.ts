import type { ChannelId, TicketEventKind } from '@/lib/cases/vocabulary'
import { appPrivacy } from './app-privacy'
import { carrier } from './carrier'
import { startKinds, type Channel, type ChannelEntry, type Limit } from './channel'
import { court } from './court'
import { cyber12377 } from './cyber-12377'
import { hotline12345 } from './hotline-12345'
import { legalAid } from './legal-aid'
import { lender } from './lender'
import { limitsOn } from './limits'
import { localFinance } from './local-finance'
import { market12315 } from './market-12315'
import { miitAppeal } from './miit-appeal'
import { nfraComplaint } from './nfra-complaint'
import { nfraPetition } from './nfra-petition'
import { nfraReport } from './nfra-report'
import { nifa } from './nifa'
import { notary } from './notary'
import { pbocCredit } from './pboc-credit'
import { platform } from './platform'
import { police } from './police'
import { procuratorate } from './procuratorate'
import { spam12321 } from './spam-12321'
import { thirdParty } from './third-party'

/** The built channels in filing order. A new one is one file and one entry here. */
const entries: readonly ChannelEntry[] = [
  platform, lender, nfraComplaint, nfraReport, localFinance, nifa,
  carrier, miitAppeal, spam12321, cyber12377, appPrivacy,
  nfraPetition, market12315, pbocCredit, hotline12345,
  police, procuratorate, court, legalAid, notary, thirdParty,
]

const spokenOf = (limit: Limit): TicketEventKind[] => [
  ...startKinds(limit), ...limit.metBy, ...limit.endedBy, ...limit.pausedBy.flatMap((pause) => [pause.from, ...pause.until]),
  ...(limit.stages.length ? ['extended' as const] : []),
]

/** A channel with the limits of law that run on its tickets; what they speak of can be recorded there, whether its file says so or not. */
function withLimits(entry: ChannelEntry): Channel {
  const limits = limitsOn(entry.id)
  return { ...entry, limits: limits.filter((limit) => !limit.reminder), events: [...new Set([...entry.events, ...limits.flatMap(spokenOf)])] }
}

export const channels: readonly Channel[] = entries.map(withLimits)

const byId = new Map<string, Channel>(channels.map((channel) => [channel.id, channel]))

/** The channel of an id, or null if it is unknown (callers answer `not-found`). */
export const channelOf = (id: ChannelId | (string & {})): Channel | null => byId.get(id) ?? null
