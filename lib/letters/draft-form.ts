import { proposedMax } from '@/lib/evidence/officer-five'
import type { EditLetter, WriteLetter } from './letter-schema'

/** From the fields of the plain forms about letters to the bodies of their doors. */

const optionFields = ['addressee', 'contract', 'background', 'station', 'procedure'] as const
const editField = /^edit\.((?:\d{1,3}|earlier)\.\d{1,3})$/u

/** A text as a field holds it: a form sends its line ends as two characters. */
const textOf = (text: string): string => text.replaceAll('\r\n', '\n')
/** The lines of a field, one request each. */
const linesOf = (text: string): string[] => textOf(text).split('\n').map((line) => line.trim()).filter(Boolean)

/** Ids of ticked boxes `exhibit.<id>`, five at most; nothing where the form does not ask for them. */
function exhibitsOf(fields: Readonly<Record<string, string>>): { exhibits?: string[] } {
  if (fields['exhibits.asked'] === undefined) return {}
  return { exhibits: Object.keys(fields).flatMap((name) => /^exhibit\.([0-9a-f-]{36})$/u.exec(name)?.[1] ?? []).slice(0, proposedMax) }
}

/**
 * Fields of the editor: a field that is not in the form says nothing. A box says itself by `confidential.asked`, since an unticked one is not sent. Beside an
 * own wording `edit.2.0` the form says by `was.2.0` which sentence it showed.
 */
export function draftBody(fields: Readonly<Record<string, string>>): EditLetter {
  const options: EditLetter['options'] = {}
  const edits: EditLetter['edits'] = {}
  for (const name of optionFields) if (fields[name] !== undefined) options[name] = textOf(fields[name])
  if (fields.requests !== undefined) options.requests = linesOf(fields.requests)
  if (fields['confidential.asked'] !== undefined) options.confidential = fields.confidential === 'on'
  Object.assign(options, exhibitsOf(fields))
  for (const [name, text] of Object.entries(fields)) {
    const place = editField.exec(name)?.[1]
    const was = place && fields[`was.${place}`]
    if (place) edits[place] = { text: textOf(text), ...(was === undefined ? {} : { was: textOf(was) }) }
  }
  return { ...(fields.version ? { version: fields.version } : {}), options, edits }
}

/** Fields of 写一封: `choice` = letter and channel in one, `lender-complaint:nfra-complaint`. */
export function orderBody(fields: Readonly<Record<string, string>>): WriteLetter {
  const [letter = '', channel] = (fields.choice ?? '').split(':')
  return {
    letter, ...(channel ? { channel } : {}), ...(fields.ticket ? { ticket: fields.ticket } : {}),
    ...(fields.respondent && letter !== 'police-summary' ? { options: { respondent: fields.respondent } } : {}),
    ...(fields['exhibits.asked'] !== undefined && letter === 'police-summary' ? { options: exhibitsOf(fields) } : {}),
  }
}
