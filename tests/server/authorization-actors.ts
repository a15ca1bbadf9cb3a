import { roles } from '@/lib/office/permissions'
import { createApiToken, revokeApiToken } from '@/lib/server/api-token'
import { nowDate } from '@/lib/server/clock'
import { authDatabase } from '@/lib/server/db'
import { endSession, lockSession } from '@/lib/server/session'
import { type Someone, someone } from './offices'

/** Who knocks: `headers` as they send them, `letter` = first letter of their role (client = K), `state` = what their credentials are worth. */
export type Actor = {
  name: string; headers: Record<string, string>; letter: string; state: 'nobody' | 'locked' | 'session' | 'token'; office: 'own' | 'other'; who?: Someone
}

const letters: Record<string, string> = { owner: 'O', coordinator: 'C', volunteer: 'V', client: 'K', witness: 'W' }
const past = () => nowDate(-1000)

type Made = Omit<Actor, 'name'>
const by = (who: Someone, more: Partial<Made> & { role: string }): Made => ({
  headers: { cookie: who.cookie }, letter: letters[more.role] ?? '?', state: more.state ?? 'session', office: more.office ?? 'own', who, ...(more.headers && { headers: more.headers }),
})
const nobody = (headers: Record<string, string>): Made => ({ headers, letter: '-', state: 'nobody', office: 'own' })

async function spoiled(officeId: string, spoil: (who: Someone) => Promise<unknown>): Promise<Someone> {
  const who = await someone('owner', officeId)
  await spoil(who)
  return who
}

const sessionIs = (who: Someone, data: { expiresAt?: Date }) => authDatabase().session.updateMany({ where: { id: who.member.sessionId ?? '' }, data })
const byToken = (who: Someone) => nobody({ authorization: who.bearer })

async function ended(officeId: string): Promise<Record<string, Made>> {
  const expired = await spoiled(officeId, (who) => sessionIs(who, { expiresAt: past() }))
  const out = await spoiled(officeId, (who) => endSession(who.sessionToken))
  const disabled = await spoiled(officeId, (who) => authDatabase().member.updateMany({ where: { id: who.member.id }, data: { disabledAt: past() } }))
  const banned = await spoiled(officeId, (who) => authDatabase().user.updateMany({ where: { id: who.member.userId }, data: { disabledAt: past() } }))
  const lockedOne = await spoiled(officeId, (who) => lockSession(who.member.sessionId ?? ''))
  return {
    'an expired session': nobody({ cookie: expired.cookie }),
    'a session that was ended': nobody({ cookie: out.cookie }),
    'a disabled member': nobody({ cookie: disabled.cookie }),
    'a disabled member’s token': byToken(disabled),
    'a disabled user': nobody({ cookie: banned.cookie }),
    'a locked session': by(lockedOne, { role: 'owner', state: 'locked' }),
  }
}

async function keys(officeId: string): Promise<Record<string, Made>> {
  const [owner, client, careless] = [await someone('owner', officeId), await someone('client', officeId), await someone('owner', officeId)]
  const revoked = await createApiToken(careless.owner, 'revoked')
  await revokeApiToken(careless.owner, revoked.id)
  const old = await createApiToken(careless.owner, 'old')
  await authDatabase().apiToken.updateMany({ where: { id: old.id }, data: { expiresAt: past() } })
  return {
    'an owner’s token': by(owner, { role: 'owner', state: 'token', headers: { authorization: owner.bearer } }),
    'a client’s token': by(client, { role: 'witness', state: 'token', headers: { authorization: client.bearer } }),
    'a revoked token': nobody({ authorization: `Bearer ${revoked.token}` }),
    'a revoked token beside a good cookie': nobody({ authorization: `Bearer ${revoked.token}`, cookie: careless.cookie }),
    'an expired token': nobody({ authorization: `Bearer ${old.token}` }),
  }
}

/** Everyone who may come to a door of the office `officeId`; `other` works in another one. */
export async function actors(officeId: string, other: Someone): Promise<Actor[]> {
  const members = await Promise.all(roles.map(async (role): Promise<[string, Made]> => [`a ${role}`, by(await someone(role, officeId), { role })]))
  const all: [string, Made][] = [
    ['nobody', nobody({})],
    ['a made-up session', nobody({ cookie: `anning-session=${'x'.repeat(43)}` })],
    ...members,
    ...Object.entries(await ended(officeId)),
    ...Object.entries(await keys(officeId)),
    ['the owner of another office', by(other, { role: 'owner', office: 'other' })],
    ['a token of another office', by(other, { role: 'owner', office: 'other', state: 'token', headers: { authorization: other.bearer } })],
  ]
  return all.map(([name, made]) => ({ name, ...made }))
}
