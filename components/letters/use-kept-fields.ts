'use client'
import { keep, kept } from '@/components/forms/use-device-store'
import { fieldsPut } from '@/components/ui/fields-put'
import type { Fields, FormAccess, KeptFields } from './draft-keeper'

/** What was typed into the form of a draft and is not on the server yet, kept on this device. */

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement

const unsaid = new Set(['_token', 'version'])
const slotOf = (path: string) => `anning-letter-${path.split('/').at(-1)}`
const controlsOf = (form: HTMLFormElement) => ([...form.elements] as Control[]).filter(({ name }) => name && !unsaid.has(name))
const isBox = (control: Control): control is HTMLInputElement => control.type === 'checkbox' || control.type === 'radio'
const isButton = (control: Control): control is HTMLButtonElement => control instanceof HTMLButtonElement

/** The fields of a form, without its token and without the version it was read in, which moves by itself. */
const saidFields = (form: HTMLFormElement): Fields =>
  Object.fromEntries([...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !unsaid.has(entry[0])))

const chosenOf = ({ options }: HTMLSelectElement) => ([...options].find((option) => option.defaultSelected) ?? options[0])?.value ?? ''

/** The fields as the server gave them, before anybody typed. */
function readFields(form: HTMLFormElement): Fields {
  const read: Fields = {}
  for (const control of controlsOf(form)) {
    if (isButton(control) || (isBox(control) && !control.defaultChecked)) continue
    if (control instanceof HTMLSelectElement) read[control.name] = chosenOf(control)
    else read[control.name] = isBox(control) ? control.value : control.defaultValue
  }
  return read
}

/** Puts fields back into their form; a field that is not among them stays. */
function putBack(form: HTMLFormElement, fields: Fields): void {
  for (const control of controlsOf(form)) {
    const value = fields[control.name]
    if (value === undefined || control.type === 'hidden' || isButton(control)) continue
    if (isBox(control)) control.checked = value === control.value
    else control.value = value
  }
  form.dispatchEvent(new Event(fieldsPut))
}

/** The fields of a form for whoever keeps them. */
export const formAccess = (form: HTMLFormElement): FormAccess => ({
  said: () => saidFields(form), read: () => readFields(form), put: (fields) => putBack(form, fields),
})

/** Keeps fields on this device, or with null forgets them. A browser may keep its storage shut; then only the form itself holds what was typed. */
export const keepFields = (path: string, held: KeptFields | null): Promise<boolean> => keep(slotOf(path), held)
/** The kept fields; null when there are none. */
export const keptFields = (path: string): Promise<KeptFields | null> => kept<KeptFields | null>(slotOf(path), null)
