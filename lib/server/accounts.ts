import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from './clock'
import { authDatabase } from './db'
import type { Prisma } from './generated/client'
import { openRing } from './key-store'
import { newId, seal } from './keys'
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

/** Adds a person with a password to an office. @throws CaseworkError conflict when the address already has an account */
async function addPerson(tx: Prisma.TransactionClient, { officeId, role }: Place, person: NewPerson & { passwordHash: string }): Promise<Owner> {
  const createdAt = nowDate()
  const email = spelled(person.email)
  if (await tx.user.findUnique({ where: { email } })) throw new CaseworkError('conflict', [{ path: 'email', message: 'taken' }])
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

/** Uses up an invitation. @throws CaseworkError invitation-expired, weak-password, conflict */
export async function joinOffice(invitation: { officeId: string; id: string; role: string; email: string }, person: Omit<NewPerson, 'email'>): Promise<Owner> {
  checkPassword(person.password, invitation.email)
  const passwordHash = await hashSecret(person.password)
  await openRing(invitation.officeId)
  return authDatabase().$transaction(async (tx) => {
    const used = await tx.invitation.updateMany({
      where: { officeId: invitation.officeId, id: invitation.id, acceptedAt: null, expiresAt: { gt: nowDate() } }, data: { acceptedAt: nowDate() },
    })
    if (used.count === 0) throw new CaseworkError('invitation-expired')
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

/** Whether a secret opens a locked session: the PIN if there is one, else the password; a personal install without a PIN asks for nothing. */
export async function opensLock(userId: string, secret: string | undefined): Promise<boolean> {
  const user = await authDatabase().user.findUniqueOrThrow({ where: { id: userId } })
  const stored = user.pinHash ?? user.passwordHash
  if (stored === null) return true
  await countTry('pin', userId)
  const fits = await secretFits(stored, secret ?? '')
  if (fits) await forgetTries('pin', userId)
  return fits
}
