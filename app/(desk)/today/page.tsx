import { getLocale, getTranslations } from 'next-intl/server'
import { List, ListRow } from '@/components/ui/List'
import { OutboxSender } from '@/components/forms/OutboxSender'
import { alertTasks, type TaskAlert } from '@/components/today/alert-tasks'
import { TodayScreen } from '@/components/today/TodayScreen'
import { todayTasks, waitingFor, type OpenTicketView, type RunningClock } from '@/components/today/today-tasks'
import type { LastNightView } from '@/components/today/LastNight'
import { addDays, instantOf, type LocalDate } from '@/lib/calendar/local-date'
import { channelOf } from '@/lib/channels'
import { hourOf } from '@/lib/evidence/night'
import { dayInWords } from '@/lib/i18n/dates'
import { roleMay } from '@/lib/office/permissions'
import { requestsForMe } from '@/lib/server/casework/ask-erasure'
import { backupStanding } from '@/lib/server/casework/backup-standing'
import { asked, type SearchParams } from '@/lib/server/asked'
import { now, today } from '@/lib/server/clock'
import { dueAlerts } from '@/lib/server/data/alerts'
import { caseTitles } from '@/lib/server/data/cases'
import { runningDeadlines } from '@/lib/server/data/deadlines'
import { casesDue } from '@/lib/server/data/keeping'
import { openTickets } from '@/lib/server/data/tickets'
import { callsBetween, nightsCalled, openWork, respondentNames } from '@/lib/server/data/today'
import { formToken } from '@/lib/server/form-token'
import { type Member, requireMember } from '@/lib/server/member'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const [fromHour, hours, nights, clocksMax, ticketsMax, waitingMax] = [20, 14, 14, 100, 100, 4]

/** From 20:00 on it is the night that has begun, before that the one that has passed. */
async function lastNight(member: Member, on: LocalDate): Promise<LastNightView> {
  const isTonight = hourOf(now()) >= fromHour
  const evening = isTonight ? on : addDays(on, -1)
  const begin = instantOf(evening, fromHour * hourMs)
  const calls = await callsBetween(member, begin, begin + hours * hourMs)
  const called = await nightsCalled(member, addDays(evening, 1 - nights), evening)
  return {
    isTonight,
    marks: calls.map(({ at, answered }) => ({ minutes: Math.floor((at - begin) / minuteMs), answered })),
    nights: Array.from({ length: nights }, (_night, place) => called.has(addDays(evening, place + 1 - nights))),
  }
}

/** Clocks and tickets of all cases, called by the respondent or the body. */
async function filings(member: Member, on: LocalDate): Promise<{ clocks: RunningClock[]; tickets: OpenTicketView[] }> {
  const t = await getTranslations('channels')
  const [found, open] = [await runningDeadlines(member, { today: on, limit: clocksMax }), await openTickets(member, ticketsMax)]
  const cases = [...found, ...open].map(({ caseId }) => caseId)
  const [names, titles] = [await respondentNames(member, cases), await caseTitles(member, cases)]
  const asked = new Set(open.filter(({ turn }) => turn === 'us').map(({ ticketId }) => ticketId))
  const nameOf = ({ caseId, respondent, channel }: (typeof open)[number] | (typeof found)[number]) =>
    (respondent && names.get(`${caseId}/${respondent}`)) || t(`${channel}.name`)
  return {
    clocks: found.map((clock) => ({
      ticketId: clock.ticketId, caseId: clock.caseId, channel: clock.channel, deadline: clock.deadline, name: nameOf(clock), asked: asked.has(clock.ticketId),
    })),
    tickets: open.map((ticket) => ({
      ...ticket, name: nameOf(ticket), caseTitle: titles.get(ticket.caseId) ?? '', hasLimits: (channelOf(ticket.channel)?.limits.length ?? 0) > 0,
    })),
  }
}

/** Only where a person makes backups by hand, and only when it is time. */
async function backupReminder(member: Member) {
  if (!roleMay(member.role, 'store:check')) return null
  const { isDue, days, fresh } = await backupStanding(member)
  return isDue ? { days, fresh } : null
}

/** Cases whose day has come: a line, and the way to where each is decided. */
async function DueCases({ count }: { count: number }) {
  const t = await getTranslations('keeping.until')
  if (count === 0) return null
  return <div className="mt-6"><List><ListRow icon="clock" title={t('due', { count })} detail={t('dueLead')} href="/settings#keeping" /></List></div>
}

/** What colleagues ask to be deleted and this member is to look at. */
async function AskedOfMe({ member }: { member: Member }) {
  const [t, requests] = [await getTranslations('keeping.request.forMe'), await requestsForMe(member)]
  if (requests.length === 0) return null
  const titles = await caseTitles(member, requests.map(({ caseId }) => caseId))
  return (
    <div className="mt-6">
      <List label={t('label')}>
        {requests.map(({ id, caseId, kind }) => (
          <ListRow key={id} icon="people" title={t(kind)} detail={titles.get(caseId)} href={`/cases/${caseId}/data/asked/${id}`} />
        ))}
      </List>
    </div>
  )
}

/** What was just said to a day that came, as the address tells it: it can be taken back. */
function saidOf(alerts: readonly TaskAlert[], said = '') {
  const [ticketId, rule, startsOn] = said.split('~')
  const alert = alerts.find((one) => one.ticketId === ticketId && one.rule === rule && one.startsOn === startsOn)
  return alert && alert.state !== 'open' ? { ticketId: alert.ticketId, rule: alert.rule, startsOn: alert.startsOn, state: alert.state } : null
}

/** What the last night was, whose turn it is, whom we wait for. */
export default async function TodayPage({ searchParams }: { searchParams: SearchParams }) {
  const member = await requireMember('case:read')
  const [t, rule, locale, on] = [await getTranslations('today.tasks'), await getTranslations('deadlines.rule'), await getLocale(), today()]
  const works = await openWork(member)
  const work = { works, ...(works.length > 0 ? await filings(member, on) : { clocks: [], tickets: [] }) }
  const words = {
    t: (key: string, values?: Record<string, string | number>) => t(key, values),
    rule: (id: string) => rule(id),
    day: (day: LocalDate) => dayInWords(day, locale, on),
    today: on,
  }
  const alerts = work.clocks.length > 0 && roleMay(member.role, 'ticket:read') ? await dueAlerts(member, on, work.clocks.map(({ ticketId }) => ticketId)) : []
  const tasks = alertTasks(todayTasks(work, words), alerts, on)
  const view = {
    today: on,
    hasCases: works.length > 0,
    night: await lastNight(member, on),
    tasks,
    taskCount: tasks.length,
    waiting: waitingFor(work, on).slice(0, waitingMax),
    backup: await backupReminder(member),
    said: saidOf(alerts, (await asked<'said'>(searchParams)).said),
    token: member.sessionId ? formToken(member.sessionId) : '',
  }
  return (
    <>
      <TodayScreen view={view} />
      {roleMay(member.role, 'case:erase') && <AskedOfMe member={member} />}
      {roleMay(member.role, 'case:keep') && <DueCases count={(await casesDue(member, on)).length} />}
      {/* What was noted before there was a case goes to the only one, never to one of several. */}
      <OutboxSender caseId={works.length === 1 ? works[0]?.id : undefined} />
    </>
  )
}
