import type { LocalDate } from '@/lib/calendar/local-date'

/** Something that was filed, drawn as a dashed line through every chart over the same columns. `column` = index into the days. */
export type FilingLine = { column: number; label: string }
/** Calls of one civil day in one hour (0 … 23). */
export type HourCell = { column: number; hour: number; count: number }
export type DayBar = { day: LocalDate; byDay: number; atNight: number }

/** Width of the column of axis labels left of every plot, in px, so that charts stand exactly under each other. */
export const axisWidth = 52
/** The labels stay where they are while the days behind them scroll. */
export const axisLook = 'sticky left-0 z-10 shrink-0 bg-surface print:static'
/** The narrowest a day's column gets; longer stretches scroll. */
const columnWidthMin = 14

export const plotWidth = (days: number): number => days * columnWidthMin
/** The columns that carry a date below: every seventh. */
export const datedColumns = (days: number): number[] => Array.from({ length: Math.ceil(days / 7) }, (_week, week) => week * 7)
