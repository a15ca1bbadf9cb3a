import type { LocalDate } from '@/lib/calendar/local-date'
import type { Respondent } from '@/lib/cases/case-file'
import type { ChannelId } from '@/lib/cases/vocabulary'
import type { Channel } from './channel'
import { channelOf, channels } from './index'
import { isAbout, lendersOf, ticketsWith, verdict, type Because, type FiledTicket, type FilingFacts, type FilingQuestion, type Verdict } from './readiness'

export type { FiledTicket, FilingFacts } from './readiness'

/** One station of the filing order; `note` = what the letter to it leaves out, a key under `note`. */
export type Station = { channel: ChannelId; note?: Because } & Verdict

/** What was sent, with its last day; a lender that nothing was sent about yet is named. */
function alreadyFiled(channel: Channel, question: FilingQuestion): Verdict | null {
  const { filed, facts } = question
  const tickets = ticketsWith(filed, channel.id)
  const last = tickets.at(-1)
  if (!last) return null
  const own = channel.afterFiling?.(question, last)
  if (own) return own
  const others = channel.about === 'lender' ? lendersOf(facts, channel.kinds).filter(({ key }) => !tickets.some((ticket) => isAbout(ticket, key, facts))) : []
  const values = { filedOn: last.filedOn }
  return others.length ? verdict('filed', 'filed-others-open', { ...values, others: others.map(({ name }) => name).join(' / ') }) : verdict('filed', 'filed', values)
}

/** A carrier's matter is accepted only where the filing names nobody and goes to a body that is not for lenders alone. */
const mayBeCarriers = ({ channel, respondent }: FiledTicket): boolean => respondent === undefined && channelOf(channel)?.about !== 'lender'

/** Whether what these bodies accepted is everything one could bring here: each lender of the case. */
function isSameMatter(channel: Channel, accepted: readonly FiledTicket[], facts: FilingFacts): boolean {
  if (channel.about === 'nobody') return accepted.some(mayBeCarriers)
  const lenders = lendersOf(facts, channel.kinds)
  const parties = lenders.length ? lenders : facts.respondents
  return accepted.length > 0 && parties.every(({ key }) => accepted.some((ticket) => isAbout(ticket, key, facts)))
}

/** What another body accepted and this one therefore, as a rule, does not take: by whom, on which day, about whom. */
function acceptedElsewhere(channel: Channel, { filed, facts }: FilingQuestion): Verdict | null {
  const shuts = ({ channel: id }: FiledTicket) => channelOf(id)?.excludes.includes(channel.id) ?? false
  const accepted = filed.filter((ticket) => ticket.acceptedOn !== undefined && ticket.status !== 'withdrawn' && shuts(ticket))
  const first = accepted.toSorted((a, b) => ((a.acceptedOn ?? '') < (b.acceptedOn ?? '') ? -1 : (a.acceptedOn ?? '') > (b.acceptedOn ?? '') ? 1 : 0))
    .find((ticket) => channel.about !== 'nobody' || mayBeCarriers(ticket))
  if (!first?.acceptedOn || !isSameMatter(channel, accepted, facts)) return null
  const about = facts.respondents.find(({ key }) => key === first.respondent)?.name ?? 'none'
  return verdict('excluded', 'accepted-elsewhere', { by: first.channel, on: first.acceptedOn, about })
}

/** Acts of confirmed findings that only answers tell of stand in no letter; whoever is about to send one hears it. */
function noteOf({ letter }: Channel, { facts }: FilingQuestion, { state }: Verdict): { note?: Because } {
  const told = facts.findings.reduce((sum, finding) => sum + (finding.told ?? 0), 0)
  const isToBeSent = letter !== undefined && (state === 'ready' || state === 'blocked')
  return isToBeSent && told > 0 ? { note: { key: 'told-left-out', values: { count: String(told) } } } : {}
}

/** All that is to be said of a channel, what comes first deciding: what was sent there, what another body accepted, what the channel itself asks for. */
export const verdictsOn = (channel: Channel, question: FilingQuestion): Verdict[] =>
  [alreadyFiled(channel, question), acceptedElsewhere(channel, question), channel.readiness(question)].filter((found) => found !== null)

/** The question as it stands for one respondent (a key) alone: other lenders are other matters. Null, or a key the case does not know, asks for all. */
export function aboutRespondent(question: FilingQuestion, respondent: string | null): FilingQuestion {
  const { filed, facts } = question
  const own = facts.respondents.find(({ key }) => key === respondent)
  if (!own) return question
  const isOther = (one: Respondent) => one.key !== own.key && lendersOf(facts).includes(one)
  const respondents = lendersOf(facts).includes(own) ? facts.respondents.filter((one) => !isOther(one)) : facts.respondents
  return { ...question, filed: filed.filter((ticket) => isAbout(ticket, own.key, facts)), facts: { ...facts, respondents } }
}

/**
 * Every channel in filing order, with its state for a case and the reason: what was sent, then what another body accepted, then what the channel itself asks
 * for. `today` = civil day in Asia/Shanghai. The police never wait for another body.
 */
export function filingOrder(filed: readonly FiledTicket[], facts: FilingFacts, today: LocalDate): Station[] {
  const question = { filed, facts, today }
  return channels.map((channel) => {
    const found = verdictsOn(channel, question)[0] ?? channel.readiness(question)
    return { channel: channel.id, ...found, ...noteOf(channel, question, found) }
  })
}
