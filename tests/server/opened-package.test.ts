import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePackage, type PackageQuery } from '@/lib/server/casework/package/make-package'
import { packagePlan } from '@/lib/server/casework/package-plan'
import { offeredExhibits } from '@/lib/server/casework/propose-exhibits'
import { checkStore } from '@/lib/server/casework/check-store'
import type { OpenedPackage } from '@/lib/server/package-file'
import { closePrinting } from '@/lib/server/pdf/pool'
import { movedRecord, type Package, packageForm, packageOf, put, recordOf, zipOf } from '../makers/package'
import type { CaseRecord } from '@/lib/letters/record/case-record'
import { backup, knock } from './filled-office'
import { someone, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'
import { aRichCase, type RichCase } from './rich-case'
import { rowsOfOffice } from './rows-of-office'

let office: OwnOffice
let rich: RichCase
let whole: Package
let there: Someone

const sent = (who: Someone, bytes: Buffer<ArrayBuffer>, headers: Record<string, string> = {}) =>
  knock('POST /api/cases/packages', { body: packageForm(bytes), headers: { cookie: who.cookie, ...headers } })
async function answerOf(response: Response): Promise<{ status: number; code?: string; id?: string; elsewhere?: number; sameFindings?: boolean }> {
  return { status: response.status, ...(await response.json()) }
}
const copyOf = ({ manifest, files }: Package): Package => ({ manifest: structuredClone(manifest), files: new Map(files) })

const comparable = (record: CaseRecord, opener = there) => movedRecord(record, opener.member)

beforeAll(async () => {
  office = await ownOffice()
  rich = await aRichCase('UMZUG-9')
  whole = await packageOf(rich.owner.member, rich.caseId)
  there = await someone()
}, 120_000)
afterAll(async () => {
  await closePrinting()
  await office.close()
})

describe('a package that is opened in an empty office', () => {
  it('becomes the same case', async () => {
    const answer = await answerOf(await sent(there, zipOf(whole)))
    expect(answer).toMatchObject({ status: 201, id: rich.caseId, elsewhere: 0, sameFindings: true })
    const [here, moved] = [await recordOf(rich.owner.member, rich.caseId), await recordOf(there.member, rich.caseId)]
    expect(comparable(moved)).toEqual(comparable(here))
    expect(moved.evidence.filter(({ kind }) => kind === 'custody').map(({ name }) => name)).toEqual(['custody.jsonl', 'manifest.json', 'anchor.json'])
  })

  it('and changes no setting of the office', async () => {
    expect((await recordOf(rich.owner.member, rich.caseId)).channelSettings).toMatchObject([{ channel: 'lender' }])
    const { rows } = await office.admin.query('SELECT channel FROM channel_setting WHERE office_id = $1', [there.member.officeId])
    expect(rows).toEqual([])
  })

  it.each(['attempts', 'findings', 'tickets', 'letters', 'evidence', 'filing-order', 'witness-requests', ''])('and its doors say the same: %s', async (path) => {
    const said = async (cookie: string) => (await knock(`GET /api/cases/{caseId}${path && `/${path}`}`, { params: { caseId: rich.caseId }, headers: { cookie } })).json()
    const [here, moved] = [await said(rich.owner.cookie), await said(there.cookie)]
    if (path === 'evidence') moved.items = moved.items.filter(({ kind }: { kind: string }) => kind !== 'custody')
    // What a witness took back does not come along.
    if (path === 'witness-requests') for (const item of [...here.items, ...moved.items].filter(({ state }) => state === 'withdrawn')) item.statement = null
    expect(moved).toEqual(here)
  })

  it('and gives its originals, letters and copies byte for byte', async () => {
    const bytes = async (cookie: string, door: string, params: Record<string, string>) => Buffer.from(await (await knock(door, { params, headers: { cookie } })).arrayBuffer())
    const { evidenceId, letterId, derivativeId } = rich.ids
    for (const [door, params] of [['GET /api/evidence/{evidenceId}/file', { evidenceId }], ['GET /api/letters/{letterId}/pdf', { letterId }], ['GET /api/derivatives/{derivativeId}/file', { derivativeId }]] as const) {
      expect((await bytes(there.cookie, door, params)).equals(await bytes(rich.owner.cookie, door, params))).toBe(true)
    }
  })

  it('tells the chain what came and under which manifest; the store is whole', async () => {
    const { rows } = await office.admin.query("SELECT payload FROM custody_event WHERE office_id = $1 AND payload LIKE '%\"what\":\"package\"%'", [there.member.officeId])
    const { evidence: originals, letters } = await recordOf(rich.owner.member, rich.caseId)
    expect(rows.length).toBe(originals.length + letters.filter(({ state }) => state === 'issued').length)
    expect(new Set(rows.map(({ payload }) => JSON.parse(payload).manifest)).size).toBe(1)
    expect(await checkStore(there.member)).toMatchObject({ damaged: 0, faults: { chains: [], things: [], anchors: [] } })
  })

  it('knows the rows of its phone: the same backup again brings nothing', async () => {
    const again = backup('UMZUG-9', [1, 2, 3])
    const { imports } = await (await knock('POST /api/cases/{caseId}/evidence', { params: { caseId: rich.caseId }, body: again, headers: { cookie: there.cookie } })).json()
    expect(imports).toMatchObject([{ imported: 0, duplicates: 3 }])
  })

  it('and leaves nothing half-written: not for a repeat that is answered from store, not beside a part that is refused', async () => {
    const me = await someone()
    const halfWritten = () => readdirSync(path.join(office.data, 'evidence', me.member.officeId, 'incoming'))
    const [bytes, key] = [zipOf(whole), { 'idempotency-key': randomUUID() }]
    expect(await answerOf(await sent(me, bytes, key))).toMatchObject({ status: 201, id: rich.caseId })
    expect(await answerOf(await sent(me, bytes, key))).toMatchObject({ status: 201, id: rich.caseId })
    expect(halfWritten()).toEqual([])
    const two = packageForm(bytes)
    two.append('photo', new File(['x'], 'x'))
    expect((await knock('POST /api/cases/packages', { body: two, headers: { cookie: me.cookie } })).status).toBe(413)
    expect(halfWritten()).toEqual([])
  })

  it('and is refused where the case is already, here and there', async () => {
    for (const who of [there, rich.owner]) expect(await answerOf(await sent(who, zipOf(whole)))).toMatchObject({ status: 409, code: 'case-is-here' })
  })
})

describe('a package whose originals stay home', () => {
  it('keeps each with its digest and what stands in its place', async () => {
    const me = await someone()
    const { evidence } = await recordOf(rich.owner.member, rich.caseId)
    const [log, bill] = [evidence.find(({ kind }) => kind === 'call-log')!, evidence.find(({ kind }) => kind === 'bill')!]
    const made = await packageOf(rich.owner.member, rich.caseId, { [log.id]: Buffer.from('摘录'), [bill.id]: null })
    expect(await answerOf(await sent(me, zipOf(made)))).toMatchObject({ status: 201, elsewhere: 2, sameFindings: true })
    const moved = await recordOf(me.member, rich.caseId)
    expect(moved.evidence.filter(({ heldAs }) => heldAs !== null)).toEqual([
      { ...log, heldAs: 'extract', heldSha256: expect.any(String), heldBytes: 6 }, { ...bill, heldAs: 'nothing' },
    ])
    expect(moved.attempts).toEqual((await recordOf(rich.owner.member, rich.caseId)).attempts)
    const asked = (door: string, id: string) => knock(`GET /api/evidence/{evidenceId}${door}`, { params: { evidenceId: id }, headers: { cookie: me.cookie } })
    for (const { id } of [log, bill]) expect(await answerOf(await asked('/file', id))).toMatchObject({ status: 409, code: 'kept-elsewhere' })
    expect(await (await asked('/held-copy', log.id)).text()).toBe('摘录')
    expect(await answerOf(await asked('/held-copy', bill.id))).toMatchObject({ code: 'kept-elsewhere' })
    expect((await asked('/held-copy', evidence.at(-1)!.id)).status).toBe(404)
    expect(await checkStore(me.member)).toMatchObject({ damaged: 0, faults: { chains: [], things: [], anchors: [] } })
    expect((await offeredExhibits(me.member, rich.caseId)).map(({ id }) => id)).not.toContain(log.id)
    expect((await offeredExhibits(rich.owner.member, rich.caseId)).map(({ id }) => id)).toContain(log.id)
    const next = await someone()
    expect(await answerOf(await sent(next, zipOf(await packageOf(me.member, rich.caseId))))).toMatchObject({ status: 201, elsewhere: 2, sameFindings: true })
    const held = async (who: Someone) => (await recordOf(who.member, rich.caseId)).evidence.filter(({ heldAs }) => heldAs !== null)
    expect(await held(next)).toEqual(await held(me))
  })
})

describe('a package as its own door makes it', () => {
  const made = async (who: Someone, query: PackageQuery) => Buffer.from(
    await (await makePackage(who.member, { params: { caseId: rich.caseId }, query, headers: new Headers() })).arrayBuffer())
  const withoutHeld = ({ evidence, ...rest }: CaseRecord) => ({ ...rest, evidence: evidence.map(({ heldAs: _as, heldSha256: _sha256, heldBytes: _bytes, ...item }) => item) })

  it('with everything in it becomes the same case, but for what a witness took back', async () => {
    const me = await someone()
    const answer = await answerOf(await sent(me, await made(rich.owner, { include: 'all' })))
    expect(answer).toMatchObject({ status: 201, id: rich.caseId, sameFindings: true })
    const [here, moved] = [await recordOf(rich.owner.member, rich.caseId), await recordOf(me.member, rich.caseId)]
    const withdrawn = new Set(here.witnessRequests.filter(({ withdrawnAt }) => withdrawnAt !== null).map(({ statementId }) => statementId))
    expect(moved.evidence.filter(({ heldAs }) => heldAs !== null).map(({ id, heldAs }) => [id, heldAs])).toEqual([...withdrawn].map((id) => [id, 'nothing']))
    expect(comparable(withoutHeld(moved) as CaseRecord, me)).toEqual(comparable(withoutHeld(here) as CaseRecord))
    expect(await checkStore(me.member)).toMatchObject({ damaged: 0, faults: { chains: [], things: [], anchors: [] } })
  })

  it('with what goes out by itself says of the others that they are elsewhere; and so does the next one', async () => {
    const [me, next] = [await someone(), await someone()]
    const { elsewhere, ...answer } = await answerOf(await sent(me, await made(rich.owner, { case: 'true' })))
    expect(answer).toMatchObject({ status: 201, sameFindings: true })
    const held = async (who: Someone) => (await recordOf(who.member, rich.caseId)).evidence.filter(({ heldAs }) => heldAs !== null)
    expect([(await held(me)).length, new Set((await held(me)).map(({ heldAs }) => heldAs)).has('extract')]).toEqual([elsewhere, true])
    expect(await answerOf(await sent(next, await made(me, { include: 'all' })))).toMatchObject({ status: 201, sameFindings: true })
    expect((await held(next)).filter(({ kind }) => kind !== 'custody')).toEqual(await held(me))
  })

  it('without the case in it says so', async () => {
    expect(await answerOf(await sent(await someone(), await made(rich.owner, {})))).toMatchObject({ code: 'package-foreign' })
  })
})

type Change = (made: Package) => Buffer<ArrayBuffer>
const record = (made: Package, change: (record: CaseRecord) => void): Buffer<ArrayBuffer> => {
  const value = JSON.parse(made.files.get('case.json')!.toString()) as CaseRecord
  change(value)
  put(made, 'case.json', Buffer.from(JSON.stringify(value)), { what: 'case' })
  return zipOf(made)
}
const first = (made: Package, prefix: string) => [...made.files.keys()].find((path) => path.startsWith(prefix))!
function withoutLetter(made: Package, damaged: object[] = []): Buffer<ArrayBuffer> {
  const path = first(made, 'letters/')
  made.files.delete(path)
  made.manifest.files = made.manifest.files.filter((file) => file.path !== path)
  made.manifest.damaged.push(...damaged)
  return zipOf(made)
}
const changes: [string, string, Change][] = [
  ['no ZIP', 'package-unreadable', () => Buffer.from('PK no')],
  ['another ZIP', 'package-foreign', () => zipOf({ manifest: {} as never, files: new Map() })],
  ['a newer format', 'package-newer', (made) => zipOf(made, { manifestText: JSON.stringify({ ...made.manifest, format: 'anning-package-2' }) })],
  ['a newer record', 'package-newer', (made) => record(made, (value) => { Object.assign(value, { format: 'anning-case-2' }) })],
  ['no case in it', 'package-foreign', (made) => { made.files.delete('case.json'); made.manifest.files = made.manifest.files.filter(({ what }) => what !== 'case'); return zipOf(made) }],
  ['an altered original', 'package-changed', (made) => { made.files.set(first(made, 'originals/'), Buffer.from('x')); return zipOf(made) }],
  ['a missing file', 'package-changed', (made) => { made.files.delete(first(made, 'originals/')); return zipOf(made) }],
  ['a file too many', 'package-changed', (made) => zipOf(made, { more: [{ name: 'originals/more.txt', data: 'x', stored: true }] })],
  ['a file twice', 'package-unreadable', (made) => zipOf(made, { more: [{ name: 'case.json', data: 'x', stored: true }] })],
  ['a packed file', 'package-unreadable', (made) => zipOf(made, { more: [{ name: 'x', data: 'x'.repeat(1000) }] })],
  ['a name that leads out', 'package-unreadable', (made) => zipOf(made, { more: [{ name: '../x', data: 'x', stored: true }] })],
  ['an altered custody row', 'package-changed', (made) => { put(made, 'custody.jsonl', Buffer.from(made.files.get('custody.jsonl')!.toString().replace('evidence-received', 'evidence-receaved')), { what: 'custody' }); return zipOf(made) }],
  ['a custody row without an end', 'package-misfit', (made) => { put(made, 'custody.jsonl', Buffer.alloc(4 * 1024 ** 2 + 1, 'x'), { what: 'custody' }); return zipOf(made) }],
  ['a mark before the record', 'package-misfit', (made) => { put(made, 'case.json', Buffer.from(`\ufeff${made.files.get('case.json')!}`), { what: 'case' }); return zipOf(made) }],
  ['a letter that is nowhere', 'package-misfit', (made) => withoutLetter(made)],
  ['another digest of an original', 'package-changed', (made) => record(made, ({ evidence }) => { evidence[0]!.sha256 = '0'.repeat(64) })],
  ['an original that is nowhere', 'package-misfit', (made) => { const path = first(made, 'originals/'); made.files.delete(path); made.manifest.files = made.manifest.files.filter((file) => file.path !== path); return zipOf(made) }],
  ['another case', 'package-misfit', (made) => record(made, (value) => { value.case.id = value.case.id.replace(/.$/, '0') === value.case.id ? value.case.id.replace(/.$/, '1') : value.case.id.replace(/.$/, '0') })],
  ['a field too many', 'package-misfit', (made) => record(made, (value) => { Object.assign(value.attempts[0]!, { officeId: value.case.id }) })],
  ['an id that is none', 'package-misfit', (made) => record(made, ({ attempts }) => { attempts[0]!.id = 'x' })],
  ['a name nobody has', 'package-misfit', (made) => record(made, ({ links }) => { links[0]!.attemptId = links[0]!.evidenceId })],
  ['a name twice', 'package-misfit', (made) => record(made, ({ attempts }) => { attempts[1]!.id = attempts[0]!.id })],
  ['a day that is not the day', 'package-misfit', (made) => record(made, ({ attempts }) => { attempts[0]!.localDay = '2020-01-01' })],
  ['a circle of archives', 'package-misfit', (made) => record(made, ({ evidence }) => { evidence[0]!.takenFromId = evidence[0]!.id })],
  ['an unknown rule', 'package-misfit', (made) => record(made, ({ findings }) => { findings[0]!.violation = 'no-rule' })],
  ['a polluted record', 'package-misfit', (made) => { put(made, 'case.json', Buffer.from('{"format":"anning-case-1","__proto__":{"x":1}}'), { what: 'case' }); return zipOf(made) }],
]

describe('a package with a letter whose PDF was damaged already', () => {
  it('comes in without that PDF, and the check of the store names it', async () => {
    const [me, made] = [await someone(), copyOf(whole)]
    const { of } = made.manifest.files.find(({ what }) => what === 'letter')!
    const answer = await answerOf(await sent(me, withoutLetter(made, [{ of, exhibit: null, why: 'missing' }])))
    expect(answer).toMatchObject({ status: 201, elsewhere: 0, sameFindings: true })
    const { letters } = await recordOf(me.member, rich.caseId)
    expect(letters).toEqual((await recordOf(rich.owner.member, rich.caseId)).letters)
    expect(await checkStore(me.member)).toMatchObject({ damaged: 1, faults: { chains: [] } })
  })
})

/** A package whose directory promises other sizes than it has. */
function openedWith({ manifest, files }: Package, sizes: Record<string, number>): OpenedPackage {
  const all = new Map([...files, ['manifest.json', Buffer.from(JSON.stringify(manifest))], ['anchor.json', Buffer.from('{}')]])
  const bytesOf = (name: string) => all.get(name) ?? Buffer.alloc(0)
  return { names: [...all.keys()], sizeOf: (name) => sizes[name] ?? bytesOf(name).length, stream: (name) => Promise.resolve(Readable.from([bytesOf(name)])), close: () => undefined }
}

describe('a package that somebody changed', () => {
  it.each([['case.json', 128], ['custody.jsonl', 256]])('%s may weigh %i MB, and not a byte more', async (path, megabytes) => {
    const most = megabytes * 1024 ** 2
    expect(await packagePlan(openedWith(whole, { [path]: most }))).toMatchObject({ record: { case: { id: rich.caseId } } })
    await expect(packagePlan(openedWith(whole, { [path]: most + 1 }))).rejects.toMatchObject({ code: 'package-misfit' })
  })

  it.each(changes)('is refused whole: %s', async (_, code, change) => {
    const me = await someone()
    await knock('GET /api/cases', { headers: { cookie: me.cookie } })
    const before = await rowsOfOffice(office.admin, me.member.officeId)
    expect(await answerOf(await sent(me, change(copyOf(whole))))).toMatchObject({ code })
    expect(await rowsOfOffice(office.admin, me.member.officeId)).toEqual(before)
  })
})
