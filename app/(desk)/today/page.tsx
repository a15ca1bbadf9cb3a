import { getLocale, getTranslations } from 'next-intl/server'
import { List, ListRow } from '@/components/ui/List'
import { OutboxSender } from '@/components/forms/OutboxSender'
import type { TaskAlert } from '@/components/today/alert-tasks'
import { planToday } from '@/components/today/plan-today'
import { TodayScreen } from '@/components/today/TodayScreen'
import type { TaskWords } from '@/components/today/today-tasks'
import { addDays } from '@/lib/calendar/local-date'
import { dayInWords } from '@/lib/i18n/dates'
import { asked, type SearchParams } from '@/lib/server/asked'
import { readToday } from '@/lib/server/casework/read-today'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { isId } from '@/lib/server/id'
import { newId } from '@/lib/server/keys'
import { requireMember } from '@/lib/server/member'

const minuteMs = 60_000

type TodayRead = Awaited<ReturnType<typeof readToday<ReturnType<typeof planToday>>>>

function nightView({ night: { begin, evening, isTonight, calls, nights, called } }: TodayRead) {
  return {
    isTonight,
    marks: calls.map(({ at, answered }) => ({ minutes: Math.floor((at - begin) / minuteMs), answered })),
    nights: Array.from({ length: nights }, (_night, place) => called.has(addDays(evening, place + 1 - nights))),
  }
}

/** How things are called: filings by their respondent or the body, cases by their title. */
async function wordsOf({ on, names, titles }: TodayRead): Promise<TaskWords> {
  const [t, step, channel] = [await getTranslations('today.tasks'), await getTranslations('nextSteps'), await getTranslations('channels')]
  const [rule, locale] = [await getTranslations('deadlines.rule'), await getLocale()]
  return {
    t: (key, values) => t(key, values), step: (key, values) => step(key, values), rule: (id) => rule(id), day: (day) => dayInWords(day, locale, on),
    name: ({ caseId, respondent, channel: body }) => (respondent && names.get(`${caseId}/${respondent}`)) || channel(`${body}.name`),
    title: (caseId) => titles.get(caseId) ?? '',
  }
}

/** Cases whose day has come: a line, and the way to where each is decided. */
async function DueCases({ count }: { count: number }) {
  const t = await getTranslations('keeping.until')
  if (count === 0) return null
  return <div className="mt-6"><List><ListRow icon="clock" title={t('due', { count })} detail={t('dueLead')} href="/settings#keeping" /></List></div>
}

/** What colleagues ask to be deleted and this member is to look at. */
async function AskedOfMe({ requests, titles }: Pick<TodayRead, 'requests' | 'titles'>) {
  const t = await getTranslations('keeping.request.forMe')
  if (requests.length === 0) return null
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

/** The filing on which an answer was just noted here, as the address tells it. */
function notedOn(noted = ''): string | null {
  const [caseId = '', ticketId = ''] = noted.split('~')
  return isId(caseId) && isId(ticketId) ? `/cases/${caseId}/tickets/${ticketId}` : null
}

/** What the last night was, whose turn it is, whom we wait for. */
export default async function TodayPage({ searchParams }: { searchParams: SearchParams }) {
  const member = await requireMember('case:read')
  const found = await readToday(member, planToday)
  const [told, words] = [await asked<'said' | 'noted' | 'error'>(searchParams), await wordsOf(found)]
  const { on, works, alerts, questions, planned: { tasks, taskCount, waiting, waitingCount } } = found
  const view = {
    today: on,
    hasCases: works.length > 0,
    night: nightView(found),
    tasks: tasks.map((task) => ({ ...task, ...task.words(words) })),
    taskCount,
    waiting: waiting.map((each) => ({ ...each, name: words.name(each.named) })),
    waitingCount,
    questions: member.sessionId ? questions.map((question) => ({ ...question, name: words.name(question), key: newId() })) : [],
    backup: found.backup,
    said: saidOf(alerts, told.said),
    notedOn: notedOn(told.noted),
    error: await doorError(told.error),
    token: member.sessionId ? formToken(member.sessionId) : '',
  }
  return (
    <>
      <TodayScreen view={view} />
      <AskedOfMe requests={found.requests} titles={found.titles} />
      <DueCases count={found.dueCases} />
      {/* What was noted before there was a case goes to the only one, never to one of several. */}
      <OutboxSender caseId={works.length === 1 ? works[0]?.id : undefined} />
    </>
  )
}
