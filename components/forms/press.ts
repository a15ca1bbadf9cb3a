import { SameKey } from './repeated-send'
import { sendForm, type Press, type Pressed } from './use-send-form'

const keyField = '_key'

/** The fields as a browser sends them in such a form: of a file, which goes another way, its name alone. */
export const fieldsOf = (data: FormData): URLSearchParams =>
  new URLSearchParams([...data].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]))

/**
 * Presses of plain forms, one at a time each. A press that nobody heard may be repeated: the form's own key, or else the one kept here as long as it says the
 * same, makes both one deed, also where only the answer was lost.
 */
export class Presses<Form extends object> {
  #running = new WeakSet<Form>()
  #keys = new WeakMap<Form, SameKey>()

  constructor(readonly sends: typeof sendForm = sendForm) {}

  /** The page is shown again, by going back to it: every form may be pressed. */
  shown(): void {
    this.#running = new WeakSet()
  }

  /** What became of it; null while an earlier press of this form is under way, or leads on already. */
  async press(form: Form, press: Press): Promise<Pressed | null> {
    if (this.#running.has(form)) return null
    this.#running.add(form)
    const same = this.#keys.get(form) ?? new SameKey()
    this.#keys.set(form, same)
    const key = press.fields.has(keyField) ? undefined : same.of(`${press.action} ${press.fields}`)
    const pressed = await this.sends(press, key)
    if (pressed !== 'unheard' && 'next' in pressed) same.through()
    else this.#running.delete(form)
    return pressed
  }
}
