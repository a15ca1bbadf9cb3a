import { millisecondsOfDay, type Instant } from '@/lib/calendar/local-date'

/** Hours of the day and the night, as screens count them. */

const hourMs = 3_600_000
/** What screens draw as night; a test holds it to the hours of the standard. It is drawn, not judged: rules ask `lib/law/quiet-hours`. */
export const nightFromHour = 22
export const nightToHour = 8
/** Both as values of a sentence. */
export const nightHours = { from: nightFromHour, until: nightToHour }

/** The local hour an instant falls in, 0 … 23. */
export const hourOf = (at: Instant): number => Math.floor(millisecondsOfDay(at) / hourMs)
export const isNightHour = (hour: number): boolean => hour >= nightFromHour || hour < nightToHour
/** Whether an instant falls between 22:00 (included) and 08:00 (excluded). */
export const isAtNight = (at: Instant): boolean => isNightHour(hourOf(at))
