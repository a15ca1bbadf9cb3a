import * as z from 'zod/mini'
import type { Instant } from '@/lib/calendar/local-date'
import { instantSchema, localDateSchema } from '@/lib/calendar/time-schema'
import { type CaseFacts, complainantRoles, loanKinds, respondentKinds } from './case-file'
import { isDiallable, numberCharactersMax } from './diallable'
import { phoneNumber } from './phone-number'
import { plainName, plainText } from './plain-text'

/** Bodies of POST and PATCH /api/cases. Browsers share them, hence zod/mini. */

/** How many entries a list of a case may have. */
export const listMax = 200
const text = (max: number) => z.string().check(z.overwrite(plainName), z.minLength(1), z.maxLength(max))
const nameSchema = text(120)
/** Key of a respondent or contact within one case. */
export const keySchema = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[\p{L}\p{N}_.-]+$/u))
/** 'debtor', 'complainant' or a contact's key. */
export const recipientSchema = keySchema.check(z.minLength(1))

const isNumber = (raw: string) => {
  const number = phoneNumber(raw)
  return number !== null && isDiallable(number)
}
/** A telephone number as people write it; normalised by phone-number.ts where it is stored and compared. */
export const numberSchema = z.string().check(z.minLength(1), z.maxLength(numberCharactersMax), z.refine(isNumber, { error: 'not-a-number' }))
const phonesSchema = z.array(numberSchema).check(z.maxLength(20))

const flag = z.optional(z.boolean())
const flags = { workplace: flag, guarantor: flag, spouse: flag, minor: flag, vulnerable: flag, designated: flag }

const complainantSchema = z.strictObject({ name: nameSchema, role: z.enum(complainantRoles), phones: phonesSchema, ...flags })
const relationSchema = z.string().check(z.overwrite(plainName), z.maxLength(60))
const contactSchema = z.strictObject({ key: keySchema, name: nameSchema, relation: relationSchema, phones: phonesSchema, ...flags })

const fromNotAfterTo = ({ from, to }: { from?: string; to?: string }) => !from || !to || from <= to
const lineSchema = z.strictObject({
  number: numberSchema, attribution: z.enum(['confirmed', 'shared']), from: z.optional(localDateSchema), to: z.optional(localDateSchema),
}).check(z.refine(fromNotAfterTo, { error: 'from-after-to', path: ['from'] }))
const accountSchema = z.strictObject({ app: z.enum(['qq', 'wechat', 'other']), account: text(120), display: z.string().check(z.maxLength(120)) })
const respondentSchema = z.strictObject({
  key: keySchema, name: nameSchema, kind: z.enum(respondentKinds), associationMember: flag, loan: z.optional(z.enum(loanKinds)),
  actsFor: z.optional(z.array(keySchema).check(z.maxLength(50))),
  lines: z._default(z.array(lineSchema).check(z.maxLength(listMax)), []),
  accounts: z._default(z.array(accountSchema).check(z.maxLength(listMax)), []),
})

/** `respondent` = a respondent's key, or the number the person was told to stop on when its owner is unknown. */
const toldSchema = z.string().check(z.minLength(1), z.maxLength(64))
const said = {
  rule: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)), respondent: keySchema, recipient: recipientSchema, on: localDateSchema,
  attempts: z.optional(z.array(z.uuid()).check(z.maxLength(listMax))), evidence: z.optional(z.array(z.uuid()).check(z.maxLength(listMax))),
  values: z.record(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)), z.string().check(z.overwrite(plainText), z.maxLength(500))),
}
/** `by` is told with the case and may come back with it; the program itself notes who wrote an answer. */
const answerSchema = z.strictObject({ ...said, key: keySchema, by: z.optional(z.uuid()) })
/** Body of POST /api/cases/{id}/answers: what a person says to one rule's questions. `key` of an answer that is there replaces it. */
export const answerRuleSchema = z.strictObject({ ...said, key: z.optional(keySchema) })
export type AnswerRule = z.output<typeof answerRuleSchema>
/** Body of POST /api/cases/{id}/answers/withdrawal. */
export const withdrawAnswerSchema = z.strictObject({ key: keySchema })
export type WithdrawAnswer = z.output<typeof withdrawAnswerSchema>

const lists = {
  answers: z.array(answerSchema).check(z.maxLength(listMax)),
  contacts: z.array(contactSchema).check(z.maxLength(listMax)),
  otherLines: z.array(z.strictObject({ number: numberSchema })).check(z.maxLength(listMax)),
  refusals: z.array(z.strictObject({ at: instantSchema, by: recipientSchema, respondent: toldSchema })).check(z.maxLength(listMax)),
  stopRequests: z.array(z.strictObject({ at: instantSchema, respondent: toldSchema })).check(z.maxLength(listMax)),
}
const debtorSchema = z.strictObject({ name: nameSchema, phones: phonesSchema })
const facts = {
  title: text(120), complainant: complainantSchema, respondents: z.array(respondentSchema).check(z.maxLength(listMax)), nightContactAgreed: z.boolean(),
  debtor: z.optional(debtorSchema),
}

/** The names a recipient may have that are no contact's. */
const reservedKeys = ['debtor', 'complainant']

type Misfit = { path: (string | number)[]; error: string }
const repeated = (list: 'respondents' | 'contacts' | 'answers', keys: string[]): Misfit[] =>
  keys.flatMap((key, at) => (keys.indexOf(key) < at ? [{ path: [list, at, 'key'], error: 'repeated-key' }] : []))

/** Whether a respondent stands for itself, straight or through others. */
function actsForItself(file: CaseFacts, key: string): boolean {
  const principals = (of: string) => file.respondents.find((each) => each.key === of)?.actsFor ?? []
  const seen = new Set<string>()
  const reaches = (of: string): boolean => {
    if (seen.has(of)) return false
    seen.add(of)
    return principals(of).some((principal) => principal === key || reaches(principal))
  }
  return reaches(key)
}

function unknownPeople(file: CaseFacts): Misfit[] {
  const people = new Set([...reservedKeys, ...file.contacts.map((contact) => contact.key)])
  const lenders = new Set(file.respondents.map((respondent) => respondent.key))
  const lines = [...file.otherLines, ...file.respondents.flatMap((respondent) => respondent.lines)].map((line) => phoneNumber(line.number))
  const isTold = (told: string) => lenders.has(told) || lines.includes(phoneNumber(told))
  const misfit = (fits: boolean, ...path: (string | number)[]) => (fits ? [] : [{ path, error: 'unknown-key' }])
  return [
    ...file.respondents.flatMap(({ actsFor }, at) => (actsFor ?? []).flatMap((key, place) => misfit(lenders.has(key), 'respondents', at, 'actsFor', place))),
    ...file.refusals.flatMap(({ by }, at) => misfit(people.has(by), 'refusals', at, 'by')),
    ...file.refusals.flatMap(({ respondent }, at) => misfit(isTold(respondent), 'refusals', at, 'respondent')),
    ...file.stopRequests.flatMap(({ respondent }, at) => misfit(isTold(respondent), 'stopRequests', at, 'respondent')),
    ...(file.answers ?? []).flatMap(({ respondent }, at) => misfit(lenders.has(respondent), 'answers', at, 'respondent')),
    ...(file.answers ?? []).flatMap(({ recipient }, at) => misfit(people.has(recipient), 'answers', at, 'recipient')),
  ]
}

/** What does not fit between the parts of a case file: keys used twice, keys nobody has. `error` is a key of the message files. */
export function caseMisfits(file: CaseFacts): Misfit[] {
  return [
    ...repeated('respondents', file.respondents.map((each) => each.key)),
    ...repeated('contacts', file.contacts.map((each) => each.key)),
    ...repeated('answers', (file.answers ?? []).map((each) => each.key)),
    ...file.contacts.flatMap(({ key }, at) => (reservedKeys.includes(key) ? [{ path: ['contacts', at, 'key'], error: 'repeated-key' }] : [])),
    ...file.respondents.flatMap(({ key }, at) => (actsForItself(file, key) ? [{ path: ['respondents', at, 'actsFor'], error: 'acts-for-itself' }] : [])),
    ...unknownPeople(file),
  ]
}

/** Refusals and stop requests after `latest` have not happened yet; as fields of the body. */
export const notYet = (said: Partial<Pick<CaseFacts, 'refusals' | 'stopRequests'>>, latest: Instant): { path: string; message: string }[] =>
  (['refusals', 'stopRequests'] as const).flatMap((list) =>
    (said[list] ?? []).flatMap(({ at }, place) => (at > latest ? [{ path: `${list}.${place}.at`, message: 'future-time' }] : [])))

/** Body of POST /api/cases. */
export const openCaseSchema = z.strictObject({
  ...facts,
  contacts: z._default(lists.contacts, []), otherLines: z._default(lists.otherLines, []), refusals: z._default(lists.refusals, []),
  stopRequests: z._default(lists.stopRequests, []), answers: z._default(lists.answers, []),
}).check((context) => {
  for (const { path, error } of caseMisfits(context.value)) context.issues.push({ code: 'custom', path, message: error, input: context.value })
})
export type OpenCase = z.output<typeof openCaseSchema>

/**
 * Body of PATCH /api/cases/{id}: any of the parts; a list that is sent replaces the whole list, `debtor: null` takes the debtor out. `version` = the one
 * the sender saw; a case that has changed since refuses.
 */
export const changeCaseSchema = z.partial(z.strictObject({ ...facts, ...lists, debtor: z.nullable(debtorSchema), version: z.string().check(z.maxLength(64)) }))
export type ChangeCase = z.output<typeof changeCaseSchema>
