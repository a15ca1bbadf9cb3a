import { context, origin, request } from './offices'

/** The one browser of a test file: what next/headers reads from its request and writes into its answer. */
export const jar = new Map<string, { value: string; options: Record<string, unknown> }>()
const cookieHeader = () => [...jar].map(([name, { value }]) => `${name}=${value}`).join('; ')

/** For `vi.mock('next/headers', async () => (await import('./browser')).nextHeaders)`. */
export const nextHeaders = {
  cookies: async () => ({
    get: (name: string) => {
      const kept = jar.get(name)
      return kept && { name, value: kept.value }
    },
    set: (name: string, value: string, options: Record<string, unknown> = {}) => {
      if (value === '' || options.maxAge === 0) jar.delete(name)
      else jar.set(name, { value, options })
    },
  }),
  headers: async () => new Headers({
    host: '127.0.0.1:3000', origin, 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0', 'x-forwarded-proto': 'http', cookie: cookieHeader(),
  }),
}

type Handler = (request: Request, more: ReturnType<typeof context>) => Promise<Response>

/** POSTs to a door of app/api as this browser; a string is sent as it is, anything else as JSON. */
export async function send(name: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const door = (await import(`../../app/api/${name}/route.ts`)) as { POST: Handler }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return door.POST(request({ path: `/api/${name}`, headers: { cookie: cookieHeader(), ...headers }, body: text }), context())
}
