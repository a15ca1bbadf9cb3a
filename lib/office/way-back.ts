const addressCharactersMax = 1_000
const desk = new Set(['today', 'record', 'cases', 'channels', 'law', 'settings'])
/** What the address says of a press that is over, told once and not again after the lock; and how the framework asks for parts of a page. */
const passing = ['error', 'fields', 'done', '_rsc']
const nowhere = 'https://page.invalid'

/** The page behind sign-in that an address (path and query) names, as it may be gone back to after the lock; null for anything else, however it is written. */
export function wayBack(address: string): string | null {
  if (address.length > addressCharactersMax || !address.startsWith('/') || !URL.canParse(address, nowhere)) return null
  const url = new URL(address, nowhere)
  // Looked at as browsers read it: `/today/..//there` is another site's address once it is put straight.
  const [before, place] = url.pathname.split('/')
  if (url.origin !== nowhere || before !== '' || !desk.has(place ?? '')) return null
  for (const name of passing) url.searchParams.delete(name)
  return url.pathname + url.search
}
