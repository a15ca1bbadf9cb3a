import type { sendJson } from '../use-send'

/** What stands in the form and where the person was. */
export type KeptIntake = { step: string; fields: Record<string, unknown> }
export type KeepState = 'idle' | 'saved' | 'held' | 'lost'
/** What keeping an intake needs from around it. `keep` puts it on this device under the draft's id (null = it has none yet), or with null forgets it. */
export type Around = {
  send: typeof sendJson
  keep: (id: string | null, intake: KeptIntake | null) => Promise<boolean>
  tell: (state: KeepState, id: string | null) => void
}

const pauseMs = 700
const bodyOf = ({ step, fields }: KeptIntake) => ({ step, body: fields })

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

  constructor(readonly around: Around, private id: string | null) {}

  /** The form says something else now. */
  note(intake: KeptIntake): void {
    this.#latest = intake
    this.#held = this.around.keep(this.id, intake)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.push(), pauseMs)
  }

  /** Opens the draft. Tells its id and what it holds; null when no id came back. */
  async #open(intake: KeptIntake): Promise<{ id: string; stored: KeptIntake } | null> {
    this.#opening ??= { intake, key: crypto.randomUUID() }
    const opening = this.#opening
    const sent = await this.around.send('POST', '/api/intake-drafts', { body: bodyOf(opening.intake), key: opening.key })
    // A refusal (not a lost line) ends this opening: the next try is another request.
    if (sent.ok || sent.refusal.status >= 400) this.#opening = null
    return sent.ok && sent.answer.id ? { id: sent.answer.id, stored: opening.intake } : null
  }

  /** Sends an intake. Tells the draft's id and what of the intake it now holds; null when it did not go. */
  async #store(intake: KeptIntake): Promise<{ id: string; stored: KeptIntake } | null> {
    if (this.id) {
      const sent = await this.around.send('PUT', `/api/intake-drafts/${this.id}`, { body: bodyOf(intake) })
      if (sent.ok) return { id: this.id, stored: intake }
      if (sent.refusal.status !== 404 || this.#isClosed) return null
    }
    return this.#open(intake)
  }

  /** Sends what is newest, one request at a time; what changed meanwhile goes next. */
  async push(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#isSending) return
    if (this.#isClosed) return this.#clear()
    if (!this.#latest) return
    this.#isSending = true
    const sent = await this.#store(this.#latest)
    this.#isSending = false
    if (this.#isClosed) return this.#clear(sent?.id)
    if (!sent) return this.around.tell((await this.#held) ? 'held' : 'lost', this.id)
    return this.#arrived(sent)
  }

  async #arrived({ id, stored }: { id: string; stored: KeptIntake }): Promise<void> {
    const before = this.id
    this.id = id
    if (id !== before) {
      if (this.#latest !== stored) this.#held = this.around.keep(id, this.#latest)
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
    if (this.id) await this.#drop(this.id)
    void this.#clear()
  }
}
