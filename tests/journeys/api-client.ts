import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { APIRequestContext } from '@playwright/test'

/** A program that talks to the running product with a token: the doors of the HTTP API, nothing else. */
export class ApiClient {
  constructor(private readonly request: APIRequestContext, private readonly token: string) {}

  private get headers() {
    return { authorization: `Bearer ${this.token}` }
  }

  /** GET; returns status and JSON. */
  async get(url: string) {
    const answer = await this.request.get(url, { headers: this.headers })
    return { status: answer.status(), body: await answer.json() }
  }

  async send(method: 'POST' | 'PATCH' | 'PUT', url: string, data: unknown) {
    const answer = await this.request.fetch(url, { method, headers: this.headers, data })
    return { status: answer.status(), body: await answer.json() }
  }

  async bytes(url: string, data?: unknown) {
    const answer = data === undefined ? await this.request.get(url, { headers: this.headers }) : await this.request.post(url, { headers: this.headers, data })
    return { status: answer.status(), type: answer.headers()['content-type'] ?? '', body: await answer.body() }
  }

  /** Every item of a paged list. */
  async all<T>(url: string): Promise<T[]> {
    const items: T[] = []
    let cursor: string | null = null
    do {
      const query: string = cursor ? `${url.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}` : ''
      const { status, body } = await this.get(url + query)
      if (status !== 200) throw new Error(`${url}: ${status} ${JSON.stringify(body)}`)
      items.push(...body.items)
      cursor = body.nextCursor ?? null
    } while (cursor)
    return items
  }

  async upload(url: string, files: string[], about: unknown) {
    const form = new FormData()
    form.append('about', JSON.stringify(about))
    for (const file of files) form.append('files', new File([new Uint8Array(await readFile(file))], path.basename(file)))
    const answer = await this.request.post(url, { headers: this.headers, multipart: form, timeout: 120_000 })
    return { status: answer.status(), body: await answer.json() }
  }
}
