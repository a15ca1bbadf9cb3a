import { cookieHeader } from './cookie-jar'
import { context, request } from './offices'

/** POSTs to a door as this browser; a string is sent as it is, anything else as JSON. */
export async function send(name: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const { doors } = await import('@/app/api/openapi.json/doors')
  const door = doors[`/api/${name}`]?.POST
  if (!door) throw new Error(`no door ${name}`)
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return door(request({ path: `/api/${name}`, headers: { cookie: cookieHeader(), ...headers }, body: text }), context())
}
