/** What became of a press: where it leads on, the sentence it was refused with where it stands, or that nobody of ours answered. */
export type Pressed = { next: string } | { refused: string } | 'unheard'
/** A plain form as it was pressed. */
export type Press = { action: string; fields: URLSearchParams }

const patienceMs = 60_000
// A browser takes only so much of what outlives its page.
const outlivingBytesMax = 60_000
/** Posts a form as a browser would, but for asking where to go on instead of going there. Never throws. */
export async function sendForm({ action, fields }: Press, key: string | undefined): Promise<Pressed> {
  try {
    const answer = await fetch(action, {
      method: 'POST', body: fields, headers: { accept: 'application/json', ...(key && { 'idempotency-key': key }) }, cache: 'no-store',
      keepalive: fields.toString().length < outlivingBytesMax, signal: AbortSignal.timeout(patienceMs),
    })
    const { next, title } = await answer.json() as { next?: unknown; title?: unknown }
    if (typeof next === 'string') return { next }
    return typeof title === 'string' ? { refused: title } : 'unheard'
  } catch {
    // No line, an answer that never came, or a page of somebody between us and the server.
    return 'unheard'
  }
}
