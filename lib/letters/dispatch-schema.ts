import * as z from 'zod/mini'
import { localDateSchema } from '@/lib/calendar/time-schema'
import { plainName, plainText } from '@/lib/cases/plain-text'
import { dispatchWays } from './dispatch'

type Said = {
  way?: string; on?: string; undoes?: string; completes?: string; reference?: string; isAbout?: boolean; scanId?: string; receiptId?: string; note?: string
}
/** It is about an entry that is there. */
const isAbout = ({ undoes, completes }: Said) => undoes !== undefined || completes !== undefined
const hasWay = (said: Said) => isAbout(said) || said.way !== undefined
const hasDay = (said: Said) => isAbout(said) || said.on !== undefined
const undoesAlone = ({ undoes, ...said }: Said) =>
  undoes === undefined || Object.entries(said).every(([field, value]) => field === 'note' || value === undefined)
const completesAlone = ({ completes, way, on, isAbout: isGuess }: Said) =>
  completes === undefined || [way, on, isGuess].every((value) => value === undefined)
const addsSomething = ({ completes, reference, note, scanId, receiptId }: Said) =>
  completes === undefined || [reference, note, scanId, receiptId].some((value) => value !== undefined)

/**
 * Body of POST /api/letters/{id}/dispatches: how the letter went out and on which day; with `completes` what came later to an entry, which stays as it was
 * written; or with `undoes` which entry was wrong. `isAbout` = about that day. `scanId`, `receiptId` = originals of the case.
 */
export const recordDispatchSchema = z.strictObject({
  way: z.optional(z.enum(dispatchWays)),
  on: z.optional(localDateSchema),
  isAbout: z.optional(z.boolean()),
  reference: z.optional(z.string().check(z.overwrite(plainName), z.minLength(1), z.maxLength(120))),
  note: z.optional(z.string().check(z.overwrite(plainText), z.maxLength(1000))),
  scanId: z.optional(z.uuid()),
  receiptId: z.optional(z.uuid()),
  completes: z.optional(z.uuid()),
  undoes: z.optional(z.uuid()),
}).check(
  z.refine(hasWay, { error: 'required', path: ['way'] }), z.refine(hasDay, { error: 'required', path: ['on'] }),
  z.refine(undoesAlone, { error: 'unknown-field', path: ['undoes'] }), z.refine(completesAlone, { error: 'unknown-field', path: ['completes'] }),
  z.refine(addsSomething, { error: 'required', path: ['reference'] }),
)
export type RecordDispatch = z.output<typeof recordDispatchSchema>

/** From the fields of the plain forms: what is empty is not said, a ticked box is. */
export function dispatchBody(fields: Readonly<Record<string, string>>): Record<string, unknown> {
  const { isAbout, ...said } = Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''))
  return { ...said, ...(isAbout === 'on' ? { isAbout: true } : {}) }
}
