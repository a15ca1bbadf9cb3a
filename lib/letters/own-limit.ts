import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { holidayYears } from '@/lib/calendar/years'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { limitsOn } from '@/lib/channels/limits/registry'
import { counted, type Counted } from '@/lib/tickets/counting'
import type { LetterWarning } from './guards'

/** By when a limit has us apply, or a body act, for a letter that names its start itself. */

/** `owner` = whose limit it is, ours unless said. */
type Limited = { rule: string; channel: ChannelId; owner?: 'us' | 'them' }

/** A limit that begins on a civil day, counted by the version of that day; null where none is recorded or the day is not known. */
export function countedFrom({ rule, channel, owner = 'us' }: Limited, startsOn: LocalDate | null): Counted | null {
  if (startsOn === null) return null
  const limit = limitsOn(channel).find(({ rule: id, owner: whose, startsBetween: { from = '', to = '9999-12-31' } }) =>
    id === rule && whose === owner && from <= startsOn && startsOn <= to)
  return limit ? counted({ limit, startsOn, length: limit.length, years: holidayYears }, []) : null
}

/** Its last day, moved on from a day off. */
export const lastDayFrom = (limited: Limited, startsOn: LocalDate | null): LocalDate | null => countedFrom(limited, startsOn)?.due ?? null

/** What a person is told of that day: that it has passed, or when it is. Nothing where it is not known. */
export function limitWarnings(lastDay: LocalDate | null, on: LocalDate): LetterWarning[] {
  if (lastDay === null) return []
  return [{ code: on > lastDay ? 'limit-passed' : 'limit-runs', level: 'warn', value: lastDay }]
}

/** What cannot be sent before the last day of another's time has passed stays a draft until then. */
export const earlyWarnings = (lastDay: LocalDate | null, on: LocalDate): LetterWarning[] =>
  (lastDay !== null && on <= lastDay ? [{ code: 'too-early', level: 'block', value: addDays(lastDay, 1) }] : [])
