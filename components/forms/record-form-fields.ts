/** What stands in the form of 记一次; names that begin with `_` are not the person's. */
export const fieldsOf = (form: HTMLFormElement) =>
  Object.fromEntries([...new FormData(form)].filter(([name]) => !name.startsWith('_'))) as Record<string, string>

/** Opens what is folded away, where something stands in it or does not fit. */
export function unfold(form: HTMLFormElement): void {
  for (const folded of form.querySelectorAll('details')) folded.open = true
}

/** Puts fields back into the form where nothing has been typed yet; the time has a part of its own. An answer that is not among the choices changes none. */
export function fill(form: HTMLFormElement, kept: Record<string, string>): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    const text = kept[field.name]
    if (text === undefined || /^at|^_/.test(field.name)) continue
    if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)) field.checked ||= field.value === text
    else if (field.value === field.defaultValue) field.value = text
  }
  if (kept.words || kept.answered) unfold(form)
}
