import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusedChange } from '@/lib/office/membership'
import { joinOffice } from '@/lib/server/accounts'
import { createToken } from '@/lib/server/api-token'
import { alertOffKey, memberOfOffKey } from '@/lib/server/alert-off'
import { insertDraft } from '@/lib/server/data/intake-drafts'
import { authDatabase } from '@/lib/server/db'
import { invitationOf, invite } from '@/lib/server/invitation'
import { memberOfCalendar } from '@/lib/server/member'
import { knock } from './filled-office'
import { someone, type Someone } from './offices'
import { type OwnOffice, ownOffice } from './own-office'

/** Who is in an office: put out, let in again, given another role, and invitations that end with whoever made them. */
let office: OwnOffice
let owner: Someone
let coordinator: Someone
let volunteer: Someone
beforeAll(async () => {
  office = await ownOffice()
  owner = office.me
  const { officeId } = owner.member
  coordinator = await someone('coordinator', officeId)
  volunteer = await someone('volunteer', officeId)
}, 60_000)
afterAll(() => office.close())

type Deed = 'disabling' | 'enabling' | 'role' | 'drafts'
async function change(who: Someone, whom: Someone, deed: Deed, body: unknown = {}) {
  const answer = await knock(`POST /api/members/{memberId}/${deed}`, { params: { memberId: whom.member.id }, body, headers: { cookie: who.cookie } })
  return { status: answer.status, ...(JSON.parse(await answer.text()) as { code?: string; role?: string; isDisabled?: boolean; drafts?: number }) }
}
const opens = async (headers: Record<string, string>) => (await knock('GET /api/cases', { headers })).status
const person = { displayName: '李', password: 'rot-Brunnen-23-Nebel' }

describe('a member who is put out', () => {
  it('gets in by nothing from the next request on, and by nothing old after coming back', async () => {
    const calendar = await createToken(volunteer.owner, 'phone', 'calendar')
    const headers = new Headers()
    expect([await opens({ cookie: volunteer.cookie }), await opens({ authorization: volunteer.bearer })]).toEqual([200, 200])
    const key = alertOffKey(volunteer.member)
    expect(await memberOfCalendar(calendar.token)).not.toBeNull()
    expect((await memberOfOffKey(key, headers)).id).toBe(volunteer.member.id)

    expect(await change(coordinator, volunteer, 'disabling')).toMatchObject({ status: 200, isDisabled: true })
    expect([await opens({ cookie: volunteer.cookie }), await opens({ authorization: volunteer.bearer })]).toEqual([401, 401])
    expect(await memberOfCalendar(calendar.token)).toBeNull()
    await expect(memberOfOffKey(key, headers)).rejects.toMatchObject({ code: 'not-found' })

    expect(await change(owner, volunteer, 'enabling')).toMatchObject({ status: 200, isDisabled: false })
    expect([await opens({ cookie: volunteer.cookie }), await opens({ authorization: volunteer.bearer })]).toEqual([401, 401])
    expect(await memberOfCalendar(calendar.token)).toBeNull()
  })

  it('leaves a line of what was done, by whom and to whom', async () => {
    const { rows } = await office.admin.query<{ payload: string }>("SELECT payload FROM audit_event WHERE payload LIKE '%member:change%' ORDER BY seq")
    expect(rows.map(({ payload }) => JSON.parse(payload))).toMatchObject([
      { deed: 'disabled', actor: coordinator.member.id, memberId: volunteer.member.id }, { deed: 'enabled', actor: owner.member.id },
    ])
  })

  it('leaves unfinished intakes that a colleague takes over, and only of somebody who is out', async () => {
    const away = await someone('volunteer', owner.member.officeId)
    const { id } = await insertDraft(away.member, { step: 'who', body: { title: '没写完' } })
    expect(await change(owner, away, 'drafts')).toMatchObject({ status: 404 })
    await change(owner, away, 'disabling')
    const list = JSON.parse(await (await knock('GET /api/members', { headers: { cookie: owner.cookie } })).text())
    expect(list.items.find((each: { id: string }) => each.id === away.member.id)).toMatchObject({ isDisabled: true, drafts: 1 })
    expect(await change(coordinator, away, 'drafts')).toMatchObject({ status: 200, drafts: 1 })
    expect((await knock('GET /api/intake-drafts/{draftId}', { params: { draftId: id }, headers: { cookie: coordinator.cookie } })).status).toBe(200)
  })
})

describe('who decides about whom', () => {
  it('is told by the roles', async () => {
    const [other, helper] = [await someone('coordinator', owner.member.officeId), await someone('volunteer', owner.member.officeId)]
    const stranger = await someone()
    expect(await change(helper, other, 'disabling')).toMatchObject({ status: 403 })
    expect(await change(coordinator, owner, 'disabling')).toMatchObject({ status: 403 })
    expect(await change(coordinator, other, 'role', { role: 'volunteer' })).toMatchObject({ status: 403 })
    expect(await change(coordinator, helper, 'role', { role: 'coordinator' })).toMatchObject({ status: 403 })
    expect(await change(stranger, helper, 'disabling')).toMatchObject({ status: 404 })
    expect(await change(owner, helper, 'role', { role: 'coordinator' })).toMatchObject({ status: 200, role: 'coordinator' })
    expect((await knock('GET /api/store-checks', { headers: { cookie: helper.cookie } })).status).toBe(200)
    expect(await change(owner, helper, 'role', { role: 'volunteer' })).toMatchObject({ status: 200 })
    expect((await knock('GET /api/store-checks', { headers: { cookie: helper.cookie } })).status).toBe(403)
  })

  it('keeps an owner in every office, also when two owners put each other out at one moment', async () => {
    const alone = await someone()
    expect(await change(alone, alone, 'disabling')).toMatchObject({ status: 409, code: 'last-owner' })
    expect(await change(alone, alone, 'role', { role: 'volunteer' })).toMatchObject({ status: 409, code: 'last-owner' })
    const second = await someone('owner', alone.member.officeId)
    const both = await Promise.all([change(alone, second, 'disabling'), change(second, alone, 'disabling')])
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await authDatabase().member.count({ where: { officeId: alone.member.officeId, role: 'owner', disabledAt: null } })).toBe(1)
  })

  it('is one table, whoever asks', () => {
    const places = [{ id: 'a', role: 'owner', isDisabled: false }, { id: 'b', role: 'owner', isDisabled: true }, { id: 'c', role: 'client', isDisabled: false }]
    expect(refusedChange(places, { by: 'b', of: 'c', change: { isDisabled: true } })).toBe('not-allowed')
    expect(refusedChange(places, { by: 'a', of: 'c', change: { role: 'client' } })).toBe('not-allowed')
    expect(refusedChange(places, { by: 'a', of: 'd', change: { isDisabled: true } })).toBe('not-found')
    expect(refusedChange(places, { by: 'a', of: 'b', change: { isDisabled: false } })).toBeNull()
    expect(refusedChange(places, { by: 'a', of: 'a', change: { role: 'volunteer' } })).toBe('last-owner')
  })

  it('asks whoever has a password for it before a role is given', async () => {
    const { officeId } = owner.member
    const { token } = await invite(owner.member, { email: 'boss@example.org', role: 'owner' })
    const boss = await joinOffice(await invitationOf(token), person)
    const { startSession, sessionCookie } = await import('@/lib/server/session')
    const cookie = `${sessionCookie()}=${await startSession(boss, 'test')}`
    const helper = await someone('volunteer', officeId)
    const give = async (password?: string) => (await knock('POST /api/members/{memberId}/role', {
      params: { memberId: helper.member.id }, body: { role: 'coordinator', password }, headers: { cookie },
    })).status
    expect([await give(), await give('wrong'), await give(person.password)]).toEqual([422, 422, 200])
  })
})

describe('an invitation', () => {
  const isOpen = (token: string) => invitationOf(token).then(() => true, () => false)

  it('is taken back by whoever may give its role', async () => {
    const [low, high] = [await invite(owner.member, { email: 'a@example.org', role: 'volunteer' }), await invite(owner.member, { email: 'b@example.org', role: 'owner' })]
    const revoke = async (who: Someone, invitationId: string) =>
      (await knock('DELETE /api/invitations/{invitationId}', { params: { invitationId }, headers: { cookie: who.cookie } })).status
    expect([await revoke(coordinator, high.id), await revoke(await someone('volunteer', owner.member.officeId), low.id), await revoke(await someone(), low.id)])
      .toEqual([404, 403, 404])
    expect([await revoke(coordinator, low.id), await revoke(owner, high.id), await revoke(owner, high.id)]).toEqual([200, 200, 404])
    expect([await isOpen(low.token), await isOpen(high.token)]).toEqual([false, false])
  })

  it('ends with whoever made it: put out, or no longer allowed to give its role', async () => {
    const [leaver, lowered] = [await someone('coordinator', owner.member.officeId), await someone('owner', owner.member.officeId)]
    const made = [await invite(leaver.member, { email: 'c@example.org', role: 'volunteer' }), await invite(lowered.member, { email: 'd@example.org', role: 'coordinator' }),
      await invite(lowered.member, { email: 'e@example.org', role: 'volunteer' })]
    const taken = await invitationOf(made[0]?.token ?? '')
    await change(owner, leaver, 'disabling')
    await change(owner, lowered, 'role', { role: 'coordinator' })
    expect(await Promise.all(made.map(({ token }) => isOpen(token)))).toEqual([false, false, true])
    await expect(joinOffice(taken, person)).rejects.toMatchObject({ code: 'invitation-expired' })
    await change(owner, leaver, 'enabling')
    await change(owner, lowered, 'role', { role: 'owner' })
    expect(await Promise.all(made.map(({ token }) => isOpen(token)))).toEqual([false, false, true])
  })

  it('to an address that has an account says so', async () => {
    const { token } = await invite(owner.member, { email: 'boss@example.org', role: 'volunteer' })
    await expect(joinOffice(await invitationOf(token), person)).rejects.toMatchObject({ code: 'address-taken' })
  })
})
