import * as z from 'zod/mini'
import { keySchema } from '@/lib/cases/case-schema'
import { callReadings, procedures, readings, ticketEventKinds } from '@/lib/cases/vocabulary'
import { statementSchema } from '@/lib/evidence/statement-schema'
import { queryLinkSchema } from '@/lib/tickets/ticket-schema'
import { dispatchWays } from '../dispatch'
import { editsSchema, likenessReasonMax, optionsSchema } from '../letter-schema'
import { letterContentSchema } from './record-letter'
import { bytes, count, day, digest, id, instant, json, list, text, word, words } from './record-fields'

/** What a record holds of findings, filings, letters and statements. */

/** Ids as text, or runs `[first, length]` in the finding's own list `attemptIds`. */
const runs = list(z.union([id, z.tuple([count, count])]), 200_000)
const standing = { statute: text(64), id: text(64), from: text(10), cite: json, gist: json, force: text(40), grade: text(10) }
const draft = z.strictObject({
  violation: word, respondent: text(64), recipient: keySchema, answers: z.optional(list(keySchema, 200)),
  groups: list(z.strictObject({ label: words(200), attempts: runs }), 100_000),
  spans: list(z.strictObject({ attemptId: id, start: count, end: count, text: words(20_000) }), 100_000),
  provisions: list(z.strictObject({ ...standing, attempts: runs, answers: z.optional(list(keySchema, 200)) }), 1_000),
  supporting: z.optional(list(z.strictObject(standing), 1_000)), reason: json, caution: list(json, 100),
  unchecked: list(z.strictObject({ reason: json, attempts: runs }), 1_000), channels: list(word, 100),
})
const said = z.optional(z.record(text(64), text(64)))

/**
 * What one rule found for one lender and recipient, and what a person decided. `draft` = as it was found, in the versions of law of its acts' days;
 * `draft.decidedAttempts` = acts that were there when a person decided. A program that reads the record finds anew and keeps the decision.
 */
export const findingSchema = z.strictObject({
  id, violation: word, respondent: text(64), recipient: keySchema, state: z.enum(['proposed', 'confirmed', 'dismissed']),
  draft: z.strictObject({ draft, decidedAttempts: runs, said, decidedSaid: said }), attemptIds: list(id, 1_000_000), isFound: z.boolean(), proposedAt: instant,
  decidedBy: z.nullable(id), decidedAt: z.nullable(instant), note: z.nullable(words(20_000)),
})

/** A filing with a body. Its state is folded from its events, its dates are computed: neither is kept. */
export const ticketSchema = z.strictObject({
  id, channel: word, procedure: z.nullable(z.enum(procedures)), respondent: z.nullable(text(64)), referenceNumbers: z.nullable(list(text(120), 20)),
  queryLink: z.optional(z.nullable(queryLinkSchema)), createdBy: id, createdAt: instant,
})
/** One fact about a filing, those that were undone too; `on` = civil day, `undoes` = the event that no longer counts. */
export const eventSchema = z.strictObject({
  id, ticketId: id, kind: z.enum(ticketEventKinds), on: day, note: z.nullable(words(4000)), evidenceId: z.nullable(id), undoes: z.nullable(id),
  letterId: z.optional(z.nullable(id)), rule: z.nullable(text(20)), stage: z.nullable(count), extendedTo: z.nullable(day),
  clerk: z.optional(z.nullable(words(80))), atTime: z.optional(z.nullable(text(5).check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)))),
  seconds: z.optional(z.nullable(count.check(z.maximum(86_400)))), reading: z.optional(z.nullable(z.enum([...readings, ...callReadings]))),
  recordedBy: id, recordedAt: instant,
})

/** A draft, or an issued letter with the digest and size of its PDF. `document` = what it is made of, with the versions of law it cites. */
export const letterSchema = z.strictObject({
  id, ticketId: z.nullable(id), letter: word, channel: z.nullable(word), state: z.enum(['draft', 'issued']), options: z.nullable(optionsSchema),
  document: letterContentSchema, edits: z.nullable(editsSchema), dropped: z.nullable(json), createdBy: id, createdAt: instant, issuedAt: z.nullable(instant),
  pdfSha256: z.nullable(digest), pdfBytes: z.nullable(bytes),
})

/** Why a letter that is much like an issued one went out: written about the draft of this digest. Records from before there were any have no such list. */
export const likenessReasonSchema = z.strictObject({
  id, letterId: id, draftDigest: digest, share: z.int().check(z.minimum(0), z.maximum(100)), reason: words(likenessReasonMax), givenBy: id, givenAt: instant,
})

/** How an issued letter went out; with `completes` what came later to an entry, with `undoes` which was wrong. `on` = civil day, `onAbout` = about that day. */
export const dispatchSchema = z.strictObject({
  id, letterId: id, way: z.nullable(z.enum(dispatchWays)), on: z.nullable(day), onAbout: z.boolean(), reference: z.nullable(words(120)),
  note: z.nullable(words(1000)), scanId: z.nullable(id), receiptId: z.nullable(id), undoes: z.nullable(id),
  completes: z.optional(z.nullable(id)), recordedBy: id, recordedAt: instant,
})

/**
 * Somebody was asked for a statement. `answers` = what was handed in and not withdrawn; what is not handed in is the witness's alone and never here, nor is
 * the link. `consentHash` = digest of the text the witness agreed to.
 */
export const witnessRequestSchema = z.strictObject({
  id, contact: z.nullable(keySchema), witnessName: text(200), askedAs: text(200), topic: text(400), createdBy: id, createdAt: instant, expiresAt: instant,
  revokedAt: z.nullable(instant), views: count, openedAt: z.nullable(instant), consentAt: z.nullable(instant), consentVersion: z.nullable(text(40)),
  consentHash: z.nullable(digest), answers: z.nullable(statementSchema), sentAt: z.nullable(instant), statementId: z.nullable(id),
  declinedAt: z.nullable(instant), declineReason: z.nullable(text(400)), withdrawnAt: z.nullable(instant), signedAt: z.nullable(instant),
  scanId: z.nullable(id),
})
