import 'server-only'
import { seeOther } from './answer'
import { isSecureOrigin } from './session'

const yearSeconds = 365 * 86_400

/** The path a form stood on, by its Referer; only of this site. */
function pathBehind(request: Request): string {
  const referer = request.headers.get('referer')
  const from = referer && URL.canParse(referer) ? new URL(referer) : null
  return from && from.host === request.headers.get('host') ? from.pathname + from.search : '/'
}

/** Remembers a choice about the screen for a year in a cookie of this device, and 303 back to where it was made. `value` is one of a closed set. */
export async function keptChoice(request: Request, cookie: string, value: string): Promise<Response> {
  const answer = seeOther(pathBehind(request))
  const secure = isSecureOrigin() ? '; Secure' : ''
  answer.headers.append('Set-Cookie', `${cookie}=${value}; Path=/; Max-Age=${yearSeconds}; HttpOnly; SameSite=Lax${secure}`)
  return answer
}
