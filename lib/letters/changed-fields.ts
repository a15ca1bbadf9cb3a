import { freeEarlierPlace } from './edits'

/** What a person changed in the form of a draft, apart from what they read: the part that may lie on a device and come back over a newer draft. */

export type DraftFields = Readonly<Record<string, string>>

const editName = 'edit.'
const wasName = 'was.'

/** The fields that differ from how they were read; an emptied one says so, and an own wording keeps the sentence it stands for. */
export function changedFields(read: DraftFields, now: DraftFields): Record<string, string> {
  const changed: Record<string, string> = {}
  for (const name of new Set([...Object.keys(read), ...Object.keys(now)])) {
    if (name.startsWith(wasName) || (read[name] ?? '') === (now[name] ?? '')) continue
    changed[name] = now[name] ?? ''
    const sentence = name.replace(editName, wasName)
    if (name.startsWith(editName) && now[sentence] !== undefined) changed[sentence] = now[sentence]
  }
  return changed
}

function placesBySentence(fields: DraftFields): Map<string, string> {
  const found = Object.entries(fields).filter(([name]) => name.startsWith(wasName))
  return new Map(found.reverse().map(([name, sentence]) => [sentence, name.slice(wasName.length)]))
}

/** Changed fields for the form as it stands now: a wording goes where its sentence is, or to a free place for earlier wordings when the sentence is gone. */
export function movedFields(changed: DraftFields, now: DraftFields): Record<string, string> {
  const places = placesBySentence(now)
  const moved: Record<string, string> = {}
  for (const [name, text] of Object.entries(changed)) {
    const was = name.startsWith(editName) ? changed[name.replace(editName, wasName)] : undefined
    const place = was === undefined ? undefined : places.get(was)
    if (name.startsWith(wasName)) continue
    if (was === undefined) moved[name] = text
    else if (place !== undefined) moved[`${editName}${place}`] = text
    else if (text.trim()) Object.assign(moved, earlierFields(text, was, { ...now, ...moved }))
  }
  return moved
}

function earlierFields(text: string, was: string, taken: DraftFields): Record<string, string> {
  const place = freeEarlierPlace((one) => `${wasName}${one}` in taken)
  return { [`${editName}${place}`]: text, [`${wasName}${place}`]: was }
}

/** Of moved fields those that stand for sentences the letter no longer has: no box of the form holds them. */
export const strayFields = (moved: DraftFields): Record<string, string> =>
  Object.fromEntries(Object.entries(moved).filter(([name]) => /^(?:edit|was)\.earlier\./u.test(name)))
