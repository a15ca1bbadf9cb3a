import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { formToken } from '@/lib/server/form-token'
import { today } from '@/lib/server/clock'
import { channelSetting } from '@/lib/server/data/channel-settings'
import { knock } from './filled-office'
import { someone, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

vi.mock('next/headers', async () => (await import('./cookie-jar')).nextHeaders)

let office: OwnOffice
let me: Someone
beforeAll(async () => {
  office = await ownOffice()
  me = office.me
}, 60_000)
afterAll(() => office.close())
beforeEach(() => office.admin.query('DELETE FROM channel_setting'))

const params = { channel: 'lender' }
const patch = (body: unknown, { who = me, channel = 'lender' }: { who?: Someone; channel?: string } = {}) =>
  knock('PATCH /api/channels/{channel}/settings', { params: { channel }, body, headers: { cookie: who.cookie } })
const told = async () => (await knock('GET /api/channels/{channel}/settings', { params, headers: { cookie: me.cookie } })).json()
const workdays = { days: 'workdays', spans: [{ from: '09:00', to: '17:30' }] }

describe('limits an office read on a body’s own pages', () => {
  it('are kept with the day and the member who saw them', async () => {
    expect(await told()).toEqual({ channel: 'lender', fields: {}, attachments: null, hours: null, seenOn: null, seenBy: null, version: expect.any(String) })
    const answer = await patch({ fields: { signature: 20 }, attachments: { countMax: 5, sizeMbMax: 0.5 }, hours: workdays, seenOn: '2026-11-02' })
    expect(answer.status).toBe(200)
    expect(await told()).toEqual({
      channel: 'lender', fields: { signature: 20 }, attachments: { countMax: 5, sizeMbMax: 0.5 }, hours: workdays, seenOn: '2026-11-02', seenBy: me.member.id, version: expect.any(String),
    })
    expect((await channelSetting(me.member, 'lender'))?.hours?.grade).toBe('S')
  })

  it('are not saved over what another window saved meanwhile, whether there was something before or not', async () => {
    const { version } = await told()
    expect((await patch({ attachments: { countMax: 9 }, version })).status).toBe(200)
    const late = await patch({ attachments: { sizeMbMax: 20 }, version })
    expect([late.status, (await late.json()).code]).toEqual([409, 'conflict'])
    const now = await told()
    expect(now.attachments).toEqual({ countMax: 9 })
    const both = await Promise.all([8, 7].map((countMax) => patch({ attachments: { countMax }, version: now.version })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const { attachments, version: last } = await told()
    expect((await patch({ attachments: { ...attachments, sizeMbMax: 20 }, version: last })).status).toBe(200)
  })

  it('hold nothing where nothing was seen', async () => {
    await patch({ attachments: {} })
    expect(await told()).toMatchObject({ attachments: null, seenOn: null })
    await patch({ fields: { signature: 20 }, attachments: { countMax: 3 } })
    await patch({ attachments: {} })
    expect(await told()).toMatchObject({ fields: { signature: 20 }, attachments: null })
  })

  it('leave a line that names the channel', async () => {
    await patch({ fields: { signature: 20 } })
    const { rows } = await office.admin.query('SELECT payload FROM audit_event WHERE office_id = $1 ORDER BY seq DESC LIMIT 1', [me.member.officeId])
    expect(JSON.parse(rows[0].payload)).toMatchObject({ action: 'channel:configure', channel: 'lender' })
  })

  it('keep the parts that are not spoken of, drop what is null, and are gone when nothing is left', async () => {
    await patch({ fields: { signature: 20 }, hours: workdays, seenOn: '2026-11-02' })
    await patch({ attachments: { countMax: 3 } })
    expect(await told()).toMatchObject({ fields: { signature: 20 }, attachments: { countMax: 3 }, hours: workdays, seenOn: today() })
    await patch({ hours: null, attachments: null })
    expect(await told()).toMatchObject({ fields: { signature: 20 }, attachments: null, hours: null })
    await patch({ fields: {} })
    expect(await told()).toMatchObject({ fields: {}, seenOn: null })
  })

  it.each([
    [{ fields: { signature: 0 } }, 'fields.signature', 'characters-max'], [{ fields: { signature: 10_000_000 } }, 'fields.signature', 'characters-max'],
    [{ hours: { days: 'workdays', spans: [{ from: '25:00', to: '26:00' }] } }, 'hours.spans.0.from', 'not-a-time'], [{ fields: { nothing: 5 } }, 'fields.nothing', 'unknown-field'],
    [{ fields: { signature: 5 }, seenOn: '2999-01-01' }, 'seenOn', 'future-time'],
  ])('refuse %j and say what is wrong', async (body, path, code) => {
    const answer = await patch(body)
    expect(answer.status).toBe(422)
    expect((await answer.json()).fields).toContainEqual({ path, code, message: expect.stringMatching(/。$/) })
    expect((await told()).seenOn).toBeNull()
  })

  it('are of known channels only', async () => {
    expect((await patch({ fields: {} }, { channel: 'no-such-body' })).status).toBe(404)
    expect((await knock('GET /api/channels/{channel}/settings', { params: { channel: 'no-such-body' }, headers: { cookie: me.cookie } })).status).toBe(404)
  })

  it('are entered by owners and coordinators, and read by volunteers', async () => {
    const { officeId } = me.member
    expect((await patch({ fields: { signature: 20 } }, { who: await someone('coordinator', officeId) })).status).toBe(200)
    const volunteer = await someone('volunteer', officeId)
    expect((await patch({ fields: { signature: 21 } }, { who: volunteer })).status).toBe(403)
    expect(await channelSetting(volunteer.member, 'lender')).toMatchObject({ fields: { signature: 20 } })
  })

  it('can be sent by a plain form, which leads back to the page', async () => {
    const { POST } = await import('@/app/api/channels/[channel]/settings/route')
    const { context, request } = await import('./offices')
    const fields = { _token: formToken(me.member.sessionId ?? ''), 'fields.signature': '20', 'fields.respondent': '', 'hours.days': '', seenOn: '2026-11-02' }
    const headers = { cookie: me.cookie, 'content-type': 'application/x-www-form-urlencoded', referer: 'http://127.0.0.1:3000/channels/lender/limits' }
    const answer = await POST(request({ path: '/api/channels/lender/settings', headers, body: new URLSearchParams(fields).toString() }), context(params))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/channels/lender/limits?saved=1'])
    expect(await told()).toMatchObject({ fields: { signature: 20 }, seenOn: '2026-11-02' })
    const refused = await POST(request({ path: '/api/channels/lender/settings', headers, body: new URLSearchParams({ ...fields, 'fields.signature': '0' }).toString() }), context(params))
    expect(refused.headers.get('location')).toContain('/channels/lender/limits?error=invalid-body')
  })
})
