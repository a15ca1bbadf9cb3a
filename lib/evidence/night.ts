import { addDays, localDay, millisecondsOfDay, type Instant, type LocalDate } from '@/lib/calendar/local-date'

/** Hours of the day and the night, as screens count them. The hours of a rule stand with the rule. */

const hourMs = 3_600_000
/** What people call night here: from 22:00 to 08:00. Rules bring their own hours. */
export const nightFromHour = 22
export const nightToHour = 8

/** The local hour an instant falls in, 0 … 23. */
export const hourOf = (at: Instant): number => Math.floor(millisecondsOfDay(at) / hourMs)
/** Whether an instant falls between 22:00 (included) and 08:00 (excluded). */
export const isAtNight = (at: Instant): boolean => hourOf(at) >= nightFromHour || hourOf(at) < nightToHour
/** The evening a night belongs to: 03:00 counts to the day before. */
export const nightOf = (at: Instant): LocalDate => (hourOf(at) < nightToHour ? addDays(localDay(at), -1) : localDay(at))
