import * as z from 'zod/mini'
import { isCaseDay } from '@/lib/calendar/local-date'
import { complainantRoles, loanKinds, respondentKinds } from '@/lib/cases/case-file'
import { procedures } from '@/lib/cases/vocabulary'
import { eventLine } from './event-line'
import { channel, expectationSchema } from './expectation-schema'
import { clockText, logLine, minuteText } from './log-line'

/**
 * The shape of a file of cases (tests/law/cases/*.yaml). Every scalar comes as text, so that a telephone number keeps its zero. Unknown keys are refused: a
 * slip of the pen must not make a case weaker.
 */
const text = z.string().check(z.trim(), z.minLength(1))
const key = z.string().check(z.regex(/^[\p{L}\p{N}_.-]+$/u, 'not-a-key'))
const day = z.string().check(z.refine(isCaseDay, { error: 'not-a-day' }))
const flag = z.pipe(z.enum(['true', 'false']), z.transform((value) => value === 'true'))
const list = <T extends z.core.$ZodType>(item: T) => z.optional(z.array(item))
const moment = z.string().check(z.regex(minuteText, 'not-a-time'), z.refine((value) => isCaseDay(value.slice(0, 10)), { error: 'not-a-day' }))

const flags = {
  workplace: z.optional(flag), guarantor: z.optional(flag), spouse: z.optional(flag), minor: z.optional(flag), vulnerable: z.optional(flag),
  designated: z.optional(flag),
}
const person = { name: text, phones: list(text) }
const line = z.union([text, z.strictObject({ number: text, shared: z.optional(flag), from: z.optional(day), to: z.optional(day) })])
const party = { key, name: text, lines: list(line), accounts: list(text) }
const lender = z.strictObject({
  ...party, kind: z.enum(respondentKinds), associationMember: z.optional(flag), loan: z.optional(z.enum(loanKinds)),
  platforms: list(z.strictObject(party)), agencies: list(z.strictObject(party)),
})

const log = z.union([
  z.string().check(z.refine((value) => logLine(value) !== null, { error: 'not-a-log-line' })),
  z.strictObject({
    on: z.optional(day), days: list(day), at: z.array(z.string().check(z.regex(clockText, 'not-a-time'))),
    row: z.string().check(z.refine((value) => logLine(`2000-01-01 00:00 ${value}`) !== null, { error: 'not-a-log-line' })),
  }).check(z.refine((value) => Boolean(value.on) !== Boolean(value.days), { error: 'on-or-days' })),
])
const answer = z.strictObject({ rule: key, respondent: key, recipient: z.optional(key), on: day, attempts: list(text), values: z.record(z.string(), text) })
const ticket = z.strictObject({
  key: z.optional(key), channel, procedure: z.optional(z.enum(procedures)), lender: z.optional(key), letter: z.optional(key),
  events: z.array(z.string().check(z.refine((value) => eventLine(value) !== null, { error: 'not-an-event' }))),
})

const situationSchema = z.strictObject({
  today: z.optional(day),
  complainant: z.optional(z.strictObject({ ...person, role: z.enum(complainantRoles), ...flags })),
  debtor: z.optional(z.strictObject(person)),
  contacts: list(z.strictObject({ key, ...person, relation: text, ...flags })),
  lenders: list(lender),
  others: list(z.strictObject({ ...party, kind: z.enum(respondentKinds), actsFor: list(key) })),
  unknownLines: list(text),
  nightContactAgreed: z.optional(flag),
  refusals: list(z.strictObject({ at: moment, by: key, to: text })),
  stopRequests: list(z.strictObject({ at: moment, to: text })),
  log: list(log),
  answers: list(answer),
  tickets: list(ticket),
})

/** One case: a situation and, unless it is only tried, what the law must make of it. `disputed` = author and product still disagree, and over what. */
const caseSchema = z.strictObject({
  name: text, why: z.optional(text), disputed: z.optional(text), situation: z.optional(situationSchema), expect: z.optional(expectationSchema),
})

/** One file: a theme, what its cases share, the cases. */
export const trialFileSchema = z.strictObject({ theme: text, note: z.optional(text), common: z.optional(situationSchema), cases: z.array(caseSchema) })
export type TrialFile = z.output<typeof trialFileSchema>
export type Situation = z.output<typeof situationSchema>
export type TrialCase = z.output<typeof caseSchema>
