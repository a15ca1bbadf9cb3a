import type { LocalDate } from '@/lib/calendar/local-date'
import type { Respondent } from '@/lib/cases/case-file'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { channels } from './index'

/** A ticket as far as the order of channels depends on it. `answerDue` = last civil day of the running limit of the body, if there is one. */
export type FiledTicket = {
  channel: ChannelId
  filedOn: LocalDate
  status: 'open' | 'overdue' | 'answered' | 'refused' | 'closed' | 'withdrawn'
  answerDue?: LocalDate
}

/** `findings` = confirmed findings with the channels their rule names. */
export type FilingFacts = { respondents: readonly Respondent[]; findings: readonly { channels: readonly ChannelId[] }[] }

/** Keys under `channels.because` in the message files. */
export const becauseKeys = [
  'filed', 'filed-again-needs-evidence', 'start-here', 'no-platform', 'no-prerequisite', 'lender-unknown', 'local-finance-instead', 'lender-first', 'await-lender',
  'await-lender-undated', 'lender-answered', 'lender-overdue', 'facts-first', 'facts-ready', 'offence-indicated', 'danger-any-time',
] as const
type BecauseKey = (typeof becauseKeys)[number]
type Because = { key: BecauseKey; values: Record<string, string> }

/**
 * One station of the filing order. `blocked` = better wait, and why; it is advice and stops nobody. `excluded` = this body does not take the case.
 */
export type Station = { channel: ChannelId; state: 'ready' | 'blocked' | 'excluded' | 'filed'; because: Because }
type Verdict = Omit<Station, 'channel'>
type Question = { filed: readonly FiledTicket[]; facts: FilingFacts; today: LocalDate }

const verdict = (state: Station['state'], key: BecauseKey, values: Because['values'] = {}): Verdict => ({ state, because: { key, values } })
const lendersOf = (facts: FilingFacts) => facts.respondents.filter((one) => one.kind !== 'platform' && one.kind !== 'agency')
const named = (facts: FilingFacts, channel: ChannelId) => facts.findings.some((finding) => finding.channels.includes(channel))

/** Whether the national supervisor is the one to ask: small-loan companies belong to the local financial authority. */
function supervision({ facts }: Question): Verdict | null {
  const lenders = lendersOf(facts)
  if (!lenders.length) return verdict('blocked', 'lender-unknown')
  return lenders.every((one) => one.kind === 'small-loan') ? verdict('excluded', 'local-finance-instead') : null
}

function afterLender({ filed, today }: Question): Verdict {
  const ticket = filed.filter((one) => one.channel === 'lender' && one.status !== 'withdrawn').at(-1)
  if (!ticket) return verdict('blocked', 'lender-first')
  if (ticket.status === 'overdue') return verdict('ready', 'lender-overdue')
  if (ticket.status !== 'open') return verdict('ready', 'lender-answered')
  if (!ticket.answerDue) return verdict('blocked', 'await-lender-undated')
  return ticket.answerDue < today ? verdict('ready', 'lender-overdue') : verdict('blocked', 'await-lender', { until: ticket.answerDue })
}

const rules: Partial<Record<ChannelId, (question: Question) => Verdict>> = {
  platform: ({ facts }) => (facts.respondents.some((one) => one.kind === 'platform') ? verdict('ready', 'start-here') : verdict('excluded', 'no-platform')),
  lender: ({ facts }) => (lendersOf(facts).length ? verdict('ready', 'no-prerequisite') : verdict('blocked', 'lender-unknown')),
  'nfra-complaint': (question) => supervision(question) ?? afterLender(question),
  'nfra-report': (question) => supervision(question) ?? (named(question.facts, 'nfra-report') ? verdict('ready', 'facts-ready') : verdict('blocked', 'facts-first')),
  police: ({ facts }) => verdict('ready', named(facts, 'police') ? 'offence-indicated' : 'danger-any-time'),
}

function alreadyFiled(channel: ChannelId, filed: readonly FiledTicket[]): Verdict | null {
  const ticket = filed.filter((one) => one.channel === channel && one.status !== 'withdrawn').map((one) => one.filedOn).sort().at(-1)
  if (!ticket) return null
  return verdict('filed', channel === 'nfra-report' ? 'filed-again-needs-evidence' : 'filed', { filedOn: ticket })
}

/**
 * The built channels in filing order, each with its state and the reason. `today` = civil day in Asia/Shanghai. The police never wait for another body.
 */
export const filingOrder = (filed: readonly FiledTicket[], facts: FilingFacts, today: LocalDate): Station[] =>
  channels.map(({ id }) => {
    const rule = rules[id] ?? (() => verdict('ready', 'no-prerequisite'))
    return { channel: id, ...(alreadyFiled(id, filed) ?? rule({ filed, facts, today })) }
  })
