import * as z from 'zod/mini'
import { isLocalDate } from '@/lib/calendar/local-date'

/** Words the fields of a case's record are made of. Nothing here changes what it checks: what was read is what is kept. */

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const digestPattern = /^[0-9a-f]{64}$/
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const [depthMax, bytesMax, earliest] = [40, 2 ** 50, '1900']
// Halves of surrogate pairs are no characters: no text holds them. A column in the clear keeps no character of nothing either; a sealed one does.
const [halves, unkept] = [/\p{Cs}/u, /[\0\p{Cs}]/u]

/** UUID in lower case, as the database writes it. */
export const id = z.string().check(z.regex(idPattern))
/** SHA-256 in lower-case hexadecimal. */
export const digest = z.string().check(z.regex(digestPattern))
const isInstant = (text: string) => text >= earliest && !Number.isNaN(Date.parse(text))
/** Instant in UTC to the millisecond. */
export const instant = z.string().check(z.regex(instantPattern), z.refine(isInstant, { error: 'wrong-format' }))
/** Civil day in Asia/Shanghai. */
export const day = z.string().check(z.refine(isLocalDate, { error: 'not-a-day' }))
const without = (signs: RegExp, charactersMax: number) =>
  z.string().check(z.maxLength(charactersMax), z.refine((found) => !signs.test(found), { error: 'wrong-format' }))
/** Any text a column in the clear keeps as it is. */
export const text = (charactersMax: number) => without(unkept, charactersMax)
/** Words of people and of files, which are sealed: files hold whatever their programs wrote. */
export const words = (charactersMax: number) => without(halves, charactersMax)
/** A word of a closed set that grows with the program: an id of a channel, rule, format. */
export const word = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/))
/** A count, a length in bytes or seconds. */
export const count = z.int().check(z.minimum(0), z.maximum(2 ** 31 - 1))
export const bytes = z.int().check(z.minimum(0), z.maximum(bytesMax))
export const list = <T extends z.core.$ZodType>(of: T, max: number) => z.array(of).check(z.maxLength(max))

function isPlain(value: unknown, depth: number): boolean {
  if (depth > depthMax) return false
  if (typeof value === 'string') return !halves.test(value)
  if (value === null || typeof value !== 'object') return typeof value !== 'number' || Number.isFinite(value)
  if (Array.isArray(value)) return value.every((each) => isPlain(each, depth + 1))
  return Object.entries(value).every(([key, each]) => key !== '__proto__' && isPlain(key, depth) && isPlain(each, depth + 1))
}
/** JSON whose shape another part of the program checks when it reads it: plain values, not deeper than forty levels. */
export const json = z.unknown().check(z.refine((value) => value !== undefined && isPlain(value, 0), { error: 'wrong-format' }))
