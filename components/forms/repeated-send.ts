import { sendJson, type Method, type Sent } from './use-send'

/** The key of what is said: the same words keep theirs until they went through. */
export class SameKey {
  #text = ''
  #key = ''

  of(text: string): string {
    if (text !== this.#text) [this.#text, this.#key] = [text, crypto.randomUUID()]
    return this.#key
  }

  /** They went through: the same words again are another deed. */
  through(): void {
    this.#text = ''
  }
}

/**
 * Sends what a person presses for. The same body keeps its key until it went through, so that pressing again after a lost answer is the same request and
 * no second one.
 */
export class RepeatedSend {
  #key = new SameKey()

  constructor(readonly sends: typeof sendJson = sendJson) {}

  async send(method: Method, path: string, body: unknown): Promise<Sent> {
    const sent = await this.sends(method, path, { body, key: this.#key.of(`${method} ${path} ${JSON.stringify(body)}`) })
    if (sent.ok) this.#key.through()
    return sent
  }
}
