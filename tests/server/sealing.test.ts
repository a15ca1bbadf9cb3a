import { createHmac } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseFacts, insertCase } from '@/lib/server/data/cases'
import { destroyCaseKey } from '@/lib/server/data/case-keys'
import { derived } from '@/lib/server/cipher'
import { dropRings, heldRing, unwrappedOfficeKey } from '@/lib/server/key-ring'
import { newId, numberIndex, open, seal } from '@/lib/server/keys'
import { rootKey } from '@/lib/server/root-key'
import { withOffice } from '@/lib/server/unit-of-work'
import { someone } from './offices'
import { type OwnOffice, ownOffice } from './own-office'

let office: OwnOffice
const facts = (title: string): Parameters<typeof insertCase>[1] => ({
  title, complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, respondents: [], contacts: [], otherLines: [], nightContactAgreed: false,
  refusals: [], stopRequests: [], answers: [],
})
const raw = async (caseId: string) => (await office.admin.query('SELECT title FROM case_file WHERE id = $1', [caseId])).rows[0].title as string

beforeAll(async () => { office = await ownOffice() })
afterAll(() => office.close())

describe('a sealed text', () => {
  it('opens where it stands and nowhere else, and not once a bit of it was changed', async () => {
    const { member } = office.me
    const caseId = await insertCase(member, facts('赵敏 🙂'))
    const place = { officeId: member.officeId, caseId, column: 'case_file.title', rowId: caseId }
    const sealed = await raw(caseId)
    expect(sealed).toMatch(/^v1\.[\w-]{11}\.[\w-]{16}\.[\w-]+$/)
    expect(open(place, sealed)).toBe('赵敏 🙂')
    expect(seal(place, '赵敏 🙂')).not.toBe(sealed)
    for (const other of [{ rowId: newId() }, { column: 'case_file.answers' }]) expect(() => open({ ...place, ...other }, sealed)).toThrow()
    const [mark, kid, nonce, body = ''] = sealed.split('.')
    const changed = Buffer.from(body, 'base64url')
    changed[0]! ^= 1
    expect(() => open(place, [mark, kid, nonce, changed.toString('base64url')].join('.'))).toThrow()
    expect(() => open(place, `v0.${Buffer.from('假的').toString('base64url')}`)).toThrow('unknown format')
  })

  it('has a key of its case, which lies in the database under a key of the office, which lies there under root', async () => {
    const { member } = office.me
    const [one, other] = [await insertCase(member, facts('甲')), await insertCase(member, facts('乙'))]
    const kids = [await raw(one), await raw(other)].map((text) => text.split('.')[1])
    expect(new Set(kids).size).toBe(2)
    const { rows } = await office.admin.query('SELECT kid, kek, wrapped FROM case_key WHERE case_id = $1', [one])
    expect(rows[0].kid).toBe(kids[0])
    const keys = (await office.admin.query('SELECT kid, purpose, wrapped, NULL AS "retiredAt" FROM office_key WHERE office_id = $1', [member.officeId])).rows
    expect(keys.map(({ purpose }) => purpose).sort()).toEqual(['field', 'index'])
    expect(keys.find(({ purpose }) => purpose === 'field').kid).toBe(rows[0].kek)
    for (const row of keys) expect(unwrappedOfficeKey(rootKey(), member.officeId, row)).toHaveLength(32)
    const stranger = { id: 'someone', bytes: Buffer.alloc(32, 1) }
    expect(() => unwrappedOfficeKey(stranger, member.officeId, keys[0])).toThrow('another root key')
    expect(() => unwrappedOfficeKey({ ...stranger, id: rootKey().id }, member.officeId, keys[0])).toThrow()
  })

  it('leaves the wrapped keys of the office beside its files, for whoever has root and no database', async () => {
    const { officeId } = office.me.member
    const file = path.join(office.data, 'evidence', officeId, 'keys.json')
    const { keys } = JSON.parse(readFileSync(file, 'utf8')) as { keys: { kid: string; purpose: string; wrapped: string }[] }
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
    const field = keys.find(({ purpose }) => purpose === 'field')!
    expect(unwrappedOfficeKey(rootKey(), officeId, { ...field, retiredAt: null })).toEqual(heldRing(officeId)?.officeKeys.get(field.kid)?.bytes)
  })

  it('opens after a restart, and beside another server that made a case meanwhile', async () => {
    const { member } = await someone()
    const first = await insertCase(member, facts('重启以前'))
    dropRings()
    expect((await caseFacts(member, first)).title).toBe('重启以前')
    const mine = heldRing(member.officeId)!
    const seen = { ...mine, officeKeys: new Map(mine.officeKeys), caseKeys: new Map(mine.caseKeys), kidOfCase: new Map(mine.kidOfCase), opened: new Map(mine.opened) }
    const second = await insertCase(member, facts('另一台'))
    let tries = 0
    const title = await withOffice(member, async (tx) => {
      tries += 1
      if (tries === 1) Object.assign(mine, { ...seen, caseKeys: new Map(seen.caseKeys), kidOfCase: new Map(seen.kidOfCase), opened: new Map() })
      const row = await tx.caseFile.findUniqueOrThrow({ where: { officeId_id: { officeId: member.officeId, id: second } } })
      return open({ officeId: member.officeId, column: 'case_file.title', rowId: second }, row.title)
    })
    expect({ title, tries }).toEqual({ title: '另一台', tries: 2 })
  })
})

describe('what is no office', () => {
  it('gets no keys, however often its id is named', async () => {
    const nobody = { ...office.me.member, officeId: newId() }
    expect(await withOffice(nobody, (tx) => tx.caseFile.count())).toBe(0)
    const { rows } = await office.admin.query('SELECT office_id FROM key_ring WHERE office_id = $1', [nobody.officeId])
    expect(rows).toEqual([])
    expect(existsSync(path.join(office.data, 'evidence', nobody.officeId))).toBe(false)
    expect(() => numberIndex(nobody.officeId, '1')).toThrow('not open')
  })
})

describe('what offices from before there were keys keep', () => {
  it('is the root as their index secret, so that indexes and file names stay; a new office has its own', async () => {
    const { member } = await someone()
    const id = newId()
    await office.admin.query(`INSERT INTO case_file (office_id, id, title, night_contact_agreed, created_by, created_at, updated_at)
      VALUES ($1, $2, $3, false, $4, now(), now())`, [member.officeId, id, `v0.${Buffer.from('旧案').toString('base64url')}`, member.id])
    await withOffice(member, async (tx) => {
      const row = await tx.caseFile.findUniqueOrThrow({ where: { officeId_id: { officeId: member.officeId, id } } })
      expect(open({ officeId: member.officeId, column: 'case_file.title', rowId: id }, row.title)).toBe('旧案')
      expect(seal({ officeId: member.officeId, caseId: id, column: 'case_file.title', rowId: id }, '旧案')).toMatch(/^v1\./)
    })
    const before = createHmac('sha256', derived(rootKey().bytes, member.officeId, 'bidx:phone')).update('phone:17000001234').digest().subarray(0, 16)
    expect(Buffer.from(numberIndex(member.officeId, '17000001234'))).toEqual(before)
    const { member: fresh } = await someone()
    await withOffice(fresh, async () => undefined)
    const rooted = createHmac('sha256', derived(rootKey().bytes, fresh.officeId, 'bidx:phone')).update('phone:17000001234').digest().subarray(0, 16)
    expect(Buffer.from(numberIndex(fresh.officeId, '17000001234'))).not.toEqual(rooted)
  })
})

describe('a destroyed key', () => {
  it('leaves nothing of its case to open, here, after a restart or in another server, and touches no other case', async () => {
    const { member } = await someone()
    const [gone, kept] = [await insertCase(member, facts('要清除的')), await insertCase(member, facts('留着的'))]
    await destroyCaseKey(member, gone)
    await expect(caseFacts(member, gone)).rejects.toMatchObject({ code: 'erased' })
    expect((await caseFacts(member, kept)).title).toBe('留着的')
    dropRings()
    await expect(caseFacts(member, gone)).rejects.toMatchObject({ code: 'erased' })
    expect((await caseFacts(member, kept)).title).toBe('留着的')
    const { rows } = await office.admin.query('SELECT wrapped, destroyed_at FROM case_key WHERE case_id = $1', [gone])
    expect(rows[0].wrapped).toBeNull()
    expect(rows[0].destroyed_at).toBeInstanceOf(Date)
  })

  it('cannot be destroyed twice, or by a stranger', async () => {
    const { member } = await someone()
    const id = await insertCase(member, facts('x'))
    const { member: stranger } = await someone()
    await expect(destroyCaseKey(stranger, id)).rejects.toMatchObject({ code: 'not-found' })
    await destroyCaseKey(member, id)
    await expect(destroyCaseKey(member, id)).rejects.toMatchObject({ code: 'not-found' })
  })
})
