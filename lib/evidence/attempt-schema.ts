import * as z from 'zod/mini'
import { instantSchema } from '@/lib/calendar/time-schema'
import { keySchema, numberSchema, recipientSchema } from '@/lib/cases/case-schema'
import { plainText } from '@/lib/cases/plain-text'
import { attemptChannels } from './contact-attempt'
import { columnMappingSchema, mappingOfWords } from './imports/column-mapping'
import { contentCharactersMax } from './recorded'

/** Bodies about contact attempts and evidence. */

const daySeconds = 86_400
const contentSchema = z.nullable(z.string().check(z.overwrite(plainText), z.maxLength(contentCharactersMax)))
const secondsSchema = z.nullable(z.int().check(z.minimum(0), z.maximum(daySeconds)))

/** Body of POST /api/cases/{id}/attempts: one attempt by hand. `answered` and `seconds` null = unknown. */
export const recordAttemptSchema = z.strictObject({
  at: instantSchema,
  atPrecision: z._default(z.enum(['second', 'minute', 'day']), 'minute'),
  number: z.optional(z.nullable(numberSchema)),
  channel: z.enum(attemptChannels),
  direction: z.enum(['incoming', 'outgoing']),
  answered: z._default(z.nullable(z.boolean()), null),
  seconds: z._default(secondsSchema, null),
  recipient: recipientSchema,
  content: z._default(contentSchema, null),
})
export type RecordAttempt = z.output<typeof recordAttemptSchema>

/** Body of PATCH /api/attempts/{id}: what a person knows about it. */
export const changeAttemptSchema = z.strictObject({
  content: z.optional(contentSchema), purpose: z.optional(z.enum(['collection', 'other'])), answered: z.optional(z.nullable(z.boolean())),
  recipient: z.optional(recipientSchema),
})
export type ChangeAttempt = z.output<typeof changeAttemptSchema>

/** Body of POST /api/attempts/{id}/match: the attempt whose row belongs here instead; null = the rule chooses again. */
export const chooseMatchSchema = z.strictObject({ other: z.nullable(z.uuid()) })
export type ChooseMatch = z.output<typeof chooseMatchSchema>

/** Body of PUT /api/evidence/{id}/links. */
export const linkEvidenceSchema = z.strictObject({ attempts: z.array(z.uuid()).check(z.maxLength(1000)) })

/**
 * Field `about` of an upload: by file name, on whose phone or bill, which respondent's chat account, who received the chat; `changedAt` = when the device
 * says the file was last changed.
 */
export const aboutSchema = z.record(
  z.string().check(z.maxLength(400)),
  z.strictObject({
    phoneOf: z.optional(numberSchema), account: z.optional(z.string().check(z.maxLength(120))), recipient: z.optional(recipientSchema),
    changedAt: z.optional(instantSchema),
  }),
)
export type AboutFiles = z.output<typeof aboutSchema>

const linesMax = 500

/**
 * Body of POST /api/imports/{id}/confirm: what the person says of the file, and left-out numbers that are part of the case after all, each with the
 * respondent whose line it is, if that is known. `respondent` = for whom the sender of a chat (`account`) writes; `mapping` = which column of a table holds
 * what.
 */
export const confirmImportSchema = z.strictObject({
  phoneOf: z.optional(numberSchema), recipient: z.optional(recipientSchema), account: z.optional(z.string().check(z.maxLength(120))),
  respondent: z.optional(keySchema), mapping: z.optional(columnMappingSchema),
  lines: z._default(z.array(z.strictObject({ number: numberSchema, respondent: z.optional(keySchema) })).check(z.maxLength(linesMax)), []),
})
export type ConfirmImport = z.output<typeof confirmImportSchema>

const wordSchema = z.optional(z.string().check(z.maxLength(20)))

/** Query of GET /api/imports/{id}/preview: the columns of a table, as if they had been named so (`rows=bill-calls&number=3&time=1&mode=2`). Nothing is kept. */
export const previewQuerySchema = z.pipe(
  z.strictObject({ rows: wordSchema, number: wordSchema, time: wordSchema, date: wordSchema, duration: wordSchema, mode: wordSchema, text: wordSchema }),
  z.pipe(z.transform((words: Readonly<Record<string, string | undefined>>) => mappingOfWords(words)), z.optional(columnMappingSchema)),
)
