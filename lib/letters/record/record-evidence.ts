import * as z from 'zod/mini'
import { keySchema } from '@/lib/cases/case-schema'
import { attemptChannels, grades } from '@/lib/evidence/contact-attempt'
import { evidenceKinds, heldAs } from '@/lib/evidence/evidence-item'
import { columnMappingSchema } from '@/lib/evidence/imports/column-mapping'
import { rejectReasons } from '@/lib/evidence/imported-row'
import { noteLimits } from '@/lib/evidence/note-schema'
import { timeSources } from '@/lib/evidence/time-claims'
import { bytes, count, day, digest, id, instant, json, list, text, word, words } from './record-fields'
import { appSchema } from './record-people'

/** What a record holds of originals, of the files that were read, and of the acts they show. */

const about = z.strictObject({
  phoneOf: z.optional(words(60)), account: z.optional(words(120)), recipient: z.optional(keySchema), changedAt: z.optional(z.int()),
  mapping: z.optional(columnMappingSchema),
})

/**
 * An original. `sha256` and `sizeBytes` are the original's, wherever it is kept; `heldAs` null = it is here. Else it is kept elsewhere, and what is here in its
 * place is a clean copy or an extract (`heldSha256`, `heldBytes` are the copy's) or nothing. `takenFromId` = the archive or mail it was taken out of. `about` =
 * what the person said of the file.
 */
export const evidenceSchema = z.strictObject({
  id, name: words(1000), kind: z.enum(evidenceKinds), sizeBytes: bytes, sha256: digest, about: z.nullable(about), takenFromId: z.nullable(id), addedBy: id,
  receivedAt: instant, heldAs: z.nullable(z.enum(heldAs)), heldSha256: z.nullable(digest), heldBytes: z.nullable(bytes),
})
const short = z.optional(words(noteLimits.short))
const noteFields = z.strictObject({
  sender: short, shownAt: short, phoneClock: short, text: z.optional(words(noteLimits.transcript)), timeFrom: z.optional(z.enum(timeSources)),
})
const mark = z.strictObject({ second: z.number(), note: words(noteLimits.mark) })
/** What people wrote beside an original. */
export const noteSchema = z.strictObject({
  evidenceId: id, title: z.nullable(words(noteLimits.title)), tags: list(words(noteLimits.tag), noteLimits.tags), fields: z.nullable(noteFields),
  transcript: z.nullable(words(noteLimits.transcript)), marks: z.nullable(list(mark, noteLimits.marks)),
  updatedBy: id, updatedAt: instant,
})
/** A copy a person made: covered, cut, an extract. `recipe` = how it was made. */
export const copySchema = z.strictObject({
  id, evidenceId: id, kind: z.enum(['redacted', 'trimmed', 'extract']), name: words(1000), recipe: z.nullable(json), sizeBytes: bytes, sha256: digest,
  madeBy: id,
  madeAt: instant,
})
/** What the program found in a recording; null = it cannot be read. */
export const soundSchema = z.strictObject({ evidenceId: id, facts: z.nullable(json) })

const rejected = z.strictObject({ at: z.union([count, z.literal('file')]), reason: z.enum(rejectReasons) })
/** A phone as its number, or `#` and 32 hexadecimal digits for one whose number nobody told. */
const phoneOf = z.nullable(words(60))
/** One reading of a file. imported + duplicates + skipped + rejected = its rows. `coveredFromOn`, `coveredToOn` = days a bill covers. */
export const importSchema = z.strictObject({
  id, evidenceId: id, format: word, state: z.enum(['waiting', 'running', 'done', 'failed']), about: z.nullable(about), imported: count, duplicates: count,
  skipped: count, rejected: list(rejected, 200_000), phoneOf, coveredFromOn: z.nullable(day), coveredToOn: z.nullable(day), startedAt: instant,
  finishedAt: z.nullable(instant),
})

const ending = z.nullable(z.enum(['missed', 'rejected', 'blocked', 'voicemail', 'elsewhere']))
/** One act of contact, as it was seen. `…By` = whether the rule or a person says so; `contentBy` null = as the file has it. `accountApp` = of `account`. */
export const attemptSchema = z.strictObject({
  id, at: instant, atPrecision: z.enum(['ms', 'second', 'minute', 'day']), localDay: day, number: z.nullable(words(60)), account: z.nullable(words(400)),
  accountApp: z.nullable(appSchema), channel: z.enum(attemptChannels), direction: z.enum(['incoming', 'outgoing']), answered: z.nullable(z.boolean()),
  answeredBy: z.enum(['rule', 'person']), seconds: z.nullable(count), ending, forwarded: z.boolean(), recipient: keySchema,
  content: z.nullable(words(1_000_000)),
  contentBy: z.nullable(z.literal('person')), purpose: z.enum(['collection', 'other']), purposeBy: z.enum(['rule', 'person']), grade: z.enum(grades),
  createdAt: instant,
})
/** A row of a file, or a person's word, that an attempt rests on. `place` = where it stands in the file; `rowKey` = what tells it from others (see rowSalt);
 * `chosenWith` = of a bill's row: the handset's row that a person says it goes with. */
export const sourceSchema = z.strictObject({
  id, attemptId: id, evidenceId: z.nullable(id), kind: z.enum(['handset', 'bill', 'chat', 'recording', 'screenshot', 'person']),
  place: z.nullable(text(64)), phoneOf, at: instant, answered: z.nullable(z.boolean()), seconds: z.nullable(count), ending, forwarded: z.boolean(),
  rowKey: z.string().check(z.regex(/^[0-9a-f]{32}$/)), chosenWith: z.nullable(id),
})
/** An original that was tied to an attempt by hand or by its name. */
export const linkSchema = z.strictObject({ evidenceId: id, attemptId: id, linkedBy: id, linkedAt: instant })
