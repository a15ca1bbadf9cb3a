import * as z from 'zod/mini'
import { isLocalDate } from '@/lib/calendar/local-date'
import { channelOf } from '@/lib/channels'
import { clockText, minuteText } from './log-line'

/** The words of `expect`: what the law must make of a situation. */
const text = z.string().check(z.trim(), z.minLength(1))
const key = z.string().check(z.regex(/^[\p{L}\p{N}_.-]+$/u, 'not-a-key'))
const day = z.string().check(z.refine(isLocalDate, { error: 'not-a-day' }))
const flag = z.pipe(z.enum(['true', 'false']), z.transform((value) => value === 'true'))
const count = z.pipe(z.string().check(z.regex(/^\d+$/, 'not-a-number')), z.transform(Number))
const list = <T extends z.core.$ZodType>(item: T) => z.optional(z.array(item))

/** The id of a channel of the product. */
export const channel = z.string().check(z.refine((value) => channelOf(value) !== null, { error: 'not-a-channel' }))

/** `GBT@2025-02-28`, or with the place that the document must name: `ZAGL@2026-01-01 第五十条第一款第（五）项`. */
export const citeText = /^([A-Z]+\d*)@(\d{4}-\d{2}-\d{2})(?: (第\S+))?$/u
const cite = z.string().check(z.regex(citeText, 'not-a-cite'))
const cites = z.array(cite)
const actTime = z.string().check(z.refine((value) => minuteText.test(value) || clockText.test(value), { error: 'not-a-time' }))

const finding = z.strictObject({
  rule: key, lender: z.optional(key), recipient: z.optional(key), count: z.optional(count), at: list(actTime),
  cites: z.optional(cites), citesOn: z.optional(z.record(day, cites)), citesAtLeast: z.optional(cites), notCites: z.optional(cites),
})
const deadline = z.strictObject({
  rule: key, owner: z.optional(z.enum(['us', 'them'])), ticket: z.optional(key), startsOn: z.optional(day), nominal: z.optional(day), due: z.optional(day),
  remindBy: z.optional(day), overdueFrom: z.optional(day), extendedTo: z.optional(day), stages: list(day), longest: z.optional(day), metOn: z.optional(day),
  ended: z.optional(flag), overdue: z.optional(flag), provisional: z.optional(flag), conditional: z.optional(flag), cite: z.optional(text),
})
const station = z.union([
  z.enum(['ready', 'blocked', 'excluded', 'filed']), z.strictObject({ state: z.enum(['ready', 'blocked', 'excluded', 'filed']), because: text }),
])

export const expectationSchema = z.strictObject({
  findings: list(finding), none: list(key), asked: list(key), silent: list(key), deadlines: list(deadline), noDeadlines: list(key),
  offers: list(z.strictObject({ deadline: key, on: day, ticket: z.optional(key) })), noOffers: list(key),
  filing: z.optional(z.record(channel, station)),
})
export type Expectation = z.output<typeof expectationSchema>
export type ExpectedFinding = z.output<typeof finding>
export type ExpectedDeadline = z.output<typeof deadline>
