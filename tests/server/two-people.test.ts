import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkStore } from '@/lib/server/casework/check-store'
import { emptyStatement } from '@/lib/evidence/statement'
import { requestDays } from '@/lib/office/erasure'
import { personSubject } from '@/lib/server/casework/person-subject'
import { caseFacts } from '@/lib/server/data/cases'
import { casesStillThere, erasures, eraseCaseRows, eraseRequestRow, eraseThingRows } from '@/lib/server/data/erasures'
import { erasureRequests, insertErasureRequest } from '@/lib/server/data/erasure-requests'
import { evidence } from '@/lib/server/data/evidence'
import { keepConsent, keepHandedIn } from '@/lib/server/data/witness-requests'
import { newId } from '@/lib/server/keys'
import { withOffice } from '@/lib/server/unit-of-work'
import { backup, knock } from './filled-office'
import { someone, type Someone } from './offices'
import { originalPath } from './original-path'
import { type OwnOffice, ownOffice } from './own-office'

/** Where two may erase, two have to want it: asked for by one, confirmed by the other, and held to by the database itself. */
let office: OwnOffice
let first: Someone
let second: Someone
let volunteer: Someone
beforeAll(async () => {
  office = await ownOffice()
  first = office.me
  second = await someone('coordinator', first.member.officeId)
  volunteer = await someone('volunteer', first.member.officeId)
}, 60_000)
afterAll(() => office.close())

async function ask(who: Someone, door: string, sent: { params?: Record<string, string>; body?: unknown } = {}) {
  const answer = await knock(door, { ...sent, headers: { cookie: who.cookie } })
  return { status: answer.status, body: JSON.parse((await answer.text()) || 'null') }
}

type Made = { caseId: string; evidenceId: string; otherId: string; witnessId: string }
const title = '两个人的案子'

/** A case with an aunt who asked for nothing yet: an original from her phone, one of the person's own, and a link for her. */
async function aCase(who = first): Promise<Made> {
  const body = {
    title, complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] },
    respondents: [{ key: 'lender', name: '方', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
    contacts: [{ key: 'aunt', name: '方小姨', relation: '姨', phones: ['19900001777'] }], nightContactAgreed: false, refusals: [], stopRequests: [],
  }
  const { body: { id: caseId } } = await ask(who, 'POST /api/cases', { body })
  const params = { caseId }
  const form = new FormData()
  form.append('about', JSON.stringify({ 'aunt.xml': { phoneOf: '199 0000 1777', recipient: 'aunt' } }))
  form.append('files', new File([`<?xml version='1.0' encoding='UTF-8'?>\n<calls count="1"><call number="17000001234" duration="9" date="1775000000000" type="1" presentation="1" /></calls><!-- ${caseId} -->`], 'aunt.xml'))
  const { body: { items: [theirs] } } = await ask(who, 'POST /api/cases/{caseId}/evidence', { params, body: form })
  const { body: { items: [own] } } = await ask(who, 'POST /api/cases/{caseId}/evidence', { params, body: backup(caseId, [1]) })
  const { body: { id: witnessId } } = await ask(who, 'POST /api/cases/{caseId}/witness-requests', { params, body: { contact: 'aunt', askedAs: '小林', topic: '一个电话' } })
  return { caseId, evidenceId: theirs.id, otherId: own.id, witnessId }
}

const eraseCase = (who: Someone, caseId: string, said = title) => ask(who, 'POST /api/cases/{caseId}/erasure', { params: { caseId }, body: { title: said, why: 'ended' } })
const erasePerson = (who: Someone, caseId: string, body: object = {}) => ask(who, 'POST /api/cases/{caseId}/people/erasure', { params: { caseId }, body: { contact: 'aunt', ...body } })
const confirm = (who: Someone, caseId: string, requestId: string, body: object = {}) =>
  ask(who, 'POST /api/cases/{caseId}/erasure-requests/{requestId}/confirmation', { params: { caseId, requestId }, body })
const refuse = (who: Someone, caseId: string, requestId: string) =>
  ask(who, 'POST /api/cases/{caseId}/erasure-requests/{requestId}/refusal', { params: { caseId, requestId }, body: {} })
const isThere = async (caseId: string) => (await casesStillThere(first.member, [caseId])).size === 1
const contacts = async (caseId: string) => (await caseFacts(first.member, caseId)).contacts.map(({ name }) => name)

describe('a case', () => {
  it('stays until the other one says yes, with its name; and whoever presses again is told that it is done', async () => {
    const { caseId } = await aCase()
    expect(await eraseCase(first, caseId, '别的案子')).toMatchObject({ status: 422 })
    const { body: { requestId, state } } = await eraseCase(first, caseId)
    expect(state).toBe('asked')
    expect(await eraseCase(first, caseId)).toMatchObject({ body: { state: 'asked', requestId } })
    expect(await eraseCase(second, caseId)).toMatchObject({ body: { state: 'asked', requestId } })
    expect(await confirm(first, caseId, requestId, { title })).toMatchObject({ status: 409, body: { code: 'second-person' } })
    expect(await confirm(volunteer, caseId, requestId, { title })).toMatchObject({ status: 403 })
    expect(await confirm(second, caseId, requestId)).toMatchObject({ status: 422, body: { fields: [{ path: 'title' }] } })
    expect(await confirm(second, caseId, newId(), { title })).toMatchObject({ status: 410, body: { code: 'request-over' } })
    expect(await isThere(caseId)).toBe(true)
    expect(await confirm(second, caseId, requestId, { title: '两个人 的案子' })).toMatchObject({ status: 200, body: { state: 'erased', kind: 'case' } })
    expect(await isThere(caseId)).toBe(false)
    const erased = (await erasures(first.member)).find(({ subject }) => subject === caseId)
    expect((await office.admin.query('SELECT asked_by, erased_by, request_id FROM erasure WHERE id = $1', [erased?.id])).rows)
      .toEqual([{ asked_by: first.member.id, erased_by: second.member.id, request_id: requestId }])
    for (const who of [first, second]) expect(await confirm(who, caseId, requestId, { title })).toMatchObject({ status: 200, body: { state: 'erased' } })
    expect(await refuse(first, caseId, requestId)).toMatchObject({ status: 200, body: { state: 'erased' } })
  })

  it('is confirmed once by two presses at once', async () => {
    const { caseId } = await aCase()
    const { body: { requestId } } = await eraseCase(first, caseId)
    const third = await someone('coordinator', first.member.officeId)
    const pressed = await Promise.all([second, second, third].map((who) => confirm(who, caseId, requestId, { title })))
    await office.admin.query('UPDATE member SET disabled_at = now() WHERE id = $1', [third.member.id])
    expect(pressed.map(({ body: { state } }) => state)).toEqual(['erased', 'erased', 'erased'])
    expect((await erasures(first.member)).filter(({ subject }) => subject === caseId)).toHaveLength(1)
  })

  it('stays where it is taken back, refused, too old, asked for anew, or by somebody who has left', async () => {
    const { caseId } = await aCase()
    const asked = async (who: Someone) => (await eraseCase(who, caseId)).body.requestId as string
    for (const who of [first, second]) {
      const id = await asked(first)
      expect(await refuse(who, caseId, id)).toMatchObject({ status: 200, body: { state: 'kept' } })
      expect(await confirm(second, caseId, id, { title })).toMatchObject({ status: 410 })
      expect(await refuse(who, caseId, id)).toMatchObject({ status: 410 })
    }
    const old = await asked(first)
    await office.admin.query(`UPDATE erasure_request SET asked_at = now() - interval '${requestDays} days' - interval '1 minute' WHERE id = $1`, [old])
    expect(await confirm(second, caseId, old, { title })).toMatchObject({ status: 410 })
    await expect(eraseCaseRows(second.member, caseId, { why: 'ended' })).rejects.toThrow(/second person/)
    const newer = await asked(second)
    expect(newer).not.toBe(old)
    expect(await erasureRequests(first.member, caseId)).toMatchObject([{ id: newer, askedBy: second.member.id }])
    const leaving = await someone('coordinator', first.member.officeId)
    await refuse(first, caseId, newer)
    const theirs = await asked(leaving)
    await office.admin.query('UPDATE member SET disabled_at = now() WHERE id = $1', [leaving.member.id])
    expect(await confirm(second, caseId, theirs, { title })).toMatchObject({ status: 410 })
    await expect(eraseCaseRows(second.member, caseId, { why: 'ended' })).rejects.toThrow(/second person/)
    const mine = await asked(first)
    await office.admin.query(`UPDATE erasure_request SET asked_at = now() - interval '${requestDays} days' + interval '1 minute' WHERE id = $1`, [mine])
    expect(await confirm(second, caseId, mine, { title })).toMatchObject({ status: 200 })
  })
})

describe('a person and what goes along', () => {
  it('stay until the other one says yes, and then exactly what was asked for goes', async () => {
    const { caseId, evidenceId, otherId, witnessId } = await aCase()
    const { bytes } = await evidence(first.member, evidenceId)
    const { body: { requestId } } = await erasePerson(first, caseId, { originals: [evidenceId] })
    expect(await contacts(caseId)).toEqual(['方小姨'])
    const [request] = await erasureRequests(first.member, caseId)
    expect(request).toMatchObject({ id: requestId, kind: 'person', subject: personSubject(caseId, { contact: 'aunt' }), things: [evidenceId] })
    expect((await office.admin.query('SELECT r::text AS row FROM erasure_request r WHERE id = $1', [requestId])).rows[0].row).not.toMatch(/方小姨|1777|aunt/)
    expect(await erasePerson(second, caseId, { originals: [] })).toMatchObject({ body: { state: 'asked', requestId } })
    expect(await confirm(second, caseId, requestId)).toMatchObject({ status: 200, body: { state: 'erased', kind: 'person' } })
    expect(await contacts(caseId)).not.toContain('方小姨')
    await expect(evidence(first.member, evidenceId)).rejects.toMatchObject({ code: 'not-found' })
    expect(existsSync(originalPath(first.member.officeId, bytes))).toBe(false)
    expect((await evidence(first.member, otherId)).id).toBe(otherId)
    expect((await office.admin.query('SELECT 1 FROM witness_request WHERE id = $1', [witnessId])).rows).toEqual([])
    expect(await erasureRequests(first.member, caseId)).toEqual([])
    expect(await confirm(second, caseId, requestId)).toMatchObject({ status: 200, body: { state: 'erased' } })
    expect(await checkStore(first.member)).toMatchObject({ damaged: 0, faults: { chains: [], things: [], anchors: [] } })
  })

  it('asked for anew with another choice, the older request is no word any more', async () => {
    const { caseId, evidenceId } = await aCase()
    const { body: { requestId: older } } = await erasePerson(first, caseId, { originals: [evidenceId] })
    const { body: { requestId: newer } } = await erasePerson(first, caseId)
    expect(newer).not.toBe(older)
    expect(await confirm(second, caseId, older)).toMatchObject({ status: 410 })
    expect(await confirm(second, caseId, newer)).toMatchObject({ status: 200 })
    expect((await evidence(first.member, evidenceId)).id).toBe(evidenceId)
  })

  it('is not carried out when a statement came that nobody has named', async () => {
    const { caseId, otherId, witnessId } = await aCase()
    const { body: { requestId } } = await erasePerson(first, caseId)
    await keepConsent(first.member, witnessId, { version: '1', hash: new Uint8Array(32) })
    await keepHandedIn(first.member, { id: witnessId, caseId }, { statement: emptyStatement, statementId: otherId })
    expect(await confirm(second, caseId, requestId)).toMatchObject({ status: 410 })
    expect(await contacts(caseId)).toEqual(['方小姨'])
    const { body: { requestId: anew } } = await erasePerson(first, caseId)
    expect((await erasureRequests(first.member, caseId))[0]?.things).toEqual([otherId])
    expect(await confirm(second, caseId, anew)).toMatchObject({ status: 200 })
    await expect(evidence(first.member, otherId)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the database itself', () => {
  it('takes nothing away on one word, and only what the other word names', async () => {
    const { caseId, evidenceId, otherId, witnessId } = await aCase()
    const alone = (why: 'wish' | 'restored', who = first) => [
      () => eraseCaseRows(who.member, caseId, { why }), () => eraseThingRows(who.member, evidenceId, { why }), () => eraseRequestRow(who.member, witnessId, { why }),
      () => withOffice(who.member, (tx) => tx.$queryRaw`SELECT unname_original(${evidenceId}::uuid, NULL, ${'0'.repeat(64)}, ${personSubject(caseId, { contact: 'aunt' })}, ${why})`),
    ]
    for (const tried of [...alone('wish'), ...alone('restored', second)]) await expect(tried()).rejects.toThrow(/second person/)
    await erasePerson(first, caseId, { originals: [evidenceId] })
    for (const tried of alone('wish')) await expect(tried()).rejects.toThrow(/second person/)
    await expect(eraseCaseRows(second.member, caseId, { why: 'wish' })).rejects.toThrow(/second person/)
    await expect(eraseThingRows(second.member, otherId, { why: 'wish' })).rejects.toThrow(/second person/)
    expect(await eraseRequestRow(second.member, witnessId, { why: 'wish' })).toBe(true)
    expect(await eraseThingRows(second.member, evidenceId, { why: 'wish' })).toMatchObject({ kind: 'original' })
    expect(await isThere(caseId)).toBe(true)
    expect(await eraseCaseRows(first.member, caseId, { why: 'restored' })).toMatchObject({ kind: 'case', why: 'restored' })
  })

  it('lets nobody ask in another name, at another time, or change what was asked', async () => {
    const { caseId } = await aCase()
    const asking = (who: Someone, by: string) => withOffice(who.member, (tx) => tx.$executeRaw`INSERT INTO erasure_request
      (office_id, id, case_id, kind, subject, things, why, asked_by) VALUES (${who.member.officeId}::uuid, ${newId()}::uuid, ${caseId}::uuid, 'case', ${caseId}, '{}', 'wish', ${by}::uuid)`)
    const later = withOffice(first.member, (tx) => tx.$executeRaw`INSERT INTO erasure_request
      (office_id, id, case_id, kind, subject, things, why, asked_by, asked_at) VALUES (${first.member.officeId}::uuid, ${newId()}::uuid, ${caseId}::uuid, 'case', ${caseId}, '{}', 'wish',
        ${first.member.id}::uuid, now() + interval '1 year')`)
    await expect(later).rejects.toThrow(/permission denied/)
    await expect(asking(second, first.member.id)).rejects.toThrow(/row-level security/)
    await expect(asking(volunteer, volunteer.member.id)).rejects.toThrow(/row-level security/)
    await insertErasureRequest(first.member, { caseId, kind: 'case', subject: caseId, things: [], why: 'wish' })
    await expect(withOffice(second.member, (tx) => tx.$executeRaw`UPDATE erasure_request SET kind = 'person'`)).rejects.toThrow(/permission denied/)
  })
})

describe('alone', () => {
  it('one needs nobody, in an office with volunteers too, and what the other had asked for before leaving counts no more', async () => {
    const only = await someone()
    await someone('volunteer', only.member.officeId)
    const leaving = await someone('coordinator', only.member.officeId)
    const { caseId, evidenceId } = await aCase(only)
    const { body: { requestId } } = await erasePerson(only, caseId, { originals: [evidenceId] })
    const { body: { requestId: theirs } } = await eraseCase(leaving, caseId)
    await office.admin.query('UPDATE member SET disabled_at = now() WHERE id = $1', [leaving.member.id])
    expect(await confirm(only, caseId, theirs, { title })).toMatchObject({ status: 410 })
    expect(await confirm(only, caseId, requestId)).toMatchObject({ status: 200, body: { state: 'erased' } })
    expect(await eraseCase(only, caseId)).toMatchObject({ status: 200, body: { state: 'erased', requestId: null } })
    expect((await casesStillThere(only.member, [caseId])).size).toBe(0)
  })
})
