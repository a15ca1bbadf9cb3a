import 'server-only'
import { type CaseworkError, errorStatus } from '@/lib/errors'
import { type Locale, localeCookie, negotiatedLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { jsonAnswer, jsonText } from './answer'
import { errorFields, log } from './log'
import { cookieOf } from './member'
import { pageBehind } from './page-behind'

const localeOf = (request: Request): Locale =>
  negotiatedLocale(cookieOf(request, localeCookie) ?? undefined, request.headers.get('accept-language'))

function sentence(locale: Locale, namespace: 'errors' | 'fieldErrors', key: string): string {
  const text = messagesOf(locale)[namespace]?.[key]
  return typeof text === 'string' ? text : key
}

/** RFC 9457 body: `code` and, for a body that does not fit, `fields` with the sentence of each. */
function problemBody(request: Request, error: CaseworkError) {
  const locale = localeOf(request)
  const fields = error.fields.map(({ path, message }) => ({ path, code: message, message: sentence(locale, 'fieldErrors', message) }))
  return {
    type: 'about:blank', title: sentence(locale, 'errors', error.code), status: errorStatus[error.code], code: error.code,
    ...(fields.length > 0 && { fields }), ...(Object.keys(error.details).length > 0 && { details: error.details }),
  }
}

/** A refusal as problem JSON in the caller's language. */
export function problem(request: Request, error: CaseworkError): Response {
  const answer = jsonAnswer(jsonText(problemBody(request, error)), errorStatus[error.code], 'application/problem+json')
  if (error.code === 'not-signed-in') answer.headers.set('WWW-Authenticate', 'Bearer realm="anning"')
  if (error.code === 'too-many-requests' || error.code === 'busy') answer.headers.set('Retry-After', String(error.details.retryAfterSeconds ?? 2))
  return answer
}

/** A bug: logged by class and place, told without any detail. */
export function bug(request: Request, error: unknown, door: string): Response {
  log.error('bug', { ...errorFields(error), method: request.method, door })
  const title = sentence(localeOf(request), 'errors', 'unexpected')
  return jsonAnswer(jsonText({ type: 'about:blank', title, status: 500, code: 'unexpected' }), 500, 'application/problem+json')
}

const fieldsToldMax = 20

/** Where a refused form goes back to: the page it came from, with `?error=<code>` and `&fields=<path>~<code>,…` of what does not fit, never a value. */
export function backWithError(request: Request, fallback: string, refusal: CaseworkError | null): string {
  const url = new URL(pageBehind(request) ?? fallback, 'http://page')
  url.searchParams.delete('done')
  url.searchParams.delete('fields')
  url.searchParams.set('error', refusal?.code ?? 'unexpected')
  const fields = new Map((refusal?.fields ?? []).filter(({ path }) => /^[\w.-]{1,80}$/.test(path)).map(({ path, message }) => [path, message]))
  if (fields.size > 0) url.searchParams.set('fields', [...fields].slice(0, fieldsToldMax).map((field) => field.join('~')).join())
  return url.pathname + url.search
}
