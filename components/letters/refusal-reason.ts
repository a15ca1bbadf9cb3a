import type { SendRefusal } from '@/components/forms/use-send'

/**
 * Sentences for fields that were refused. `whole` by the path a refusal names; else `fields` = the name of each field, put with the field's own sentence into
 * `inField` or, for one line of it, `inLine`. `own` = the name of the boxes for own wordings.
 */
export type ReasonWords = { whole: Record<string, string>; fields: Record<string, string>; own: string; inField: string; inLine: string }

const optionPath = /^options\.([a-z]+\.[a-z]+|\w+)(?:\.(\d+))?$/iu
const editPath = /^edits\./u

/** Why something was not saved, in words of the form: which field, which line of it, and what is wrong there. */
export function refusalReason({ title = '', fields: [field] }: SendRefusal, words: ReasonWords): string {
  if (!field) return title
  const [, option = '', line] = optionPath.exec(field.path) ?? []
  const name = editPath.test(field.path) ? words.own : words.fields[option]
  if (words.whole[field.path] || !name) return words.whole[field.path] ?? title
  const sentence = line === undefined ? words.inField : words.inLine.replace('{line}', String(Number(line) + 1))
  return sentence.replace('{field}', name).replace('{message}', field.message)
}
