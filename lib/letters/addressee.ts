import type { CaseFacts } from '@/lib/cases/case-file'
import { lendersBehind } from '@/lib/cases/attribution'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'

/** Names of bodies as letters print them; what a body is called stands with its channel. */

/** The platform itself, or the only one that works for a lender. */
function platformName(facts: CaseFacts, party: string | null): string {
  const platforms = facts.respondents.filter(({ kind }) => kind === 'platform')
  const own = platforms.find(({ key }) => key === party)
  const serving = platforms.filter(({ key }) => party !== null && lendersBehind(facts, key).includes(party))
  return own?.name ?? (serving.length === 1 ? serving[0]?.name : undefined) ?? ''
}

const institutionName = (facts: CaseFacts, channel: ChannelId, party: string | null): string =>
  channelOf(channel)?.about === 'platform' ? platformName(facts, party) : (facts.respondents.find(({ key }) => key === party)?.name ?? '')

/**
 * Full name of whom a letter goes to; a person may write a better one. Empty, or with a place to fill in, where the case does not name it. `department` of
 * an institution instead of the one for complaints, or where no channel says whose; empty = the institution itself.
 */
export function addresseeOf(facts: CaseFacts, channel: ChannelId | null, { party, department }: { party: string | null; department?: string }): string {
  const { name: own = '', office } = channelOf(channel ?? '')?.paper ?? {}
  const unit = own && !office ? undefined : (department ?? office?.name)
  if (unit === undefined) return own
  const name = institutionName(facts, channel ?? '', party)
  return name && `${name}${unit}`
}

/** The body of a past filing; one the case does not name is called by what it is. */
export function filedWith(facts: CaseFacts, channel: ChannelId, party: string | null): string {
  const { taker, office } = channelOf(channel)?.paper ?? {}
  return taker ?? (addresseeOf(facts, channel, { party }) || `${office?.unnamed ?? ''}${office?.name ?? ''}`)
}
