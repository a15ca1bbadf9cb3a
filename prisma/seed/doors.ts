/** A program that uses the product's own doors over HTTP with a session, as a browser does. */

export type Session = {
  /** GET; the answer's JSON. @throws when refused */
  read<Answer>(path: string): Promise<Answer>
  /** POST of JSON, or of files when `body` is a form. The same `key` twice is one deed. @throws when refused */
  send<Answer>(path: string, body: object, key?: string): Promise<Answer>
}

/** A door that did not open; `says` holds the problem JSON as text. */
export class DoorRefusal extends Error {
  constructor(path: string, status: number, readonly says: string) {
    super(`${path} ${status} ${says.slice(0, 200)}`)
  }
}

/** `base` = where it listens; `origin` = what people type, which differs behind a reverse proxy. */
export function session(base: string, origin: string): Session {
  let cookies = new Map<string, string>()
  async function ask(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...init.headers, Origin: origin, ...(cookie ? { Cookie: cookie } : {}) }
    const answer = await fetch(base + path, { ...init, redirect: 'manual', headers })
    if (answer.status >= 400) throw new DoorRefusal(path, answer.status, await answer.text())
    const set = answer.headers.getSetCookie().map((line) => line.split(';')[0]?.split('=') ?? [])
    cookies = new Map([...cookies, ...set.map(([name = '', ...value]) => [name, value.join('=')] as const)])
    return answer
  }
  const json = async <Answer>(answer: Response): Promise<Answer> => {
    const text = await answer.text()
    return (text === '' ? undefined : JSON.parse(text)) as Answer
  }
  return {
    read: async (path) => json(await ask(path, {})),
    send: async (path, body, key) => {
      const isForm = body instanceof FormData
      const headers = { ...(isForm ? {} : { 'Content-Type': 'application/json' }), ...(key ? { 'Idempotency-Key': key } : {}) }
      return json(await ask(path, { method: 'POST', headers, body: isForm ? body : JSON.stringify(body) }))
    },
  }
}
