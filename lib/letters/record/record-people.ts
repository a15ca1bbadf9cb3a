import * as z from 'zod/mini'
import { complainantRoles, loanKinds, respondentKinds } from '@/lib/cases/case-file'
import { keySchema } from '@/lib/cases/case-schema'
import { count, day, id, instant, json, list, text, word } from './record-fields'

/** Who is who in a record: the case itself, its people, their lines and accounts, what was refused, and what the office read on the pages of the bodies. */

const flag = z.nullable(z.boolean())
const answer = z.strictObject({
  key: keySchema, rule: word, respondent: keySchema, recipient: keySchema, on: day, attempts: z.optional(list(id, 200)), evidence: z.optional(list(id, 200)),
  values: z.record(word, text(500)), by: z.optional(id),
})

/**
 * `answers` = what a person answered to the rules' questions. `rowSalt` = what the rows of its files are told apart by, so that a later file of the same phone
 * brings no row twice; null in a case from before there was one. `createdBy`, `addedBy` and so on are ids of `people`.
 */
export const caseSchema = z.strictObject({
  id, title: text(120), nightContactAgreed: z.boolean(), answers: z.nullable(list(answer, 200)),
  rowSalt: z.nullable(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
  createdBy: id, createdAt: instant, updatedAt: instant,
})

/** The person an office works for; null where the case is the member's own. */
export const clientSchema = z.nullable(z.strictObject({ id, name: text(400), phone: z.nullable(text(120)), createdAt: instant }))

/** Members of the office who did something in the case; `name` null = none was given, or they are of the office the case came from. */
export const personSchema = z.strictObject({ id, name: z.nullable(text(400)) })

/**
 * `kind` complainant | debtor | respondent | contact; `key` = their word in this case. `relation` = of a contact to the complainant, or what a respondent lent.
 * Flags: null = nobody said.
 */
export const partySchema = z.strictObject({
  id, kind: z.enum(['complainant', 'debtor', 'respondent', 'contact']), key: keySchema, position: count, name: text(120),
  role: z.nullable(z.enum(complainantRoles)),
  relation: z.nullable(text(60)), respondentKind: z.nullable(z.enum(respondentKinds)), associationMember: flag, actsFor: list(keySchema, 50), workplace: flag,
  guarantor: flag, spouse: flag, minor: flag, vulnerable: flag, designated: flag,
})
export const isLoan = (relation: string | null): boolean => relation === null || loanKinds.some((kind) => kind === relation)

/** A number as it was written; without `partyId` its owner is unknown. `fromOn`, `toOn` bound one that changed hands. */
export const lineSchema = z.strictObject({
  id, partyId: z.nullable(id), position: count, number: text(60), attribution: z.enum(['own', 'confirmed', 'shared', 'unknown']), fromOn: z.nullable(day),
  toOn: z.nullable(day),
})
export const appSchema = z.enum(['qq', 'wechat', 'other'])
export const accountSchema = z.strictObject({ id, partyId: id, position: count, app: appSchema, account: text(120), display: text(120) })
/** `kind` refusal (`by` = who said it) | stop-request. `respondent` = key of who was told, or a number. */
export const refusalSchema = z.strictObject({
  id, kind: z.enum(['refusal', 'stop-request']), at: instant, by: z.nullable(keySchema), respondent: text(64),
})

/** What the office read on the pages of a body the case has to do with: JSON texts as lib/channels/settings-schema.ts has them. */
export const channelSettingSchema = z.strictObject({
  channel: word, fields: json, attachments: z.nullable(json), hours: z.nullable(json), seenOn: day, seenBy: id, changedAt: instant,
})
