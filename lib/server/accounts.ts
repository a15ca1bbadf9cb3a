import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from './clock'
import { authDatabase } from './db'
import type { Prisma } from './generated/client'
import { openRing } from './key-store'
import { mayStillInvite } from './invitation'
import { newId, seal } from './keys'
import type { Member } from './member'
import { checkPassword, hashSecret, secretFits } from './passwords'
import { hashOfToken } from './session'
import { countTry, forgetTries } from './throttle'

export type Owner = { officeId: string; id: string; userId: string }
export type NewPerson = { displayName: string; email: string; password: string }
type Place = { officeId: string; role: string }

/** Set-ups and first starts happen one at a time. */
const setUpLock = 72707370
const oneAtATime = (tx: Prisma.TransactionClient) => tx.$queryRaw`SELECT pg_advisory_xact_lock(${setUpLock})::text`

const spelled = (email: string) => email.trim().toLowerCase()

/** The one member of a personal install, made at the first start. */
export async function personalMember(): Promise<Owner> {
  return authDatabase().$transaction(async (tx) => {
    await oneAtATime(tx)
    const member = await tx.member.findFirst({ where: { role: 'owner', disabledAt: null }, orderBy: { createdAt: 'asc' } })
    if (member) return member
    const createdAt = nowDate()
    const office = await tx.office.create({ data: { createdAt } })
    const user = await tx.user.create({ data: { createdAt } })
    return tx.member.create({ data: { officeId: office.id, userId: user.id, role: 'owner', createdAt } })
  })
}

/** Adds a person with a password to an office. @throws CaseworkError address-taken when the address already has an account */
async function addPerson(tx: Prisma.TransactionClient, { officeId, role }: Place, person: NewPerson & { passwordHash: string }): Promise<Owner> {
  const createdAt = nowDate()
  const email = spelled(person.email)
  if (await tx.user.findUnique({ where: { email } })) throw new CaseworkError('address-taken')
  const user = await tx.user.create({ data: { email, passwordHash: person.passwordHash, createdAt } })
  const id = newId()
  const displayName = seal({ officeId, caseId: null, column: 'member.display_name', rowId: id }, person.displayName)
  return tx.member.create({ data: { officeId, id, userId: user.id, role, displayName, createdAt } })
}

export const isSetUp = async (): Promise<boolean> => (await authDatabase().member.count()) > 0

/** First run of an office: its first owner. @throws CaseworkError already-set-up, weak-password */
export async function setUpOffice(name: string, person: NewPerson): Promise<Owner> {
  checkPassword(person.password, person.email)
  const passwordHash = await hashSecret(person.password)
  const officeId = newId()
  await openRing(officeId, true)
  return authDatabase().$transaction(async (tx) => {
    await oneAtATime(tx)
    if (await tx.member.findFirst()) throw new CaseworkError('already-set-up')
    await tx.office.create({ data: { id: officeId, name, createdAt: nowDate() } })
    return addPerson(tx, { officeId, role: 'owner' }, { ...person, passwordHash })
  })
}

type Invited = { officeId: string; id: string; role: string; email: string; invitedBy: string }

/** Uses up an invitation. @throws CaseworkError invitation-expired, weak-password, address-taken */
export async function joinOffice(invitation: Invited, person: Omit<NewPerson, 'email'>): Promise<Owner> {
  checkPassword(person.password, invitation.email)
  const passwordHash = await hashSecret(person.password)
  await openRing(invitation.officeId)
  return authDatabase().$transaction(async (tx) => {
    const used = await tx.invitation.updateMany({
      where: { officeId: invitation.officeId, id: invitation.id, acceptedAt: null, expiresAt: { gt: nowDate() } }, data: { acceptedAt: nowDate() },
    })
    if (used.count === 0 || !(await mayStillInvite(tx, invitation))) throw new CaseworkError('invitation-expired')
    return addPerson(tx, invitation, { ...person, email: invitation.email, passwordHash })
  })
}

type Guess = { email: string; password: string; device: string | null; network: string | null }

/** Guesses from a browser that signed in before are counted apart, by account and device; all others together, by account. */
async function countGuess(guess: Guess, userId: string | undefined): Promise<() => Promise<void>> {
  if (guess.network) await countTry('network', guess.network)
  const where = userId && guess.device ? { userId, deviceHash: hashOfToken(guess.device) } : null
  const known = where ? await authDatabase().knownDevice.findUnique({ where: { userId_deviceHash: where } }) : null
  const kind = known ? 'known-device' : 'stranger'
  const subject = known ? `${userId}|${guess.device}` : spelled(guess.email)
  await countTry(kind, subject)
  return () => forgetTries(kind, subject)
}

/** The member an address and password belong to. @throws CaseworkError credentials-wrong, too-many-requests */
export async function memberOfPassword(guess: Guess): Promise<Owner> {
  const user = await authDatabase().user.findUnique({
    where: { email: spelled(guess.email) }, include: { members: { where: { disabledAt: null }, orderBy: { createdAt: 'asc' }, take: 1 } },
  })
  const forget = await countGuess(guess, user?.id)
  const fits = await secretFits(user?.passwordHash ?? null, guess.password)
  const member = user?.members[0]
  if (!fits || !user || user.disabledAt || !member) throw new CaseworkError('credentials-wrong')
  await forget()
  return member
}

/** Remembers that this browser has signed in as this user. */
export async function rememberDevice(userId: string, device: string): Promise<void> {
  const id = { userId, deviceHash: hashOfToken(device) }
  await authDatabase().knownDevice.upsert({ where: { userId_deviceHash: id }, create: { ...id, lastSeenAt: nowDate() }, update: { lastSeenAt: nowDate() } })
}

/** Sets or, with null, removes the PIN that opens a locked session. */
export async function setPin(userId: string, pin: string | null): Promise<void> {
  const pinHash = pin === null ? null : await hashSecret(pin)
  await authDatabase().user.update({ where: { id: userId }, data: { pinHash } })
}

/** Whether a locked session of this user asks for a PIN. */
export async function hasPin(userId: string): Promise<boolean> {
  return (await authDatabase().user.findUniqueOrThrow({ where: { id: userId }, select: { pinHash: true } })).pinHash !== null
}

/**
 * Whether a secret opens a locked session: the PIN or the password, whichever there is; a personal install without either asks for nothing. The password
 * opens it beside a PIN too, so that whoever sat at an open session for a moment cannot shut its owner out.
 */
export async function opensLock(userId: string, secret: string | undefined): Promise<boolean> {
  const user = await authDatabase().user.findUniqueOrThrow({ where: { id: userId } })
  const stored = [user.pinHash, user.passwordHash].filter((each) => each !== null)
  if (stored.length === 0) return true
  await countTry('pin', userId)
  for (const each of stored) if (await secretFits(each, secret ?? '')) return forgetTries('pin', userId).then(() => true)
  return false
}

const freshMs = 5 * 60_000

/**
 * Asks a member who they are, before what an open session alone may not do: their password; where there is none, the PIN, unless they came in by the launch
 * link a moment ago (whoever forgot the PIN has that way left). @throws CaseworkError password-wrong, too-many-requests
 */
export async function provePerson(member: Pick<Member, 'userId' | 'sessionId'>, secret: string | undefined): Promise<void> {
  const { passwordHash, pinHash } = await authDatabase().user.findUniqueOrThrow({ where: { id: member.userId } })
  const stored = passwordHash ?? pinHash
  if (stored === null) return
  if (passwordHash === null && member.sessionId) {
    const begun = await authDatabase().session.findFirst({ where: { id: member.sessionId, createdAt: { gt: nowDate(-freshMs) } }, select: { id: true } })
    if (begun) return
  }
  await countTry('proof', member.userId)
  if (!(await secretFits(stored, secret ?? ''))) throw new CaseworkError('password-wrong')
  await forgetTries('proof', member.userId)
}

/** What `provePerson` will ask a member for. */
export async function proofAsked(userId: string): Promise<'password' | 'pin' | 'nothing'> {
  const { passwordHash, pinHash } = await authDatabase().user.findUniqueOrThrow({ where: { id: userId } })
  if (passwordHash !== null) return 'password'
  return pinHash === null ? 'nothing' : 'pin'
}

/** Ends every session and token of a member, calendars too, and takes back the invitations they made. */
export async function endAccess({ officeId, id }: { officeId: string; id: string }): Promise<void> {
  await authDatabase().$transaction([
    authDatabase().session.deleteMany({ where: { memberOfficeId: officeId, memberId: id } }),
    authDatabase().apiToken.updateMany({ where: { officeId, memberId: id, revokedAt: null }, data: { revokedAt: nowDate() } }),
    authDatabase().invitation.deleteMany({ where: { officeId, invitedBy: id, acceptedAt: null } }),
  ])
}
