import { sendJson, type Sent } from './use-send'

/**
 * Sends what a person presses for. The same body keeps its key until it went through, so that pressing again after a lost answer is the same request and
 * no second one.
 */
export class RepeatedSend {
  #text = ''
  #key = ''

  constructor(readonly sends: typeof sendJson = sendJson) {}

  async send(method: 'POST' | 'PATCH', path: string, body: unknown): Promise<Sent> {
    const text = JSON.stringify(body)
    if (text !== this.#text) [this.#text, this.#key] = [text, crypto.randomUUID()]
    const sent = await this.sends(method, path, { body, key: this.#key })
    if (sent.ok) this.#text = ''
    return sent
  }
}
