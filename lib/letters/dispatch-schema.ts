import * as z from 'zod/mini'
import { localDateSchema } from '@/lib/calendar/time-schema'
import { plainName, plainText } from '@/lib/cases/plain-text'
import { dispatchWays } from './dispatch'

type Said = { way?: string; on?: string; undoes?: string; reference?: string; isAbout?: boolean; scanId?: string; receiptId?: string }
const hasWay = ({ way, undoes }: Said) => undoes !== undefined || way !== undefined
const hasDay = ({ on, undoes }: Said) => undoes !== undefined || on !== undefined
const undoesAlone = ({ undoes, ...said }: Said & { note?: string }) =>
  undoes === undefined || Object.entries(said).every(([field, value]) => field === 'note' || value === undefined)

/**
 * Body of POST /api/letters/{id}/dispatches: how the letter went out and on which day, or, with `undoes`, which entry was wrong. `isAbout` = about that day.
 * `scanId`, `receiptId` = originals of the case.
 */
export const recordDispatchSchema = z.strictObject({
  way: z.optional(z.enum(dispatchWays)),
  on: z.optional(localDateSchema),
  isAbout: z.optional(z.boolean()),
  reference: z.optional(z.string().check(z.overwrite(plainName), z.minLength(1), z.maxLength(120))),
  note: z.optional(z.string().check(z.overwrite(plainText), z.maxLength(1000))),
  scanId: z.optional(z.uuid()),
  receiptId: z.optional(z.uuid()),
  undoes: z.optional(z.uuid()),
}).check(
  z.refine(hasWay, { error: 'required', path: ['way'] }), z.refine(hasDay, { error: 'required', path: ['on'] }),
  z.refine(undoesAlone, { error: 'unknown-field', path: ['undoes'] }),
)
export type RecordDispatch = z.output<typeof recordDispatchSchema>

/** From the fields of the plain forms: what is empty is not said, a ticked box is. */
export function dispatchBody(fields: Readonly<Record<string, string>>): Record<string, unknown> {
  const { isAbout, ...said } = Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''))
  return { ...said, ...(isAbout === 'on' ? { isAbout: true } : {}) }
}
