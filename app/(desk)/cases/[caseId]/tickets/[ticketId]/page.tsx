import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { SentForm } from '@/components/forms/KeptForm'
import { DidItStop } from '@/components/tickets/DidItStop'
import { EventForm, type EventThings, ExtensionForm, extensionForm, type FormPlace, NumbersForm } from '@/components/tickets/EventForms'
import { Fold } from '@/components/tickets/Fold'
import { NextSteps, StepBar } from '@/components/tickets/NextSteps'
import { ReadingForm } from '@/components/tickets/ReadingForm'
import { recordHref, reminderHref, stepAction } from '@/components/tickets/step-action'
import { cardView, reminderText, type AnsweredTicket } from '@/components/tickets/ticket-view'
import { TicketCard } from '@/components/tickets/TicketCard'
import { BackLink } from '@/components/ui/BackLink'
import { Banner } from '@/components/ui/Banner'
import { PrintButton } from '@/components/ui/PrintButton'
import { isLocalDate } from '@/lib/calendar/local-date'
import { channelOf } from '@/lib/channels'
import { isCallable } from '@/lib/channels/channel'
import { roleMay } from '@/lib/office/permissions'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { ticketList } from '@/lib/server/casework/file-ticket'
import { today } from '@/lib/server/clock'
import { doorError, doorFields } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { newId } from '@/lib/server/keys'
import { calendarDay } from '@/lib/tickets/calendar-day'
import { effectiveEvents } from '@/lib/tickets/fold'
import { offeredEvents, offeredExtension } from '@/lib/tickets/offered-events'
import { lastAnswer } from '@/lib/tickets/reading'
import { evidenceChoices } from '../evidence-choices'
import { issuedLetters } from '../issued-letters'
import { ticketWords } from '../ticket-words'
import { stoppedView } from './stopped-view'

type Props = { params: Promise<{ caseId: string; ticketId: string }>; searchParams: SearchParams }

/** What the address says of what is to be recorded: an event, its day, a number. */
type Said = Partial<Record<'event' | 'error' | 'fields' | 'on' | 'number' | 'letter', string>>
type Recording = { ticket: AnsweredTicket; things: EventThings; said: Said; token: string }

/** What can be recorded: an event, an extension, numbers. Each a plain form. */
async function Forms({ ticket, things, said: { event: asked, on, number, letter, fields }, token }: Recording) {
  const t = await getTranslations('tickets')
  const errors = await doorFields(fields)
  const place = (action: string, base: readonly (string | number)[]): FormPlace => ({ action, formToken: token, key: newId(), base: base.join(), errors })
  const events = `/api/tickets/${ticket.id}/events`
  const offered = offeredEvents(ticket)
  const more = number && number.length <= 120 && !ticket.referenceNumbers.includes(number) ? number : undefined
  const extension = offeredExtension(ticket.deadlines)
  const read = lastAnswer(effectiveEvents(ticket.events))
  return (
    <div className="grid content-start gap-3.5">
      <Fold id="record" title={t('record.title')} icon="plus" open={asked !== undefined || errors.size > 0 || ticket.nextSteps.length === 0}>
        <EventForm key={asked} place={place(events, ticket.events.map(({ id }) => id))} of={ticket} offered={offered}
          said={{ kind: offered.find((kind) => kind === asked), on: on && isLocalDate(on) && on <= today() ? on : undefined, letter }}
          things={things} today={today()} />
      </Fold>
      {read && ticket.waitingFor !== 'nobody' && (
        <Fold id="reading" title={t('reading')} icon="letter" open={asked === undefined && read.reading === null}>
          <ReadingForm place={place(events, [read.answer.id, read.reading ?? ''])} of={ticket} read={read} today={today()} />
        </Fold>
      )}
      {extension ? (
        <Fold id="extend" title={t('extend.title')} icon="clock">
          <ExtensionForm place={place(events, [extension.rule, extension.stage, extension.to])} extension={extension} evidence={things.evidence}
            today={today()} />
        </Fold>
      ) : <SentForm name={extensionForm(events)} />}
      <Fold id="numbers" title={t('numbers.title', { count: ticket.referenceNumbers.length })} icon="clipboard" open={more !== undefined}>
        <NumbersForm place={place(`/api/tickets/${ticket.id}`, [...ticket.referenceNumbers, ticket.queryLink ?? ''])} numbers={ticket.referenceNumbers}
          link={ticket.queryLink} more={more} />
      </Fold>
    </div>
  )
}

/** One filing: whose turn, what to do now, its clocks with their working, what happened, and what can be recorded. */
export default async function TicketPage({ params, searchParams }: Props) {
  const [{ caseId, ticketId }, said] = [await params, await asked<keyof Said>(searchParams)]
  const { member, facts } = await casePage(caseId)
  const ticket = (await ticketList(member, caseId)).find(({ id }) => id === ticketId)
  if (!ticket) notFound()
  const words = await ticketWords(facts)
  const evidence = await evidenceChoices(member, caseId)
  const exhibits = new Map(evidence.map(({ id, number }) => [id, number]))
  const letters = await issuedLetters(member, caseId, ticket.channel)
  const token = member.sessionId && roleMay(member.role, 'ticket:file') ? formToken(member.sessionId) : undefined
  const steps = ticket.nextSteps.map((step) => ({
    step,
    action: token ? stepAction(step, { caseId, ticketId, ticket }) : null,
    reminder: reminderText(step, ticket, words),
    letterHref: token ? reminderHref({ caseId, ticketId }) : undefined,
  }))
  const stopped = await stoppedView(member, { caseId, facts, ticket, formToken: token })
  const error = await doorError(said.error)
  const callHref = isCallable(channelOf(ticket.channel) ?? { script: [] }) ? `/cases/${caseId}/tickets/${ticketId}/call` : undefined
  const tools = { action: `/api/tickets/${ticketId}/events`, caseHref: `/cases/${caseId}`, exhibits, letters, formToken: token }
  return (
    <div className="grid gap-3.5">
      <div className="flex items-center justify-between print:hidden">
        <BackLink href={`/cases/${caseId}/tickets`} label={words.t('all')} isNamed />
        <span className="flex flex-wrap items-center justify-end gap-x-4">
          {ticket.deadlines.some((deadline) => calendarDay(deadline)) && (
            <a href={`/api/tickets/${ticketId}/calendar`} download className="inline-flex min-h-target items-center font-bold text-act hover:underline">
              {words.t('calendar')}
            </a>
          )}
          <PrintButton label={words.t('print')} />
        </span>
      </div>
      {error && <Banner tone="plain" icon="alert" title={error} />}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_var(--spacing-side)]">
        {/* On paper in blocks: a table that goes over pages would lie on what follows it in a grid. */}
        <div className="grid gap-3.5 print:block print:space-y-3.5">
          <TicketCard ticket={{ ...cardView(ticket, words), callHref }} steps={<NextSteps steps={steps} of={ticket} today={today()} />} tools={tools} />
          {stopped && <DidItStop view={stopped} />}
        </div>
        {token && <Forms ticket={ticket} things={{ evidence, letters }} said={said} token={token} />}
      </div>
      {token && <StepBar steps={steps} of={ticket} recordHref={recordHref({ caseId, ticketId }, offeredEvents(ticket)[0] ?? 'noteAdded')} />}
    </div>
  )
}
