import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET as listAttempts, POST as recordDoor } from '@/app/api/cases/[caseId]/attempts/route'
import { POST as addFiles } from '@/app/api/cases/[caseId]/evidence/route'
import { GET as findingsDoor } from '@/app/api/cases/[caseId]/findings/route'
import { POST as fileDoor } from '@/app/api/cases/[caseId]/tickets/route'
import { GET as readDoor, PATCH as changeDoor } from '@/app/api/cases/[caseId]/route'
import { POST as openDoor } from '@/app/api/cases/route'
import { POST as decideDoor } from '@/app/api/findings/[findingId]/decision/route'
import { POST as confirmDoor } from '@/app/api/imports/[importId]/confirm/route'
import { GET as importDoor } from '@/app/api/imports/[importId]/route'
import { resumeImports } from '@/lib/server/casework/resume-imports'
import { reviewAnew } from '@/lib/server/casework/review-anew'
import { caseFacts, casesOfOtherEdition, lockCase, replaceCaseFacts } from '@/lib/server/data/cases'
import type { Door } from '@/lib/server/door'
import { rulesEdition } from '@/lib/server/rules-edition'
import { withOffice } from '@/lib/server/unit-of-work'
import { asked, type Said } from './asked'
import { context, request, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

let office: OwnOffice
let me: Someone

beforeAll(async () => {
  office = await ownOffice()
  ;({ me } = office)
})
afterAll(() => office.close())

const ask = (door: Door, method: 'GET' | 'POST' | 'PATCH', params: Record<string, string>, body?: unknown) => asked(me, door, { method, params, body })
const lender = { key: 'LX', name: '澜汐', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }], accounts: [] }
const sister = { key: 'sister', name: '林知秋', relation: '姐姐', phones: ['19900001002'] }
const facts = {
  title: 'case', complainant: { name: '林知秋', role: 'relative', phones: ['19900001001'] }, debtor: { name: '林知夏', phones: ['19900001003'] },
  respondents: [lender], contacts: [sister], nightContactAgreed: false, refusals: [{ at: '2026-03-01T10:00:00+08:00', by: 'complainant', respondent: 'LX' }],
}
const opened = async (over: object = {}) => (await ask(openDoor, 'POST', {}, { ...facts, ...over })).body.id as string
const read = async (caseId: string) => (await ask(readDoor, 'GET', { caseId })).body
const change = (caseId: string, body: unknown) => ask(changeDoor, 'PATCH', { caseId }, body)
const ring = (caseId: string, recipient: string) => ask(recordDoor, 'POST', { caseId }, {
  at: '2026-03-02T22:30:00+08:00', number: '17000001234', channel: 'call', direction: 'incoming', answered: true, seconds: 60, recipient,
})
const recipients = async (caseId: string) => ((await ask(listAttempts, 'GET', { caseId })).body.items as { recipient: string }[]).map(({ recipient }) => recipient)
const paths = ({ status, body }: Said) => [status, (body.fields as { path: string; code: string }[] | undefined)?.map((field) => `${field.path} ${field.code}`)]

describe('what a lender lent', () => {
  it('is kept with the case, may be told later and be taken back, and a contact’s relation stays its own', async () => {
    const caseId = await opened()
    expect(await read(caseId)).not.toHaveProperty('respondents.0.loan')
    for (const loan of ['credit-card', 'online-consumer'] as const) {
      expect((await change(caseId, { respondents: [{ ...lender, loan }] })).status).toBe(200)
      expect(await read(caseId)).toMatchObject({ respondents: [{ key: 'LX', loan }], contacts: [{ relation: '姐姐' }] })
    }
    await change(caseId, { respondents: [lender] })
    expect(await read(caseId)).not.toHaveProperty('respondents.0.loan')
    expect(paths(await change(caseId, { respondents: [{ ...lender, loan: 'mortgage' }] }))).toEqual([422, ['respondents.0.loan not-one-of']])
  })
})

describe('who the complainant is', () => {
  it('may change: attempts and refusals of the same person follow, and a debtor who is nobody else is taken out', async () => {
    const caseId = await opened()
    await ring(caseId, 'complainant')
    expect(await recipients(caseId)).toEqual(['complainant'])
    expect((await change(caseId, { complainant: { ...facts.complainant, role: 'debtor' }, debtor: null })).status).toBe(200)
    expect(await read(caseId)).toMatchObject({ complainant: { role: 'debtor' }, refusals: [{ by: 'debtor' }] })
    expect(await read(caseId)).not.toHaveProperty('debtor')
    expect(await recipients(caseId)).toEqual(['debtor'])
    await change(caseId, { complainant: facts.complainant, debtor: facts.debtor })
    expect([await recipients(caseId), (await read(caseId)).refusals]).toEqual([['complainant'], [expect.objectContaining({ by: 'complainant' })]])
  })
})

describe('the complainant who turns out to be the debtor', () => {
  it('keeps what was decided about their calls', async () => {
    const caseId = await opened({ debtor: undefined })
    await ring(caseId, 'complainant')
    const findings = async () => (await ask(findingsDoor, 'GET', { caseId })).body.items as { id: string; violation: string; recipient: string; state: string; note?: string }[]
    const found = (await findings()).find(({ violation }) => violation === 'night-contact')
    await ask(decideDoor, 'POST', { findingId: found?.id ?? '' }, { state: 'confirmed', note: '听过录音' })
    await change(caseId, { complainant: { ...facts.complainant, role: 'debtor' } })
    expect((await findings()).find(({ violation }) => violation === 'night-contact')).toMatchObject({ id: found?.id, recipient: 'debtor', state: 'confirmed', note: '听过录音' })
  })

  it('does not take over the calls of another debtor', async () => {
    const caseId = await opened()
    await ring(caseId, 'complainant')
    await ring(caseId, 'debtor')
    const before = await read(caseId)
    expect(paths(await change(caseId, { complainant: { ...facts.complainant, role: 'debtor' }, debtor: { name: '林知秋', phones: [] } }))).toEqual([422, ['debtor debtor-has-records']])
    expect([await read(caseId), (await recipients(caseId)).sort()]).toEqual([before, ['complainant', 'debtor']])
  })
})

describe('a finding that a changed fact takes away', () => {
  it('comes back with its decision and note when the fact does', async () => {
    const caseId = await opened()
    await ring(caseId, 'complainant')
    const findings = async () => (await ask(findingsDoor, 'GET', { caseId })).body.items as { id: string; violation: string; state: string; note?: string }[]
    const night = async () => (await findings()).find(({ violation }) => violation === 'night-contact')
    const found = await night()
    await ask(decideDoor, 'POST', { findingId: found?.id ?? '' }, { state: 'confirmed', note: '听过录音' })
    await change(caseId, { respondents: [{ ...lender, lines: [] }] })
    expect(await findings()).toEqual([])
    await change(caseId, { respondents: [lender] })
    expect(await night()).toMatchObject({ id: found?.id, state: 'confirmed', note: '听过录音', newAttempts: [] })
  })
})

describe('whom a record still names', () => {
  it('cannot be taken out: contacts, debtor and respondents, each with a sentence; nothing changes', async () => {
    const caseId = await opened()
    await ring(caseId, 'sister')
    await ring(caseId, 'debtor')
    await ask(fileDoor, 'POST', { caseId }, { channel: 'lender', respondent: 'LX', filedOn: '2026-03-03' })
    const before = await read(caseId)
    expect(paths(await change(caseId, { contacts: [] }))).toEqual([422, ['contacts key-in-use']])
    expect(paths(await change(caseId, { complainant: { ...facts.complainant, role: 'wrong-number' }, debtor: null }))).toEqual([422, ['debtor key-in-use']])
    expect(paths(await change(caseId, { respondents: [], refusals: [] }))).toEqual([422, ['respondents key-in-use']])
    expect(await read(caseId)).toEqual(before)
  })

  it('can be taken out when nothing does', async () => {
    const caseId = await opened()
    expect((await change(caseId, { contacts: [], debtor: null })).status).toBe(200)
    expect(await read(caseId)).toMatchObject({ contacts: [] })
  })
})

describe('two who change one case', () => {
  it('the later one is told when it changed since they read it, and changes nothing', async () => {
    const caseId = await opened()
    const { version } = await read(caseId)
    const first = await change(caseId, { title: 'one', version })
    expect([first.status, first.body.version]).toEqual([200, (await read(caseId)).version])
    expect(await change(caseId, { title: 'two', version })).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect(await read(caseId)).toMatchObject({ title: 'one' })
    expect((await change(caseId, { title: 'two', version: first.body.version })).status).toBe(200)
  })
})

const calls = `<calls count="2">${['17000001234', '13700000009'].map((number, at) =>
  `<call number="${number}" date="${Date.parse('2026-03-01T09:00:00+08:00') + at * 60_000}" duration="9" type="1" presentation="1" />`).join('')}</calls>`
async function held(caseId: string, preview = 'true') {
  const body = new FormData()
  body.append('preview', preview)
  body.append('files', new File([calls], 'calls.xml'))
  const answer = await addFiles(request({ headers: { cookie: me.cookie }, body }), context({ caseId }))
  return (await answer.json()) as { imports: { id: string; state: string }[] }
}

describe('a previewed file', () => {
  it('confirmed by two at once is read once, and its numbers come in once', async () => {
    const caseId = await opened()
    const importId = (await held(caseId)).imports[0]?.id ?? ''
    const confirm = () => ask(confirmDoor, 'POST', { importId }, { lines: [{ number: '13700000009', respondent: 'LX' }] })
    const statuses = (await Promise.all([confirm(), confirm()])).map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 409])
    const [respondent] = (await read(caseId)).respondents as { lines: { number: string }[] }[]
    expect(respondent?.lines.map(({ number }) => number)).toEqual(['17000001234', '13700000009'])
    expect(await recipients(caseId)).toHaveLength(2)
  })

  it('that names a respondent nobody knows stays waiting and changes nothing', async () => {
    const caseId = await opened()
    const importId = (await held(caseId)).imports[0]?.id ?? ''
    const before = await read(caseId)
    expect(paths(await ask(confirmDoor, 'POST', { importId }, { lines: [{ number: '13700000009', respondent: 'nobody' }] }))).toEqual([422, ['lines.0.respondent unknown-key']])
    expect([await read(caseId), (await ask(importDoor, 'GET', { importId })).body.state]).toEqual([before, 'waiting'])
  })
})

describe('a reading that a stop interrupted', () => {
  it('is read at the next start, once', async () => {
    const caseId = await opened()
    const [run] = (await held(caseId)).imports
    await withOffice(me.member, (tx) => tx.importRun.updateMany({ where: { id: run?.id }, data: { state: 'running' } }))
    await resumeImports()
    expect((await ask(importDoor, 'GET', { importId: run?.id ?? '' })).body).toMatchObject({ state: 'done', imported: 1, skipped: 1 })
    await resumeImports()
    expect(await recipients(caseId)).toEqual(['complainant'])
  })

  it('is given up when it stopped the server twice, and says so', async () => {
    const caseId = await opened()
    const [run] = (await held(caseId)).imports
    await withOffice(me.member, (tx) => tx.importRun.updateMany({ where: { id: run?.id }, data: { state: 'running', tries: 1 } }))
    await resumeImports()
    expect((await ask(importDoor, 'GET', { importId: run?.id ?? '' })).body).toMatchObject({ state: 'failed', imported: 0, rejected: [{ at: 'file', reason: 'interrupted' }] })
    expect(await recipients(caseId)).toEqual([])
  })
})

describe('a file that is read while its case changes', () => {
  it('is placed by the people and numbers the case has when its rows come in', async () => {
    const caseId = await opened({ contacts: [] })
    const changing = withOffice(me.member, async () => {
      await lockCase(me.member, caseId)
      await wait(900)
      await replaceCaseFacts(me.member, caseId, { ...(await caseFacts(me.member, caseId)), otherLines: [{ number: '13700000009' }] })
    })
    await wait(150)
    const arrived = await held(caseId, 'false')
    await changing
    expect(arrived).toMatchObject({ imports: [{ state: 'done', imported: 2, skipped: 0 }] })
    expect(await recipients(caseId)).toHaveLength(2)
  }, 20_000)
})

describe('a program that brings other rules', () => {
  it('reviews the cases of the older one at its start and keeps what was decided', async () => {
    const caseId = await opened()
    await ring(caseId, 'complainant')
    await withOffice(me.member, async (tx) => {
      await tx.finding.deleteMany({ where: { caseId } })
      await tx.caseFile.updateMany({ where: { id: caseId }, data: { reviewedEdition: 'older' } })
    })
    await reviewAnew()
    expect(((await ask(findingsDoor, 'GET', { caseId })).body.items as unknown[]).length).toBeGreaterThan(0)
    expect(await casesOfOtherEdition(me.member, rulesEdition, 10)).toEqual([])
  })
})
