import { getTranslations } from 'next-intl/server'
import { callChartsView, isCall, neighbourPictures } from '@/components/charts/call-view'
import { CallCharts } from '@/components/charts/CallCharts'
import type { FindingView } from '@/components/law/finding-view'
import { type LocalDate, localDay } from '@/lib/calendar/local-date'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { dayInList } from '@/lib/i18n/dates'
import { today } from '@/lib/server/clock'
import { ticketsOfCase } from '@/lib/server/data/tickets'
import { effectiveEvents } from '@/lib/tickets/fold'
import type { Member } from '@/lib/server/member'

async function filingsOf(member: Member, caseId: string): Promise<{ on: LocalDate; label: string }[]> {
  const channel = await getTranslations('channels')
  return (await ticketsOfCase(member, caseId)).flatMap((ticket) => {
    const filed = effectiveEvents(ticket.events).find(({ kind }) => kind === 'filed')
    return filed ? [{ on: filed.on, label: `${dayInList(filed.on, today())} ${channel(`${ticket.channel}.name`)}` }] : []
  })
}

/** Where the picture ends: as asked, else with the last act of the rule the page is about, else with the last call. */
function endOf(calls: readonly ContactAttempt[], chosen: FindingView | undefined, until: LocalDate | undefined): LocalDate {
  const ofFinding = chosen?.lines.flatMap(({ acts }) => acts.map(({ at }) => localDay(at))).sort().at(-1)
  return until ?? ofFinding ?? calls.map((call) => call.localDay).sort().at(-1) ?? today()
}

type Props = {
  member: Member; caseId: string; attempts: readonly ContactAttempt[]; chosen: FindingView | undefined; isAbout: boolean
  asked: { path: string; until?: LocalDate }
}

/** When the calls came; nothing where there are none. The cells of the finding at hand are marked. */
export async function Charts({ member, caseId, attempts, chosen, isAbout, asked: { path, until } }: Props) {
  const calls = attempts.filter(isCall)
  if (calls.length === 0) return null
  const untilOn = endOf(calls, isAbout ? chosen : undefined, until)
  const marked = chosen && new Set(chosen.lines.flatMap(({ acts }) => acts.map(({ id }) => id)))
  const view = callChartsView(attempts, { today: today(), untilOn, marked, filings: await filingsOf(member, caseId) })
  const beside = neighbourPictures(attempts, untilOn)
  const hrefOf = (day: LocalDate | undefined) => (day ? `${path}?until=${day}` : undefined)
  const links = { earlier: hrefOf(beside.earlier), later: hrefOf(beside.later), dayHref: (day: LocalDate) => `/cases/${caseId}/timeline?day=${day}` }
  return <CallCharts view={view} links={links} />
}
