import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { FileTicketForm } from '@/components/tickets/FileTicketForm'
import { respondentsFor } from '@/components/tickets/order-view'
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
import { toldFiling } from '@/lib/tickets/call-sheet'
import { evidenceChoices } from '../../tickets/evidence-choices'
import { issuedLetters } from '../../tickets/issued-letters'
import { CallScreen } from '../CallScreen'
import { callView } from '../call-view'

type Props = { params: Promise<{ caseId: string; channelId: string }>; searchParams: SearchParams }

/** A first call to a body: if it takes the matter, the call is the filing; a line that only answers questions files nothing. */
export default async function FirstCallPage({ params, searchParams }: Props) {
  const [{ caseId, channelId }, said] = [await params, await asked<'error' | 'fields' | 'respondent'>(searchParams)]
  const { member, facts } = await casePage(caseId)
  const channel = channelOf(channelId)
  if (!channel || !isCallable(channel)) notFound()
  const t = await getTranslations('call')
  const token = member.sessionId && roleMay(member.role, 'ticket:file') ? formToken(member.sessionId) : undefined
  const tickets = await ticketList(member, caseId)
  const parties = respondentsFor(channel.id, facts.respondents)
  const respondent = parties.find(({ key }) => key === said.respondent)?.key ?? (channel.about === 'anyone' ? undefined : parties[0]?.key)
  const others = tickets.flatMap((other) => toldFiling(other) ?? [])
  const view = await callView(member, { caseId, channel, facts, respondent, own: null, isFiled: false, others })
  const filed = tickets.filter((ticket) => ticket.channel === channel.id).length
  const base = String(filed)
  const place = token && { action: `/api/cases/${caseId}/tickets`, formToken: token, key: newId(), base, errors: await doorFields(said.fields) }
  const watch = { name: `${caseId}-${channel.id}`, base }
  return (
    <CallScreen channel={channel.id} view={view} watch={watch} title={t('save.title')} error={await doorError(said.error)}
      back={{ href: `/cases/${caseId}/tickets?channel=${channel.id}#channel`, label: t('back-order') }}
      log={channel.phone === 'asks' && <p className="clauses" data-screen-only>{t('save.asks-only')}</p>}
      form={place && channel.phone !== 'asks' && (
        <>
          <p className="text-sm text-ink-2 clauses">{t('save.file-hint')}</p>
          <FileTicketForm place={place} channel={channel.id} respondents={parties} today={today()} byCall said={{ respondent }}
            things={{ evidence: await evidenceChoices(member, caseId), letters: await issuedLetters(member, caseId, channel.id) }} />
        </>
      )} />
  )
}
