import type { RecordedBody } from '@/lib/evidence/recorded'
import { mayGoLater, type Held } from './use-outbox'
import type { Sent, SendRefusal } from './use-send'

/** Where a record is. `why` = what the server said when it could not take it yet. */
export type RecordState = { body: RecordedBody; isHeld: boolean; state: 'sending' | 'sent' | 'held' | 'noCase'; why?: SendRefusal }
/**
 * `done` null = the form is on the screen again, with everything typed: `refusal` = the server will never take it as it is, `isUnsent` = it did not go and
 * this device keeps nothing. `revising` = the refused record in the outbox that the form now holds.
 */
export type Told = { done: RecordState | null; refusal?: SendRefusal; isUnsent?: boolean; revising?: string }
/** What sending a record needs from around it. `hold` puts it on this device in place of the one it corrects; false when the device keeps nothing. */
export type Around = {
  hold: (record: Held, corrected?: string) => Promise<boolean>
  change: (key: string, body: RecordedBody) => Promise<boolean>
  keepDraft: (fields: Record<string, string> | null) => Promise<boolean>
  send: (record: Held, caseId: string) => Promise<Sent>
  tell: (told: Told) => void
}

/** Keeps a record on this device first, then sends it. What is refused stays in the outbox until the corrected record takes its place. */
export class RecordSender {
  #revising: string | undefined
  #shown: string | undefined
  #unsent: Held | undefined
  #isSaving = false

  constructor(readonly around: Around) {}

  get revising(): string | undefined {
    return this.#revising
  }

  /** The form holds a refused record now. */
  revise(key: string): void {
    this.#revising = key
    this.#shown = undefined
  }

  /** The form says something else. A refused record is kept where it is, anything else as the draft. */
  typed(fields: Record<string, string>, body: RecordedBody): Promise<boolean> {
    return this.#revising ? this.around.change(this.#revising, body) : this.around.keepDraft(fields)
  }

  /** A form that did not go and says the same is the same record. */
  #recordOf(body: RecordedBody, caseId: string | null): Held {
    const record = { caseId, body: { ...body, recipient: body.recipient || 'complainant' } }
    const isSame = this.#unsent && JSON.stringify(this.#unsent.body) === JSON.stringify(record.body)
    return { key: (isSame && this.#unsent?.key) || crypto.randomUUID(), ...record }
  }

  /** Saves what the form says. A second press while it is under way does nothing. */
  async save(body: RecordedBody, caseId: string | null): Promise<void> {
    if (this.#isSaving || this.#shown) return
    this.#isSaving = true
    const record = this.#recordOf(body, caseId)
    const isHeld = await this.around.hold(record, this.#revising)
    this.#isSaving = false
    if (isHeld && !this.#revising) void this.around.keepDraft(null)
    if (isHeld) this.#revising = undefined
    if (!isHeld && !caseId) return this.#unsentStays(record)
    this.#shown = record.key
    this.around.tell({ done: { body, isHeld, state: caseId ? 'sending' : 'noCase' } })
    if (caseId) this.#answered({ record, isHeld }, await this.around.send(record, caseId))
  }

  #unsentStays(record: Held): void {
    this.#shown = undefined
    this.#unsent = record
    this.around.tell({ done: null, isUnsent: true, revising: this.#revising })
  }

  /** Once the person has gone on to another record, a refused one waits in the outbox. */
  #answered({ record, isHeld }: { record: Held; isHeld: boolean }, sent: Sent): void {
    if (this.#shown !== record.key) return
    const { body } = record
    if (sent.ok) {
      this.#unsent = undefined
      if (!isHeld) void this.around.keepDraft(null)
      return this.around.tell({ done: { body, isHeld, state: 'sent' } })
    }
    if (mayGoLater(sent.refusal)) return isHeld ? this.around.tell({ done: { body, isHeld, state: 'held', why: sent.refusal } }) : this.#unsentStays(record)
    this.#shown = undefined
    if (isHeld) this.#revising = record.key
    this.around.tell({ done: null, refusal: sent.refusal, revising: this.#revising })
  }

  /** The next record begins. */
  again(): void {
    this.#shown = undefined
  }
}
