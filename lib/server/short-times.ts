import 'server-only'
import { localDay, localTime } from '@/lib/calendar/local-date'
import { dayInList } from '@/lib/i18n/dates'
import { today } from './clock'

/** `11-22`, with the year when it is not this year's. */
export const shortDay = (at: Date): string => dayInList(localDay(at.getTime()), today())

/** `11-22 01:38`, Beijing time. */
export const shortTime = (at: Date): string => `${shortDay(at)} ${localTime(at.getTime()).slice(0, 5)}`
