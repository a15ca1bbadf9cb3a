import * as z from 'zod/mini'
import type { LocalDate } from '@/lib/calendar/local-date'
import { localDateSchema } from '@/lib/calendar/time-schema'
import { plainName } from '@/lib/cases/plain-text'
import { settingLimits, type ChannelSetting } from './channel-settings'
import { saidMax } from './site-refusal'

/**
 * Body of PATCH /api/channels/{channel}/settings: what an office read on a body's own pages. A part that is given replaces that part, null takes it away, a
 * missing one stays. `version` = of what was there when it was read, as GET tells it; without it the latest wins. `fields` = greatest number of characters by key of the field; `seenOn` = day it was read, today unless said.
 */

const wholeUpTo = (max: number, error: string) => z.number().check(z.refine((value) => Number.isInteger(value) && value >= 1 && value <= max, { error }))
const isSize = (value: number) => value >= 0.1 && value <= settingLimits.sizeMbMax && Number(value.toFixed(settingLimits.sizeDecimals)) === value
const sizeSchema = z.number().check(z.refine(isSize, { error: 'size-max' }))

const start = /^(?:[01]\d|2[0-3]):[0-5]\d$/
const end = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/
const timeSchema = (shape: RegExp) => z.string().check(z.refine((text) => shape.test(text), { error: 'not-a-time' }))

/** A stretch of a day, local time; `to` is exclusive and may be 24:00. Times of one length compare as texts. */
const spanSchema = z.strictObject({ from: timeSchema(start), to: timeSchema(end) })
type Spans = z.output<typeof spanSchema>[]
/** Only said of times that are times: the other mistake is said already. */
const areTimes = (spans: Spans) => spans.every(({ from, to }) => start.test(from) && end.test(to))
const inOrder = (spans: Spans) => !areTimes(spans) || spans.every(({ from, to }, place) => from < to && (spans[place - 1]?.to ?? '') <= from)

const hoursSchema = z.strictObject({
  days: z.enum(['every-day', 'workdays']),
  spans: z.array(spanSchema).check(
    z.refine((spans) => spans.length > 0, { error: 'hours-without-times' }), z.maxLength(settingLimits.spans), z.refine(inOrder, { error: 'times-out-of-order' }),
  ),
})

const fieldsSchema = z.record(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)), wholeUpTo(settingLimits.charactersMax, 'characters-max'))
  .check(z.refine((fields) => Object.keys(fields).length <= 60, { error: 'too-long' }))

export const channelSettingSchema = z.strictObject({
  fields: z.optional(fieldsSchema),
  attachments: z.optional(z.nullable(z.strictObject({
    countMax: z.optional(wholeUpTo(settingLimits.countMax, 'count-max')), sizeMbMax: z.optional(sizeSchema),
    said: z.optional(z.string().check(z.overwrite(plainName), z.minLength(1), z.maxLength(saidMax))),
  }))),
  hours: z.optional(z.nullable(hoursSchema)),
  seenOn: z.optional(localDateSchema),
  version: z.optional(z.string().check(z.maxLength(64))),
})
export type ChangeSetting = z.output<typeof channelSettingSchema>
export type SeenHours = z.output<typeof hoursSchema>

/** What an office has entered for one channel, with the day it was read and the member who read it. */
export type SeenSetting = ChannelSetting & { seenOn: LocalDate; seenBy: string }
export type SeenSettings = Readonly<Record<string, SeenSetting>>
