/** What was typed into a form and is not on the server yet, kept in this tab. */
type Fields = Record<string, string>

const unsaid = new Set(['_token', 'version'])
/** The fields of a form, without its token and without the version it was read in, which moves by itself. */
export const saidFields = (form: HTMLFormElement): Fields =>
  Object.fromEntries([...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !unsaid.has(entry[0])))

/** Keeps fields, or with null forgets them. A browser may keep storage shut; then only the form itself holds what was typed. */
export function keepFields(name: string, fields: Fields | null): void {
  try {
    if (fields) sessionStorage.setItem(name, JSON.stringify(fields))
    else sessionStorage.removeItem(name)
  } catch {
    return
  }
}

/** The kept fields; null when there are none. */
export function keptFields(name: string): Fields | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Fields | null
  } catch {
    return null
  }
}

/** Puts kept fields back into their form. */
export function putBack(form: HTMLFormElement, fields: Fields): void {
  for (const element of form.elements) {
    const field = element as HTMLInputElement
    if (!field.name || field.type === 'hidden') continue
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = fields[field.name] === field.value
    else if (fields[field.name] !== undefined) field.value = fields[field.name] ?? ''
  }
}
