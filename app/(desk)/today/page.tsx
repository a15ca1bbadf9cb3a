import { getLocale, getTranslations } from 'next-intl/server'
import { OutboxSender } from '@/components/forms/OutboxSender'
import { TodayScreen } from '@/components/today/TodayScreen'
import { todayTasks, waitingFor, type RunningClock } from '@/components/today/today-tasks'
import type { LastNightView } from '@/components/today/LastNight'
import { addDays, instantOf, type LocalDate } from '@/lib/calendar/local-date'
import { hourOf } from '@/lib/evidence/analysis'
import { dayInWords } from '@/lib/i18n/dates'
import { now, today } from '@/lib/server/clock'
import { runningDeadlines } from '@/lib/server/data/deadlines'
import { callsBetween, nightsCalled, openWork, respondentNames } from '@/lib/server/data/today'
import { type Member, requireMember } from '@/lib/server/member'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const [fromHour, hours, nights, clocksMax, waitingMax] = [20, 14, 14, 100, 4]

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

async function runningClocks(member: Member, on: LocalDate): Promise<RunningClock[]> {
  const t = await getTranslations('channels')
  const found = await runningDeadlines(member, { today: on, limit: clocksMax })
  const names = await respondentNames(
    member,
    found.map(({ caseId }) => caseId),
  )
  const nameOf = ({ caseId, respondent, channel }: (typeof found)[number]) => (respondent && names.get(`${caseId}/${respondent}`)) || t(`${channel}.name`)
  return found.map((clock) => ({ ticketId: clock.ticketId, caseId: clock.caseId, channel: clock.channel, deadline: clock.deadline, name: nameOf(clock) }))
}

/** What the last night was, whose turn it is, whom we wait for. */
export default async function TodayPage() {
  const member = await requireMember('case:read')
  const [t, rule, locale, on] = [await getTranslations('today.tasks'), await getTranslations('deadlines.rule'), await getLocale(), today()]
  const works = await openWork(member)
  const clocks = works.length > 0 ? await runningClocks(member, on) : []
  const words = {
    t: (key: string, values?: Record<string, string | number>) => t(key, values),
    rule: (id: string) => rule(id),
    day: (day: LocalDate) => dayInWords(day, locale, on),
    today: on,
  }
  const tasks = todayTasks(clocks, works, words)
  const view = {
    today: on,
    hasCases: works.length > 0,
    night: await lastNight(member, on),
    tasks,
    taskCount: tasks.length,
    waiting: waitingFor(clocks, on).slice(0, waitingMax),
  }
  return (
    <>
      <TodayScreen view={view} />
      <OutboxSender caseId={works[0]?.id} />
    </>
  )
}
