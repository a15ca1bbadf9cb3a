import 'server-only'
import { seeOther } from './answer'
import { pageBehind } from './page-behind'
import { isSecureOrigin } from './session'

const yearSeconds = 365 * 86_400

/** Remembers a choice about the screen for a year in a cookie of this device, and 303 back to where it was made. `value` is one of a closed set. */
export async function keptChoice(request: Request, cookie: string, value: string): Promise<Response> {
  const answer = seeOther(pageBehind(request) ?? '/')
  const secure = isSecureOrigin() ? '; Secure' : ''
  answer.headers.append('Set-Cookie', `${cookie}=${value}; Path=/; Max-Age=${yearSeconds}; HttpOnly; SameSite=Lax${secure}`)
  return answer
}
