import * as z from 'zod/mini'
import { addDays } from '@/lib/calendar/local-date'
import { localDateSchema } from '@/lib/calendar/time-schema'
import { keySchema } from '@/lib/cases/case-schema'
import { plainName, plainText } from '@/lib/cases/plain-text'
import { callReadings, procedures, readings, ticketEventKinds, type TicketEventKind } from '@/lib/cases/vocabulary'
import { isReadable } from './reading'

/** Bodies about tickets. A channel is any word here: one that is not built yet is answered with not-found, not with a misfit. */

/** Most numbers a ticket keeps. */
export const numbersMax = 20
const numberSchema = z.string().check(z.overwrite(plainName), z.minLength(1), z.maxLength(120))
const referenceNumbersSchema = z.array(numberSchema).check(z.overwrite((numbers) => [...new Set(numbers)]), z.maxLength(numbersMax))

/** Longest call that is believed, seconds. */
const callSecondsMax = 86_400
/** What a call leaves beside its note: who answered, at what time of day, how long it took (seconds), and a number the body gave, which joins the ticket's. */
const callFields = {
  clerk: z.optional(z.string().check(z.overwrite(plainName), z.minLength(1), z.maxLength(80))),
  atTime: z.optional(z.string().check(z.refine((text) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text), { error: 'not-a-time-of-day' }))),
  seconds: z.optional(z.int().check(z.minimum(0), z.maximum(callSecondsMax))),
}
const noteSchema = z.string().check(z.overwrite(plainText), z.maxLength(4000))

export const fileTicketSchema = z.strictObject({
  channel: z.string().check(z.minLength(1), z.maxLength(60)),
  respondent: z.optional(keySchema),
  procedure: z.optional(z.enum(procedures)),
  filedOn: localDateSchema,
  evidenceId: z.optional(z.uuid()),
  letterId: z.optional(z.uuid()),
  referenceNumbers: z.optional(referenceNumbersSchema),
  note: z.optional(noteSchema),
  ...callFields,
})
export type FileTicket = z.output<typeof fileTicketSchema>

// An address of the web over TLS, without a name or a password in it. It is shown and never fetched.
const secureAddress = /^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s]*)?$/
/** Where a body shows how far it is. */
export const queryLinkSchema = z.string().check(z.overwrite(plainName), z.maxLength(500), z.refine((text) => secureAddress.test(text), { error: 'https-link' }))

/**
 * Body of PATCH /api/tickets/{id}: the whole list, as it is from now on; with `shown` only those numbers are replaced, and what came meanwhile stays. Where the
 * body shows how far it is, null takes that away. What is missing stays.
 */
export const changeTicketSchema = z.strictObject({
  referenceNumbers: z.optional(referenceNumbersSchema), shown: z.optional(referenceNumbersSchema), queryLink: z.optional(z.nullable(queryLinkSchema)),
}).check(z.refine((body) => Object.keys(body).length > 0, { error: 'required', path: ['referenceNumbers'] }))
export type ChangeTicket = z.output<typeof changeTicketSchema>

/** No law lets a body extend by more than some months; a later day is a slip of the pen. */
const extensionDaysMax = 366
export const isExtensionDay = ({ on, extendedTo }: { on: string; extendedTo?: string }) =>
  extendedTo === undefined || (extendedTo >= on && extendedTo <= addDays(on, extensionDaysMax))

const undoesOnlyWhenUndone = (event: { kind: string; undoes?: string }) => (event.kind === 'undone') === (event.undoes !== undefined)

const readsAnAnswer = ({ kind, reading }: { kind: TicketEventKind; reading?: string }) =>
  reading === undefined || (callReadings.some((one) => one === reading) ? kind === 'noteAdded' : isReadable(kind))

/**
 * Body of POST /api/tickets/{id}/events. `rule`, `stage` and `extendedTo` belong to `extended`; `undoes` to `undone`; `letterId` = issued letter that it sent;
 * `reading` = what the answer says, or on a note how often they come since; `number` = given by the body then, it joins the numbers of the ticket.
 */
export const appendEventSchema = z.strictObject({
  kind: z.enum(ticketEventKinds),
  on: localDateSchema,
  note: z.optional(noteSchema),
  evidenceId: z.optional(z.uuid()),
  letterId: z.optional(z.uuid()),
  undoes: z.optional(z.uuid()),
  rule: z.optional(z.string().check(z.maxLength(20))),
  stage: z.optional(z.int().check(z.minimum(1), z.maximum(9))),
  extendedTo: z.optional(localDateSchema),
  ...callFields,
  number: z.optional(numberSchema),
  reading: z.optional(z.enum([...readings, ...callReadings])),
}).check(
  z.refine(undoesOnlyWhenUndone, { error: 'required', path: ['undoes'] }), z.refine(readsAnAnswer, { error: 'not-an-answer', path: ['reading'] }),
  z.refine(isExtensionDay, { error: 'extension-day', path: ['extendedTo'] }),
)
export type AppendEvent = z.output<typeof appendEventSchema>
