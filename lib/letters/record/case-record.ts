import * as z from 'zod/mini'
import {
  dispatchSchema, eventSchema, findingSchema, letterSchema, likenessReasonSchema, ticketSchema, witnessRequestSchema,
} from './record-acts'
import { attemptSchema, copySchema, evidenceSchema, importSchema, linkSchema, noteSchema, soundSchema, sourceSchema } from './record-evidence'
import { instant, list } from './record-fields'
import { accountSchema, caseSchema, channelSettingSchema, clientSchema, lineSchema, partySchema, personSchema, refusalSchema } from './record-people'

/**
 * All of a case as one JSON text: `case.json` of a package, and what a person takes along. Each list holds the rows of one kind, oldest first; rows name
 * each other by id. Digests and dates that are computed (deadlines, status, whose line it was) are not in it: whoever reads it computes them anew.
 * `channelSettings` say what the office goes by, which has written it: an office that opens the record keeps its own and takes none of them.
 */
export const recordFormat = 'anning-case-1'

const [some, many] = [100_000, 2_000_000]

/** Lists by the name they have in the record. */
export const recordLists = {
  parties: list(partySchema, some), lines: list(lineSchema, some), accounts: list(accountSchema, some), refusals: list(refusalSchema, some),
  evidence: list(evidenceSchema, some), notes: list(noteSchema, some), copies: list(copySchema, some), sounds: list(soundSchema, some),
  imports: list(importSchema, some), attempts: list(attemptSchema, many), sources: list(sourceSchema, many), links: list(linkSchema, many),
  findings: list(findingSchema, some), tickets: list(ticketSchema, some), events: list(eventSchema, some), letters: list(letterSchema, some),
  likenessReasons: list(likenessReasonSchema, some),
  dispatches: list(dispatchSchema, some),
  witnessRequests: list(witnessRequestSchema, some), channelSettings: list(channelSettingSchema, 1_000),
} as const
export type RecordList = keyof typeof recordLists

/** Lists that records from before there were any do not have: what is read is what is kept, so nothing is put in their place. */
const later = { likenessReasons: z.optional(recordLists.likenessReasons), dispatches: z.optional(recordLists.dispatches) }

/** The whole record. `recordedAt` = instant it was written. Fields: the schemas named in `recordLists`. */
export const caseRecordSchema = z.strictObject({
  format: z.literal(recordFormat), recordedAt: instant, case: caseSchema, client: clientSchema, ...recordLists, ...later, people: list(personSchema, some),
})
export type CaseRecord = z.output<typeof caseRecordSchema>
