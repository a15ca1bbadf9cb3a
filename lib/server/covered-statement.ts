import 'server-only'
import { cookies } from 'next/headers'
import { isSecureOrigin } from './session'

/**
 * A witness has no session that leaving could end or lock, and their page's address is its key. So after they left, this browser shows a bare button in its
 * place until it is pressed: going back shows nothing.
 */

const coverCookie = 'anning-covered'
const folder = '/statement'

/** Whether a request comes from a witness's page. */
export function isOnStatement(request: Request): boolean {
  const referer = request.headers.get('referer')
  return referer !== null && URL.canParse(referer) && new URL(referer).pathname.startsWith(`${folder}/`)
}

const options = () => ({ httpOnly: true, sameSite: 'lax', path: folder, secure: isSecureOrigin() }) as const

export const coverStatements = async (): Promise<void> => { (await cookies()).set(coverCookie, '1', options()) }
export const uncoverStatements = async (): Promise<void> => { (await cookies()).set(coverCookie, '', { ...options(), maxAge: 0 }) }

/** Whether the pages of witnesses are covered in this browser. */
export const areStatementsCovered = async (): Promise<boolean> => (await cookies()).get(coverCookie)?.value === '1'
