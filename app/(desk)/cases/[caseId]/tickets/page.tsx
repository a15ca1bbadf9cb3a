import { ChannelPanel } from '@/components/tickets/ChannelPanel'
import { FilingOrder } from '@/components/tickets/FilingOrder'
import { chosenStation, orderRoutes, respondentsFor, stationView } from '@/components/tickets/order-view'
import { ticketState } from '@/components/tickets/deadline-state'
import { ticketDetail, ticketName, turnSentence, type AnsweredTicket, type TicketWords } from '@/components/tickets/ticket-view'
import { TicketList } from '@/components/tickets/TicketList'
import { Banner } from '@/components/ui/Banner'
import { isLocalDate } from '@/lib/calendar/local-date'
import { channelOf } from '@/lib/channels'
import type { Station } from '@/lib/channels/filing-order'
import { roleMay } from '@/lib/office/permissions'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { ticketList } from '@/lib/server/casework/file-ticket'
import { filingPlan } from '@/lib/server/casework/plan-filing'
import { today } from '@/lib/server/clock'
import { doorError, doorFields } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { newId } from '@/lib/server/keys'
import { limitsOf } from '@/lib/tickets/deadlines'
import { evidenceChoices } from './evidence-choices'
import { issuedLetters } from './issued-letters'
import { ticketWords } from './ticket-words'

type Said = Partial<Record<'channel' | 'error' | 'fields' | 'on' | 'number' | 'respondent' | 'letter', string>>

/** What the address says of a filing, as far as it can be. */
const filingSaid = ({ on, number, respondent, letter }: Said) =>
  ({ on: on && isLocalDate(on) && on <= today() ? on : undefined, number: number?.slice(0, 120), respondent, letter })

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams }

const rowOf = (caseId: string, ticket: AnsweredTicket, words: TicketWords) => ({
  id: ticket.id,
  name: ticketName(ticket, words),
  detail: ticketDetail(ticket, words),
  turn: ticket.waitingFor,
  sentence: turnSentence(ticket, words),
  deadlines: ticket.deadlines,
  state: ticketState(ticket.deadlines, ticket.notFiled === true || limitsOf(ticket).length > 0, words.today),
  href: `/cases/${caseId}/tickets/${ticket.id}`,
})

function Tickets({ caseId, tickets, words }: { caseId: string; tickets: AnsweredTicket[]; words: TicketWords }) {
  if (tickets.length === 0) return null
  // A filing that was a slip stands at the end.
  const [filed, slips] = [tickets.filter(({ notFiled }) => !notFiled), tickets.filter(({ notFiled }) => notFiled)]
  const count = (turn: AnsweredTicket['waitingFor']) => tickets.filter(({ waitingFor }) => waitingFor === turn).length
  return (
    <section className="grid gap-3" aria-labelledby="tickets">
      <h2 id="tickets" className="text-xl font-bold clauses">{words.t('head', { us: count('us'), them: count('them') })}</h2>
      <TicketList rows={[...filed, ...slips].map((ticket) => rowOf(caseId, ticket, words))} today={words.today} />
    </section>
  )
}

function Order({ plan, chosen, words }: { plan: Station[]; chosen?: string; words: TicketWords }) {
  const count = (state: Station['state']) => plan.filter((station) => station.state === state).length
  const counts = { filed: count('filed'), ready: count('ready'), blocked: count('blocked'), excluded: count('excluded') }
  return (
    <section className="grid gap-3" aria-labelledby="order">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="order" className="text-xl font-bold">{words.t('order.title')}</h2>
        <p className="text-sm text-ink-2">{words.t('order.summary', counts)}</p>
      </div>
      <FilingOrder routes={orderRoutes(plan, words)} today={words.today} chosen={chosen} />
    </section>
  )
}

/** Whose turn in every filing, where to file first, and the chosen body with its form. */
export default async function TicketsPage({ params, searchParams }: Props) {
  const [{ caseId }, said] = [await params, await asked<keyof Said>(searchParams)]
  const { member, facts } = await casePage(caseId)
  const tickets = await ticketList(member, caseId)
  const plan = await filingPlan(member, caseId)
  const words = await ticketWords(facts)
  const station = chosenStation(plan, said.channel)
  const channel = station && channelOf(station.channel)
  const token = member.sessionId && roleMay(member.role, 'ticket:file') ? formToken(member.sessionId) : undefined
  const filed = tickets.filter((ticket) => ticket.channel === channel?.id).length
  const errors = await doorFields(said.fields)
  const place = token ? { action: `/api/cases/${caseId}/tickets`, formToken: token, key: newId(), base: String(filed), errors } : undefined
  const error = await doorError(said.error)
  return (
    <div className="grid gap-6">
      {error && <Banner tone="plain" icon="alert" title={error} />}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_var(--spacing-side)]">
        <div className="grid gap-8">
          <Tickets caseId={caseId} tickets={tickets} words={words} />
          <Order plan={plan} chosen={station?.channel} words={words} />
        </div>
        {station && channel && (
          <ChannelPanel
            view={{
              caseId, channel, station: stationView(station, words), respondents: respondentsFor(channel.id, facts.respondents),
              things: { evidence: await evidenceChoices(member, caseId), letters: await issuedLetters(member, caseId, channel.id) },
              today: today(), place, said: filingSaid(said),
            }}
          />
        )}
      </div>
    </div>
  )
}
