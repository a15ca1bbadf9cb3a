import { addMonths, isLocalDate, type LocalDate } from '@/lib/calendar/local-date'
import type { ComplainantRole } from '@/lib/cases/case-file'
import type { LetterOptions } from './letter-options'
import { printable } from './printable'

/** What a person fills in for one letter. A field reads its value from the options of the draft; what was not said is null, never guessed. */

type Said = LetterOptions[string] | undefined
type Reads<Value> = { read: (said: Said) => Value; others?: true }
/** `must` = the letter is not issued without it; `max` in characters of the whole field; `others` = asked of whoever is not the borrower alone. */
export type TextField = Reads<string | null> & { kind: 'text' | 'area'; max: number; must?: true }
/** One entry a line. */
export type LinesField = Reads<string[]> & { kind: 'lines'; max: number; must?: true }
/** `since` null = not before the day of the letter; `isToCome` = at most five years after that day, else not after it. */
export type DayField = Reads<LocalDate | null> & { kind: 'day'; since: LocalDate | null; isToCome: boolean; must?: true }
/** A whole number in its bounds. */
export type NumberField = Reads<number | null> & { kind: 'number'; min: number; max: number; must?: true }
export type ChoiceField<Choice extends string = string> = Reads<Choice | null> & { kind: 'choice'; choices: readonly Choice[]; must?: true }
export type CheckField = Reads<boolean> & { kind: 'check'; must?: undefined }
export type LetterField = TextField | LinesField | DayField | NumberField | ChoiceField | CheckField
export type LetterFields = Record<string, LetterField>
/** What the fields of a letter say, by their keys. */
export type Own<Fields extends LetterFields> = { [Key in keyof Fields]: ReturnType<Fields[Key]['read']> }

/** What nobody can see says nothing. */
const trimmed = (said: Said): string | null => (typeof said === 'string' && printable(said) ? said.trim() : null)
const linesOf = (said: Said): string[] => (Array.isArray(said) ? said.map((line) => line.trim()).filter(printable) : [])

function wholeNumber(said: Said, min: number, max: number): number | null {
  const value = typeof said === 'number' ? said : /^\d{1,9}$/u.test(trimmed(said) ?? '') ? Number(said) : Number.NaN
  return Number.isInteger(value) && value >= min && value <= max ? value : null
}

export const textField = (max = 100): TextField => ({ kind: 'text', max, read: trimmed })
export const areaField = (max = 2000): TextField => ({ kind: 'area', max, read: trimmed })
export const linesField = (max = 2000): LinesField => ({ kind: 'lines', max, read: linesOf })
const day = { kind: 'day', read: (said: Said) => (typeof said === 'string' && isLocalDate(said) ? said : null) } as const
/** A day that has been. */
export const dayField = (since: LocalDate = '2000-01-01'): DayField => ({ ...day, since, isToCome: false })
/** A day to come. */
export const dayToComeField = (): DayField => ({ ...day, since: null, isToCome: true })
/** Either: the ends of a term that may have begun. */
export const termField = (): DayField => ({ ...day, since: '2000-01-01', isToCome: true })
export const numberField = (min: number, max: number): NumberField => ({ kind: 'number', min, max, read: (said) => wholeNumber(said, min, max) })
export const choiceField = <Choice extends string>(...choices: Choice[]): ChoiceField<Choice> =>
  ({ kind: 'choice', choices, read: (said) => choices.find((choice) => choice === said) ?? null })
export const checkField = (): CheckField => ({ kind: 'check', read: (said) => said === true })
/** The letter is not issued before this is filled in. */
export const mustField = <Field extends Exclude<LetterField, CheckField>>(field: Field): Field => ({ ...field, must: true })

/** It says nothing where the borrower writes: asked of everybody else alone. */
export const othersField = <Field extends LetterField>(field: Field): Field => ({ ...field, others: true })
/** Whether a field is asked of whoever writes. */
export const isAsked = ({ others }: Pick<LetterField, 'others'>, role: ComplainantRole): boolean => !others || role !== 'debtor'

/** What a person wrote for the fields of a letter. */
export const ownOf = <Fields extends LetterFields>(fields: Fields, options: LetterOptions): Own<Fields> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.read(options[key])])) as Own<Fields>

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)
/** Keys of the fields that must be filled in and are not. */
export const missingFields = (fields: LetterFields, options: LetterOptions): string[] =>
  Object.entries(fields).filter(([key, field]) => field.must && isEmpty(field.read(options[key]))).map(([key]) => key)

const yearsToCome = 5
/** First and last day a field takes in a letter of one day. */
export const dayBounds = ({ since, isToCome }: Pick<DayField, 'since' | 'isToCome'>, on: LocalDate): { min: LocalDate; max: LocalDate } =>
  ({ min: since ?? on, max: isToCome ? addMonths(on, yearsToCome * 12) : on })

/** Why a day does not fit: a key under `fieldErrors`. */
function dayMisfit(field: DayField, said: string, on: LocalDate): string | null {
  if (!isLocalDate(said)) return 'not-a-day'
  const { min, max } = dayBounds(field, on)
  if (said < min) return field.since === null ? 'day-passed' : 'too-early'
  return said <= max ? null : field.isToCome ? 'too-far-ahead' : 'day-to-come'
}

function misfitOf(field: LetterField, said: Said, on: LocalDate): string | null {
  const text = Array.isArray(said) ? said.join('\n') : said
  if (typeof text !== 'string' || !text.trim()) return null
  if (field.kind === 'day') return dayMisfit(field, text, on)
  return 'max' in field && field.kind !== 'number' && [...text].length > field.max ? 'too-long' : null
}

/** A field whose words do not fit: `message` = a key under `fieldErrors` in the message files. */
export type Misfit = { key: string; message: string }
/** What was said for fields that is longer than they take, or a day that cannot be. `on` = the day of the letter. */
export const misfits = (fields: LetterFields, options: LetterOptions, on: LocalDate): Misfit[] => Object.entries(fields).flatMap(([key, field]) => {
  const message = misfitOf(field, options[key], on)
  return message ? [{ key, message }] : []
})
