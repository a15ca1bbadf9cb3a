import 'server-only'

/** Path and query of the page a request was sent from, by its Referer; null where it is none of this server. */
export function pageBehind(request: Request): string | null {
  const referer = request.headers.get('referer')
  const from = referer && URL.canParse(referer) ? new URL(referer) : null
  return from && from.host === request.headers.get('host') ? from.pathname + from.search : null
}
