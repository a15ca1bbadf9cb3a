/** What the server said no with: `title` = its sentence in the person's language, `fields` = the fields that do not fit. Status 0 = no line. */
export type SendRefusal = { status: number; code: string; title?: string; fields: { path: string; message: string }[] }
/** What answers say that the forms look at. `path`, `code` = of a link made for somebody else. */
type SentAnswer = { id?: string; token?: string; version?: string; path?: string; code?: string | null }
export type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type Sent = { ok: true; answer: SentAnswer } | { ok: false; refusal: SendRefusal }

/** Sends JSON to one of our doors. A key makes a repeat after a lost line safe. Never throws. */
export async function sendJson(method: Method, path: string, said: { body?: unknown; key?: string }): Promise<Sent> {
  try {
    const headers = { accept: 'application/json', 'content-type': 'application/json', ...(said.key && { 'idempotency-key': said.key }) }
    const answer = await fetch(path, { method, headers, body: said.body === undefined ? undefined : JSON.stringify(said.body) })
    const told = await answer.json() as {
      id?: string; token?: string; version?: string; path?: string; code?: string; title?: string; fields?: SendRefusal['fields']
    }
    if (answer.ok) return { ok: true, answer: told }
    return { ok: false, refusal: { status: answer.status, code: told.code ?? 'unexpected', title: told.title, fields: told.fields ?? [] } }
  } catch {
    return { ok: false, refusal: { status: 0, code: 'offline', fields: [] } }
  }
}
