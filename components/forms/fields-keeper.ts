import type { Fields, FormAccess } from '@/components/letters/draft-keeper'

/**
 * What a form holds that is not sent. `base` = what the page said when it was typed; `before` = typed over an older page, waiting for a word; `sent` = a
 * plain post is on its way.
 */
export type HeldFields = { base: string; fields: Fields; before?: Fields; sent?: boolean }
/**
 * `back` = what was typed is in the form again; `moved` = the page says something else since, so that what was typed waits to be asked for; `lost` = this
 * browser keeps nothing, so that only the page itself holds it.
 */
export type KeptState = 'none' | 'back' | 'moved' | 'lost'
/** What keeping needs from around it. `isRefused` = the page came back from a post that was refused. */
export type Around = {
  form: FormAccess & { reset: () => void }
  kept: () => Promise<HeldFields | null>
  keep: (held: HeldFields | null) => Promise<boolean>
  isRefused: boolean
  tell: (state: KeptState) => void
}

const isEmpty = (fields: Fields) => Object.keys(fields).length === 0
const differing = (fields: Fields, from: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([name, text]) => text !== (from[name] ?? '')))

/**
 * Keeps the changed fields of a form on this device until they are sent. They come back by themselves over the same page alone; over a newer one only when
 * the person says so.
 */
export class FieldsKeeper {
  #before: Fields = {}
  #isOpen = false
  #isTouched = false
  #isBack = false
  #isLost = false

  constructor(readonly around: Around, readonly base: string) {}

  /** An emptied field says so; a hidden one never changes. */
  #changed(): Fields {
    const { form } = this.around
    const [read, said] = [form.read(), form.said()]
    const untold = Object.keys(read).filter((name) => !(name in said)).map((name): [string, string] => [name, ''])
    return differing({ ...said, ...Object.fromEntries(untold) }, read)
  }

  #tell(): void {
    const calm = this.#isBack ? 'back' : 'none'
    this.around.tell(isEmpty(this.#before) ? (this.#isLost ? 'lost' : calm) : 'moved')
  }

  #hold(more: Partial<HeldFields> = {}): void {
    const fields = this.#changed()
    const before = isEmpty(this.#before) ? {} : { before: this.#before }
    const isNothing = isEmpty(fields) && isEmpty(this.#before)
    const held = isNothing ? null : { base: this.base, fields, ...before, ...more }
    void this.around.keep(held).then((isKept) => this.#kept(isKept || isNothing))
  }

  #kept(isKept: boolean): void {
    if (this.#isLost !== isKept) return
    this.#isLost = !isKept
    this.#tell()
  }

  /**
   * What this device holds goes back into the form. A post that went through has changed the page; one that was refused, or never arrived, left it as it
   * was or says so.
   */
  async open(): Promise<void> {
    const held = await this.around.kept()
    this.#isOpen = true
    if (held?.base === this.base) this.#putBack(held)
    else if (held && (!held.sent || this.around.isRefused)) this.#before = differing({ ...held.before, ...held.fields }, this.around.form.said())
    if (held || this.#isTouched) this.#hold()
    this.#tell()
  }

  #putBack({ fields, before = {} }: HeldFields): void {
    const { form } = this.around
    form.put({ ...fields, ...(this.#isTouched ? this.#changed() : {}) })
    this.#before = before
    this.#isBack = !isEmpty(this.#changed())
  }

  /** Something was typed. */
  typed(): void {
    this.#isTouched = true
    if (this.#isOpen) this.#hold()
  }

  /** A plain post goes out. The next page shows whether it went through. */
  sent(): void {
    if (this.#isOpen) this.#hold({ sent: true })
  }

  /** What waited goes into the form. */
  take(): void {
    this.around.form.put(this.#before)
    this.forget()
  }

  /** What waited is let go. */
  forget(): void {
    this.#before = {}
    this.#hold()
    this.#tell()
  }

  /** The form says again what the page says. */
  drop(): void {
    this.around.form.reset()
    this.#isBack = false
    this.forget()
  }

  /** It is saved, or left as it was: nothing is kept any more. */
  async done(): Promise<void> {
    this.#isOpen = false
    await this.around.keep(null)
  }
}
