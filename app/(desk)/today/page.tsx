import { getLocale, getTranslations } from 'next-intl/server'
import { List, ListRow } from '@/components/ui/List'
import { OutboxSender } from '@/components/forms/OutboxSender'
import { alertTasks, type TaskAlert } from '@/components/today/alert-tasks'
import { TodayScreen } from '@/components/today/TodayScreen'
import { todayTasks, waitingFor, type TaskWords } from '@/components/today/today-tasks'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import { dayInWords } from '@/lib/i18n/dates'
import { asked, type SearchParams } from '@/lib/server/asked'
import { readToday, type TodayRead } from '@/lib/server/casework/read-today'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { isId } from '@/lib/server/id'
import { newId } from '@/lib/server/keys'
import { requireMember } from '@/lib/server/member'

const minuteMs = 60_000
const waitingMax = 4

function nightView({ night: { begin, evening, isTonight, calls, nights, called } }: TodayRead) {
  return {
    isTonight,
    marks: calls.map(({ at, answered }) => ({ minutes: Math.floor((at - begin) / minuteMs), answered })),
    nights: Array.from({ length: nights }, (_night, place) => called.has(addDays(evening, place + 1 - nights))),
  }
}

type Named = { caseId: string; respondent: string | null; channel: ChannelId }

/** Clocks, tickets and questions of all cases, called by the respondent or the body. */
async function filings({ clocks, tickets, questions, names, titles }: TodayRead) {
  const t = await getTranslations('channels')
  const nameOf = ({ caseId, respondent, channel }: Named) => (respondent && names.get(`${caseId}/${respondent}`)) || t(`${channel}.name`)
  return {
    clocks: clocks.map((clock) => ({ ...clock, name: nameOf(clock) })),
    tickets: tickets.map((ticket) => ({
      ...ticket, name: nameOf(ticket), caseTitle: titles.get(ticket.caseId) ?? '', hasLimits: (channelOf(ticket.channel)?.limits.length ?? 0) > 0,
    })),
    questions: questions.map((question) => ({ ...question, name: nameOf(question) })),
  }
}

async function taskWords(on: LocalDate): Promise<TaskWords & { today: LocalDate }> {
  const [t, step] = [await getTranslations('today.tasks'), await getTranslations('nextSteps')]
  const [rule, locale] = [await getTranslations('deadlines.rule'), await getLocale()]
  return {
    t: (key, values) => t(key, values), step: (key, values) => step(key, values), rule: (id) => rule(id), day: (day) => dayInWords(day, locale, on), today: on,
  }
}

/** Cases whose day has come: a line, and the way to where each is decided. */
async function DueCases({ count }: { count: number }) {
  const t = await getTranslations('keeping.until')
  if (count === 0) return null
  return <div className="mt-6"><List><ListRow icon="clock" title={t('due', { count })} detail={t('dueLead')} href="/settings#keeping" /></List></div>
}

/** What colleagues ask to be deleted and this member is to look at. */
async function AskedOfMe({ requests }: Pick<TodayRead, 'requests'>) {
  const t = await getTranslations('keeping.request.forMe')
  if (requests.length === 0) return null
  return (
    <div className="mt-6">
      <List label={t('label')}>
        {requests.map(({ id, caseId, kind, title }) => (
          <ListRow key={id} icon="people" title={t(kind)} detail={title} href={`/cases/${caseId}/data/asked/${id}`} />
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

/** The filing on which an answer was just noted here, as the address tells it. */
function notedOn(noted = ''): string | null {
  const [caseId = '', ticketId = ''] = noted.split('~')
  return isId(caseId) && isId(ticketId) ? `/cases/${caseId}/tickets/${ticketId}` : null
}

/** What the last night was, whose turn it is, whom we wait for. */
export default async function TodayPage({ searchParams }: { searchParams: SearchParams }) {
  const member = await requireMember('case:read')
  const read = await readToday(member)
  const [told, { works, alerts, on }] = [await asked<'said' | 'noted' | 'error'>(searchParams), read]
  const { questions, ...work } = await filings(read)
  const tasks = alertTasks(todayTasks({ works, ...work }, await taskWords(on)), alerts, on)
  const view = {
    today: on,
    hasCases: works.length > 0,
    night: nightView(read),
    tasks,
    taskCount: tasks.length,
    waiting: waitingFor(work, on).slice(0, waitingMax),
    questions: member.sessionId ? questions.map((question) => ({ ...question, key: newId() })) : [],
    backup: read.backup,
    said: saidOf(alerts, told.said),
    notedOn: notedOn(told.noted),
    error: await doorError(told.error),
    token: member.sessionId ? formToken(member.sessionId) : '',
  }
  return (
    <>
      <TodayScreen view={view} />
      <AskedOfMe requests={read.requests} />
      <DueCases count={read.dueCases} />
      {/* What was noted before there was a case goes to the only one, never to one of several. */}
      <OutboxSender caseId={works.length === 1 ? works[0]?.id : undefined} />
    </>
  )
}
