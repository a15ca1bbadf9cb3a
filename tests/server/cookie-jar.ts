// Imports nothing: it is loaded while next/headers is being replaced, and whatever imports that would wait for itself.

export const origin = 'http://127.0.0.1:3000'

/** The one browser of a test file: what next/headers reads from its request and writes into its answer. */
export const jar = new Map<string, { value: string; options: Record<string, unknown> }>()
export const cookieHeader = () => [...jar].map(([name, { value }]) => `${name}=${value}`).join('; ')

/** For `vi.mock('next/headers', async () => (await import('./cookie-jar')).nextHeaders)`. */
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
