import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { CallForm } from '@/components/tickets/CallForm'
import { CallLog } from '@/components/tickets/CallLog'
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
import { lateFor, toldFiling } from '@/lib/tickets/call-sheet'
import { filedTicket } from '@/lib/tickets/filed-ticket'
import { offeredCalls } from '@/lib/tickets/offered-events'
import { CallScreen } from '../../../call/CallScreen'
import { callView } from '../../../call/call-view'
import { evidenceChoices } from '../../evidence-choices'

type Props = { params: Promise<{ caseId: string; ticketId: string }>; searchParams: SearchParams }

/** A call about a filing; where every event of it was taken back there is none, and the call is a first one. */
export default async function TicketCallPage({ params, searchParams }: Props) {
  const [{ caseId, ticketId }, said] = [await params, await asked<'error' | 'fields'>(searchParams)]
  const { member, facts } = await casePage(caseId)
  const tickets = await ticketList(member, caseId)
  const ticket = tickets.find(({ id }) => id === ticketId)
  const channel = ticket && channelOf(ticket.channel)
  if (!ticket || !channel || !isCallable(channel)) notFound()
  if (!filedTicket(ticket)) redirect(`/cases/${caseId}/call/${channel.id}`)
  const t = await getTranslations('call')
  const token = member.sessionId && roleMay(member.role, 'ticket:file') ? formToken(member.sessionId) : undefined
  const late = lateFor(channel, ticket.deadlines)
  const others = tickets.filter(({ id }) => id !== ticketId).flatMap((other) => toldFiling(other) ?? [])
  const view = await callView(member, { caseId, channel, facts, respondent: ticket.respondent, own: toldFiling(ticket), others, late, isFiled: true })
  const base = ticket.events.map(({ id }) => id).join()
  const place = token && { action: `/api/tickets/${ticketId}/events`, formToken: token, key: newId(), base, errors: await doorFields(said.fields) }
  return (
    <CallScreen channel={channel.id} view={view} watch={{ name: ticketId, base }} title={t('save.title')} error={await doorError(said.error)}
      back={{ href: `/cases/${caseId}/tickets/${ticketId}`, label: t('back') }} log={<CallLog events={ticket.events} of={ticket} today={today()} />}
      form={place && <CallForm place={place} of={ticket} offered={offeredCalls(ticket, late !== undefined)} evidence={await evidenceChoices(member, caseId)}
        today={today()} />} />
  )
}
