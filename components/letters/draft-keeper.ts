import type { Sent, SendRefusal } from '@/components/forms/use-send'
import { changedFields, movedFields, strayFields } from '@/lib/letters/changed-fields'
import { draftBody } from '@/lib/letters/draft-form'
import type { EditLetter } from '@/lib/letters/letter-schema'

/** Where a draft stands: what was typed is on the server, on its way, only here, or refused there. */
export type DraftState = 'saved' | 'dirty' | 'saving' | 'offline' | 'busy' | 'conflict' | 'refused'
export type Fields = Record<string, string>
/** `version` = of the draft the fields were typed over; `fields` = those that were changed. */
export type KeptFields = { version: string; fields: Fields }
/** `strays` = own wordings whose sentence the letter no longer has, as fields. `isHeld` = this device keeps what is not on the server. */
export type Told = { state: DraftState; refusal: SendRefusal | null; strays: Fields; isHeld: boolean }
/** The form on the page: its fields as they stand, as the server gave them, and a way to put some in. */
export type FormAccess = { said: () => Fields; read: () => Fields; put: (fields: Fields) => void }
/**
 * What keeping a draft needs from around it. `keep` answers whether the device keeps it. `refresh` asks for the page anew. `now` in milliseconds; `later` runs
 * work after a while and returns how to call it off.
 */
export type Around = {
  form: FormAccess
  send: (body: EditLetter) => Promise<Sent>
  kept: () => Promise<KeptFields | null>
  keep: (held: KeptFields | null) => Promise<boolean>
  refresh: () => void
  tell: (told: Told) => void
  now: () => number
  later: (ms: number, work: () => void) => () => void
}

/** A draft before anybody typed. */
export const untouched: Told = { state: 'saved', refusal: null, strays: {}, isHeld: true }

const pauseMs = 900
const busyMs = 5_000
// How long a save waits for the page to show what the last one made of the letter, since its places may have moved.
const followMs = 5_000

const stateOf = ({ status, code }: SendRefusal): DraftState => {
  if (code === 'conflict' || code === 'busy') return code
  return [0, 401, 408, 423, 429].includes(status) || status >= 500 ? 'offline' : 'refused'
}
const isEmpty = (fields: Fields) => Object.keys(fields).length === 0

/**
 * Saves a draft a moment after the last key. What could not be saved stays in the fields and on this device until it could. Over a newer version of the
 * letter it goes only when the person says so: until then nothing is sent, and the fields hold what they typed.
 */
export class DraftKeeper {
  #told: Told = untouched
  /** What the person changed and the server does not have. */
  #mine: Fields = {}
  #isOpen = false
  #isBusy = false
  #followUntil = 0
  #callOff = () => {}
  /** The version the fields were typed over. */
  #typed: string
  /** The version the page shows. */
  #page: string

  constructor(readonly around: Around, version: string) {
    this.#typed = version
    this.#page = version
  }

  #tell(told: Partial<Told>): void {
    this.#told = { ...this.#told, ...told }
    this.around.tell(this.#told)
  }

  #changed(): Fields {
    const { form } = this.around
    return { ...this.#told.strays, ...changedFields(form.read(), form.said()) }
  }

  #later(ms: number, more: Fields = {}): void {
    this.#callOff()
    this.#callOff = this.around.later(ms, () => void this.save(more))
  }

  /** What this device holds goes back into the form: saved if the letter is still the one it was typed over, else told. */
  async open(): Promise<void> {
    const held = await this.around.kept()
    this.#isOpen = true
    if (!held) return isEmpty(this.#mine) ? undefined : void this.#hold()
    this.#mine = { ...held.fields, ...this.#changed() }
    if (this.#isThere()) return this.#settle()
    if (held.version === this.#page) return this.save()
    this.#typed = held.version
    this.#tell({ state: 'conflict' })
  }

  /** Puts what the person typed into the form as it is now; true when that is what the letter says anyway. */
  #isThere(): boolean {
    const { form } = this.around
    const moved = movedFields(this.#mine, form.said())
    const strays = strayFields(moved)
    form.put(moved)
    this.#tell({ strays })
    return isEmpty(this.#changed())
  }

  #settle(): void {
    this.#typed = this.#page
    this.#mine = {}
    void this.#hold()
    this.#tell({ state: 'saved', strays: {} })
  }

  /** Something was typed. While two versions stand against each other nothing goes out. */
  typed(): void {
    this.#mine = this.#changed()
    if (this.#isOpen) void this.#hold()
    if (this.#told.state === 'conflict') return
    this.#tell({ state: 'dirty' })
    this.#later(pauseMs)
  }

  async #hold(): Promise<boolean> {
    const isHeld = await this.around.keep(isEmpty(this.#mine) ? null : { version: this.#typed, fields: this.#mine })
    if (isHeld !== this.#told.isHeld) this.#tell({ isHeld })
    return isHeld
  }

  /** Saves now; `more` = fields beside those of the form (of the button that was pressed). */
  async save(more: Fields = {}): Promise<void> {
    if (this.#told.state === 'conflict') return
    const isBehind = this.#page !== this.#typed && this.around.now() < this.#followUntil
    if (this.#isBusy || isBehind) return this.#later(pauseMs, more)
    this.#callOff()
    this.#isBusy = true
    this.#tell({ state: 'saving' })
    const said = this.around.form.said()
    const sent = await this.around.send(draftBody({ ...said, ...this.#told.strays, ...more, version: this.#typed }))
    this.#isBusy = false
    if (sent.ok) this.#arrived(said, sent.answer.version ?? '')
    else this.#refused(sent.refusal, more)
  }

  #arrived(said: Fields, version: string): void {
    const left = changedFields(said, this.around.form.said())
    this.#typed = version
    this.#followUntil = this.around.now() + followMs
    this.#mine = left
    void this.#hold()
    this.#tell({ state: isEmpty(left) ? 'saved' : 'dirty', strays: {} })
    this.around.refresh()
  }

  #refused(refusal: SendRefusal, more: Fields): void {
    this.#mine = this.#changed()
    this.#tell({ state: stateOf(refusal), refusal })
    if (refusal.code === 'busy') this.#later(busyMs, more)
    if (refusal.code === 'letter-already-issued') void this.#leave()
    if (refusal.code !== 'conflict') return
    if (this.#page !== this.#typed && this.#isThere()) this.#settle()
    else this.around.refresh()
  }

  /** The letter is issued: its page has no form, and shows what this device holds. Where the device keeps nothing the words stay in the form. */
  async #leave(): Promise<void> {
    if (await this.#hold()) this.around.refresh()
  }

  /** The page shows another version now; a wording goes with its sentence, or astray when that is gone. */
  showed(version: string): void {
    this.#page = version
    if (this.#told.state === 'saved') this.#follow(version)
    else if (this.#isThere() && this.#told.state === 'conflict') this.#settle()
  }

  /** Nothing of the person's waits: what was typed once and saved gives way to what the server has now. */
  #follow(version: string): void {
    this.#typed = version
    const { form } = this.around
    const said = form.said()
    form.put(Object.fromEntries(Object.entries(form.read()).filter(([name, text]) => said[name] !== undefined && said[name] !== text)))
  }

  /** The line is back. */
  online(): void {
    if (['dirty', 'offline', 'busy'].includes(this.#told.state)) void this.save()
  }

  /** What the person typed goes over the version the page shows. */
  takeMine(): Promise<void> {
    this.#typed = this.#page
    void this.#hold()
    this.#tell({ state: 'dirty' })
    return this.save()
  }

  /** Forgets what the person typed; the page is then to be opened anew. */
  async drop(): Promise<void> {
    this.close()
    await this.around.keep(null)
  }

  close(): void {
    this.#callOff()
  }
}
