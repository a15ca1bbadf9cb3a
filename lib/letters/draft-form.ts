import { proposedMax } from '@/lib/evidence/officer-five'
import { kindsOption, movedKind, orderOption, outOption, paragraphOption, partKeys } from './arrange-options'
import type { EditLetter, WriteLetter } from './letter-schema'
import { substituteCode } from './substitutes'

type DraftFields = Readonly<Record<string, string>>

/** From the fields of the plain forms about letters to the bodies of their doors. */

/** The hidden field that says which of a form's fields are the letter's own, and of what kind: `contract:text requests:lines`. */
export const ownFieldsName = 'own.fields'
type FieldKind = 'text' | 'lines' | 'check' | 'number'
/** What that field holds. */
export const ownFieldsValue = (fields: readonly (readonly [string, FieldKind])[]): string => fields.map(([key, kind]) => `${key}:${kind}`).join(' ')
const ownField = /^([a-z][A-Za-z0-9]{0,40}):(text|lines|check|number)$/u
const moveField = /^(up|down)\.([a-z0-9-]{1,60})$/u
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

/** Numbers as a field holds them: digits, or what the door will refuse. */
const numberOf = (text: string): number | string => (/^\d{1,9}$/u.test(text.trim()) ? Number(text) : text.trim())

/** What the letter's own fields say; a box that is not ticked is not sent. */
function ownOptions(fields: Readonly<Record<string, string>>): NonNullable<EditLetter['options']> {
  const options: NonNullable<EditLetter['options']> = {}
  for (const each of (fields[ownFieldsName] ?? '').split(' ')) {
    const [, key = '', kind] = ownField.exec(each) ?? []
    const said = fields[key]
    if (kind === 'check') options[key] = said === 'on'
    else if (kind && said !== undefined) options[key] = kind === 'lines' ? linesOf(said) : kind === 'number' ? numberOf(said) : textOf(said)
  }
  return options
}

const keysIn = (text = ''): string[] => text.split(' ').filter(Boolean)

/** Parts left out: those the form asks about and that are not ticked, and those it carries along because the letter does not have them now. */
function outParts(fields: DraftFields): NonNullable<EditLetter['options']> {
  if (fields['parts.asked'] === undefined) return {}
  return { [outOption]: [...keysIn(fields['parts.asked']).filter((key) => fields[`part.${key}`] !== 'on'), ...keysIn(fields['parts.away'])] }
}

/** The order of what was found; whoever moves one of them orders by hand, from what stands there. */
function factOrder(fields: DraftFields): NonNullable<EditLetter['options']> {
  if (fields.kinds === undefined) return {}
  const [, to, kind = ''] = Object.keys(fields).map((name) => moveField.exec(name)).find((found) => found !== null) ?? []
  const kinds = to === 'up' || to === 'down' ? movedKind(keysIn(fields.kinds), kind, to) : keysIn(fields.kinds)
  const by = to ? 'hand' : (fields[orderOption] ?? '')
  return { [orderOption]: by, [kindsOption]: by === 'hand' ? kinds : [] }
}

/** A person's own paragraphs behind a part. */
const ownParagraphs = (fields: DraftFields): NonNullable<EditLetter['options']> =>
  Object.fromEntries(partKeys.map(paragraphOption).flatMap((name) => (fields[name] === undefined ? [] : [[name, textOf(fields[name])]])))

/** What is printed for characters no print face has. */
const substitutes = (fields: DraftFields): NonNullable<EditLetter['options']> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => substituteCode(name) !== null))

/**
 * Fields of the editor: a field that is not in the form says nothing; which are the letter's own stands in `own.fields`. Beside an
 * own wording `edit.2.0` the form says by `was.2.0` which sentence it showed. `part.details` keeps a part, `up.threat` moves a kind of conduct.
 */
export function draftBody(fields: Readonly<Record<string, string>>): EditLetter {
  const options = { ...ownOptions(fields), ...exhibitsOf(fields), ...outParts(fields), ...factOrder(fields), ...ownParagraphs(fields), ...substitutes(fields) }
  const edits: EditLetter['edits'] = {}
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
