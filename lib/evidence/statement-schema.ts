import * as z from 'zod/mini'
import { isCaseDay } from '@/lib/calendar/local-date'
import { keySchema } from '@/lib/cases/case-schema'
import { plainName, plainText } from '@/lib/cases/plain-text'
import { incidentsMax, linkDaysMax, statementWays } from './statement'

/** Bodies about witnesses' statements. */

const [nameMax, shortMax, topicMax, wordsMax, tokenMax] = [60, 120, 200, 4000, 120]
const line = (max: number) => z.string().check(z.overwrite(plainName), z.maxLength(max))
const filled = (max: number) => z.string().check(z.overwrite(plainName), z.minLength(1), z.maxLength(max))
const story = (max: number) => z.string().check(z.overwrite(plainText), z.maxLength(max))
const orEmpty = <T extends string>(values: readonly T[]) => z.enum(['', ...values] as ['', ...T[]])

/**
 * Body of POST /api/cases/{id}/witness-requests. `contact` = key of a contact of the case, or `name` of somebody new; `askedAs` and `topic` are all that the
 * witness is told. `passcode` = a code is made that is told by telephone.
 */
export const askWitnessSchema = z.strictObject({
  contact: z.optional(z.union([z.literal(''), keySchema])), name: z.optional(line(nameMax)), askedAs: filled(nameMax), topic: filled(topicMax),
  days: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(linkDaysMax)), linkDaysMax),
  passcode: z._default(z.union([z.boolean(), z.pipe(z.enum(['on']), z.transform(() => true))]), false),
})
export type AskWitness = z.output<typeof askWitnessSchema>

/** The witness's key to their one form. Never in an address of the API: addresses are written down in more places than bodies. */
const token = z.string().check(z.maxLength(tokenMax))
export const statementKeySchema = z.strictObject({ token })
export type StatementKey = z.output<typeof statementKeySchema>

/** Body of POST /api/statement/code. */
export const statementCodeSchema = z.strictObject({ token, code: z.string().check(z.maxLength(40)) })
export type StatementCode = z.output<typeof statementCodeSchema>

/** Body of POST /api/statement/decline. */
export const declineStatementSchema = z.strictObject({ token, reason: z._default(story(shortMax), '') })
export type DeclineStatement = z.output<typeof declineStatementSchema>

/** Body of POST /api/statement/consent: `version` of the text that was on the page. */
export const consentStatementSchema = z.strictObject({ token, version: z.string().check(z.maxLength(40)) })
export type ConsentStatement = z.output<typeof consentStatementSchema>

const dayOrEmpty = z.string().check(z.refine((text) => text === '' || isCaseDay(text), { error: 'not-a-day' }))
const timeOrEmpty = z.string().check(z.refine((text) => text === '' || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text), { error: 'wrong-format' }))
const incidentSchema = z.strictObject({
  on: dayOrEmpty, isUnremembered: z._default(z.boolean(), false), time: timeOrEmpty, way: orEmpty(statementWays),
  number: line(shortMax), calledThemselves: line(shortMax), words: story(wordsMax),
})
export const statementSchema = z.strictObject({
  name: line(nameMax), relation: line(nameMax), phone: line(shortMax), witnessed: orEmpty(['yes', 'no']),
  incidents: z.array(incidentSchema).check(z.maxLength(incidentsMax)), effect: story(1000), testify: orEmpty(['yes', 'no', 'unsure']), isTrue: z.boolean(),
})

/** Body of POST /api/statement. `act`: `save` keeps it, `more` keeps it and makes room for one more incident, `send` hands it in. */
export const writeStatementSchema = z.strictObject({ token, act: z.enum(['save', 'more', 'send']), statement: statementSchema })
export type WriteStatement = z.output<typeof writeStatementSchema>

const text = (fields: Readonly<Record<string, string>>, name: string) => (fields[name] ?? '').replaceAll('\r\n', '\n').trim()
const incidentField = /^incidents\.(\d)\./

/** Fields of the witness's form to the body of POST /api/statement. A day that was ticked as not remembered is empty. */
export function statementBody(fields: Readonly<Record<string, string>>) {
  const places = [...new Set(Object.keys(fields).flatMap((name) => incidentField.exec(name)?.[1] ?? []))].sort()
  const incidents = places.map((at) => {
    const of = (name: string) => text(fields, `incidents.${at}.${name}`)
    const isUnremembered = of('isUnremembered') !== ''
    return {
      on: isUnremembered ? '' : of('on'), isUnremembered, time: isUnremembered ? '' : of('time'), way: of('way'), number: of('number'),
      calledThemselves: of('calledThemselves'), words: of('words'),
    }
  })
  const own = (name: string) => text(fields, name)
  const statement = {
    name: own('name'), relation: own('relation'), phone: own('phone'), witnessed: own('witnessed'), incidents, effect: own('effect'), testify: own('testify'),
    isTrue: own('isTrue') !== '',
  }
  return { token: own('token'), act: own('act') || 'save', statement }
}
