import * as z from 'zod/mini'
import { addDays } from '@/lib/calendar/local-date'
import { localDateSchema } from '@/lib/calendar/time-schema'
import { keySchema } from '@/lib/cases/case-schema'
import { plainName, plainText } from '@/lib/cases/plain-text'
import { procedures, ticketEventKinds } from '@/lib/cases/vocabulary'

/** Bodies about tickets. A channel is any word here: one that is not built yet is answered with not-found, not with a misfit. */

const referenceNumbersSchema = z.array(z.string().check(z.overwrite(plainName), z.minLength(1), z.maxLength(120))).check(z.maxLength(20))

export const fileTicketSchema = z.strictObject({
  channel: z.string().check(z.minLength(1), z.maxLength(60)),
  respondent: z.optional(keySchema),
  procedure: z.optional(z.enum(procedures)),
  filedOn: localDateSchema,
  letterId: z.optional(z.uuid()),
  referenceNumbers: z.optional(referenceNumbersSchema),
})
export type FileTicket = z.output<typeof fileTicketSchema>

/** Body of PATCH /api/tickets/{id}: the whole list, as it is from now on. */
export const changeTicketSchema = z.strictObject({ referenceNumbers: referenceNumbersSchema })
export type ChangeTicket = z.output<typeof changeTicketSchema>

/** No law lets a body extend by more than some months; a later day is a slip of the pen. */
const extensionDaysMax = 366
export const isExtensionDay = ({ on, extendedTo }: { on: string; extendedTo?: string }) =>
  extendedTo === undefined || (extendedTo >= on && extendedTo <= addDays(on, extensionDaysMax))

const undoesOnlyWhenUndone = (event: { kind: string; undoes?: string }) => (event.kind === 'undone') === (event.undoes !== undefined)

/**
 * Body of POST /api/tickets/{id}/events. `rule`, `stage` and `extendedTo` belong to `extended`; `undoes` to `undone`; `letterId` = issued letter that it sent.
 */
export const appendEventSchema = z.strictObject({
  kind: z.enum(ticketEventKinds),
  on: localDateSchema,
  note: z.optional(z.string().check(z.overwrite(plainText), z.maxLength(4000))),
  evidenceId: z.optional(z.uuid()),
  letterId: z.optional(z.uuid()),
  undoes: z.optional(z.uuid()),
  rule: z.optional(z.string().check(z.maxLength(20))),
  stage: z.optional(z.int().check(z.minimum(1), z.maximum(9))),
  extendedTo: z.optional(localDateSchema),
}).check(z.refine(undoesOnlyWhenUndone, { error: 'required', path: ['undoes'] }), z.refine(isExtensionDay, { error: 'extension-day', path: ['extendedTo'] }))
export type AppendEvent = z.output<typeof appendEventSchema>
