import 'server-only'
import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth'
import type { JWT } from 'next-auth/jwt'
import Credentials from 'next-auth/providers/credentials'
import { CaseworkError } from '@/lib/errors'
import { memberOfPassword, personalMember } from './accounts'
import { deviceLabel } from './device-label'
import { env, isOfficeMode } from './env'
import { takeLaunchToken } from './launch-link'
import { log } from './log'
import { cookieOf } from './member'
import { deviceCookie, endSession, isSecureOrigin, sessionCookie, sessionOf, startSession } from './session'
import { countTry, forgetTries, networkOf } from './throttle'

// next-auth 5 signs in and out and writes the cookie. Its token is not a JWT: encode() makes 32 random bytes with a row in the database, decode() finds
// the row. Deleting the row signs out at once. Its own routes are not mounted.

/** Carries a refusal's code through the library. */
class Refused extends CredentialsSignin {
  constructor(readonly refusal: CaseworkError) {
    super()
    this.code = refusal.code
  }
}

const refused = (error: unknown): never => {
  throw error instanceof CaseworkError ? new Refused(error) : error
}

type Person = { officeId: string; id: string; userId: string }
const userOf = (person: Person, request: Request) => ({
  id: person.userId, officeId: person.officeId, memberId: person.id, device: deviceLabel(request.headers.get('user-agent')),
})

async function personOfLink(token: unknown): Promise<Person> {
  await countTry('launch-link', 'all')
  if (isOfficeMode() || typeof token !== 'string' || !(await takeLaunchToken(token))) throw new CaseworkError('launch-link-used')
  await forgetTries('launch-link', 'all')
  return personalMember()
}

function personOfPassword({ email, password }: Partial<Record<string, unknown>>, request: Request): Promise<Person> {
  return memberOfPassword({ email: String(email), password: String(password), device: cookieOf(request, deviceCookie()), network: networkOf(request.headers) })
}

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new Error('the sign-in carries no member')
  return value
}

/** A new sign-in has no `sid` yet; a library refresh passes the running one through. */
async function encode({ token }: { token?: JWT }): Promise<string> {
  if (typeof token?.sid === 'string') return token.sid
  return startSession({ officeId: text(token?.officeId), id: text(token?.memberId) }, text(token?.device))
}

async function decode({ token }: { token?: string }): Promise<JWT | null> {
  const session = token ? await sessionOf(token) : null
  return session ? { sub: session.member.userId, sid: token, role: session.member.role, officeId: session.member.officeId } : null
}

const config = (): NextAuthConfig => ({
  trustHost: true,
  secret: env().AUTH_SECRET,
  session: { strategy: 'jwt', maxAge: (isOfficeMode() ? 12 : 30 * 24) * 60 * 60 },
  pages: { signIn: '/sign-in' },
  cookies: { sessionToken: { name: sessionCookie(), options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureOrigin() } } },
  providers: [
    Credentials({
      id: 'launch-link', credentials: { token: {} },
      authorize: async ({ token }, request) => userOf(await personOfLink(token).catch(refused), request),
    }),
    Credentials({
      id: 'password', credentials: { email: {}, password: {} },
      authorize: async (sent, request) => userOf(await personOfPassword(sent, request).catch(refused), request),
    }),
  ],
  jwt: { encode, decode },
  callbacks: { jwt: ({ token, user }) => (user ? { ...token, ...user } : token) },
  events: { signOut: async (message) => { if ('token' in message && typeof message.token?.sid === 'string') await endSession(message.token.sid) } },
  logger: { error: (error) => log.warn('sign-in', { errorName: error.name }), warn: () => undefined, debug: () => undefined },
})

export const { signIn, signOut } = NextAuth(config)
export { Refused }
