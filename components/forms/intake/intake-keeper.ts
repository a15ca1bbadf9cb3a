import { intakeFields } from '@/lib/cases/intake-fields'
import type { sendJson } from '../use-send'

/** What stands in the form and where the person was; `version` = of the draft it was typed over. */
export type KeptIntake = { step: string; fields: Record<string, unknown>; version?: string }
/** `conflict` = the draft was changed in another window: nothing is sent until the person says which one it is to be. */
export type KeepState = 'idle' | 'saved' | 'held' | 'lost' | 'conflict'
/**
 * What keeping an intake needs from around it. `keep` puts it on this device into a slot (null = of an intake without a draft yet), or with null forgets it;
 * `stored` = the draft as the server has it, null when it cannot be had.
 */
export type Around = {
  send: typeof sendJson
  stored: (id: string) => Promise<KeptIntake | null>
  keep: (slot: string | null, intake: KeptIntake | null) => Promise<boolean>
  tell: (state: KeepState, id: string | null) => void
}

/** Where the own words of a draft lie that was changed in another window. */
export const asideSlot = (id: string): string => `${id}-aside`
/** Whether two intakes say the same, wherever the person was. */
export const saysSame = (one: KeptIntake, other: KeptIntake): boolean => textOf(one) === textOf(other)
const textOf = ({ fields }: KeptIntake) => JSON.stringify(intakeFields(fields))

const pauseMs = 700
const bodyOf = ({ step, fields }: KeptIntake) => ({ step, body: fields })
const conflict = 409

/** The first sending of a draft. It is repeated word for word until it is answered, so that a lost line never leaves two drafts. */
type Opening = { intake: KeptIntake; key: string }

/** Keeps an intake on this device at every change and in the office's store after a short pause; when the line is gone it goes later. */
export class IntakeKeeper {
  #opening: Opening | null = null
  #latest: KeptIntake | null = null
  #held = Promise.resolve(false)
  #timer: ReturnType<typeof setTimeout> | undefined
  #isSending = false
  #isClosed = false
  #version: string | undefined
  /** What the server is known to say, or may say since an answer was lost. Going over it loses nothing. */
  #known: KeptIntake[]
  /** What stands against the form. */
  #theirs: KeptIntake | null = null

  /** `start` = the draft as the page gave it. */
  constructor(readonly around: Around, private id: string | null, start: KeptIntake | null = null) {
    this.#version = start?.version
    this.#known = start ? [start] : []
  }

  /** The draft's id; null as long as there is none. */
  get draftId(): string | null {
    return this.id
  }

  /** The form says something else now. */
  note(intake: KeptIntake): void {
    this.#latest = intake
    this.#hold()
    clearTimeout(this.#timer)
    if (this.#theirs) return
    this.#timer = setTimeout(() => void this.push(), pauseMs)
  }

  #hold(): void {
    const slot = this.id && this.#theirs ? asideSlot(this.id) : this.id
    this.#held = this.around.keep(slot, this.#latest && { ...this.#latest, version: this.#version })
  }

  /** Opens the draft. Tells its id and what it holds; null when no id came back. */
  async #open(intake: KeptIntake): Promise<{ id: string; stored: KeptIntake } | null> {
    this.#opening ??= { intake, key: crypto.randomUUID() }
    const opening = this.#opening
    const sent = await this.around.send('POST', '/api/intake-drafts', { body: bodyOf(opening.intake), key: opening.key })
    // A refusal (not a lost line) ends this opening: the next try is another request.
    if (sent.ok || sent.refusal.status >= 400) this.#opening = null
    if (!sent.ok || !sent.answer.id) return null
    this.#agree({ ...opening.intake, version: sent.answer.version })
    return { id: sent.answer.id, stored: opening.intake }
  }

  /** Sends an intake. Tells the draft's id and what of the intake it now holds; null when it did not go. */
  async #store(intake: KeptIntake): Promise<{ id: string; stored: KeptIntake } | null> {
    if (this.id) {
      this.#known.push(intake)
      const sent = await this.around.send('PUT', `/api/intake-drafts/${this.id}`, { body: { ...bodyOf(intake), version: this.#version } })
      if (sent.ok) {
        this.#agree({ ...intake, version: sent.answer.version })
        return { id: this.id, stored: intake }
      }
      if (sent.refusal.status === conflict && !this.#isClosed) return this.#meet(this.id, intake)
      if (sent.refusal.status !== 404 || this.#isClosed) return null
    }
    return this.#open(intake)
  }

  /** The server says this now, as far as this window knows. */
  #agree(there: KeptIntake): void {
    this.#version = there.version
    this.#known = [there]
  }

  /** The draft is another version than this window knew. When it says nothing new the form goes over it, else both stand until the person chooses. */
  async #meet(id: string, intake: KeptIntake): Promise<{ id: string; stored: KeptIntake } | null> {
    const there = await this.around.stored(id)
    if (!there || this.#isClosed) return null
    if (this.#known.some((known) => saysSame(known, there))) {
      this.#agree(there)
      return this.#store(intake)
    }
    this.#theirs = there
    this.#hold()
    await this.around.keep(id, null)
    return null
  }

  /** What the form says goes over the other window's. */
  async takeMine(): Promise<void> {
    if (!this.id || !this.#theirs) return
    this.#agree(this.#theirs)
    this.#theirs = null
    this.#hold()
    await this.around.keep(asideSlot(this.id), null)
    return this.push()
  }

  /** The other window's is to be seen. Tells both; the own words stay on this device until the person lets them go. */
  lookAtTheirs(): { mine: KeptIntake; theirs: KeptIntake } | null {
    const [mine, theirs] = [this.#latest, this.#theirs]
    if (!mine || !theirs) return null
    this.#agree(theirs)
    this.#theirs = null
    this.#latest = null
    this.around.tell('saved', this.id)
    return { mine, theirs }
  }

  /** Sends what is newest, one request at a time; what changed meanwhile goes next. */
  async push(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#isSending) return
    if (this.#isClosed) return this.#clear()
    if (!this.#latest || this.#theirs) return
    this.#isSending = true
    const sent = await this.#store(this.#latest)
    this.#isSending = false
    if (this.#isClosed) return this.#clear(sent?.id)
    if (this.#theirs) return this.around.tell('conflict', this.id)
    if (!sent) return this.around.tell((await this.#held) ? 'held' : 'lost', this.id)
    return this.#arrived(sent)
  }

  async #arrived({ id, stored }: { id: string; stored: KeptIntake }): Promise<void> {
    const before = this.id
    this.id = id
    if (id !== before) {
      if (this.#latest !== stored) this.#hold()
      await this.around.keep(before, null)
    }
    if (this.#latest !== stored) return this.push()
    this.#latest = null
    await this.around.keep(id, null)
    this.around.tell('saved', id)
  }

  #drop = (id: string) => this.around.send('DELETE', `/api/intake-drafts/${id}`, { body: {} })

  /** Nothing of a finished case stays behind: an opening that was never answered is asked for its id, and that draft goes too. */
  async #clear(id?: string): Promise<void> {
    if (id && id !== this.id) await this.#drop(id)
    if (!this.#opening || this.#isSending) return
    this.#isSending = true
    const opened = await this.#open(this.#opening.intake)
    this.#isSending = false
    if (opened) await this.#drop(opened.id)
  }

  /** Ends the keeping, once the case is open. What is still on its way is taken back when it is answered. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    await this.around.keep(this.id, null)
    if (this.id) await this.around.keep(asideSlot(this.id), null)
    if (this.id) await this.#drop(this.id)
    void this.#clear()
  }
}
