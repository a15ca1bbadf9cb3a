import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealAnew } from '@/lib/server/casework/seal-anew'
import { caseFacts, insertCase } from '@/lib/server/data/cases'
import { draftById, insertDraft } from '@/lib/server/data/intake-drafts'
import { dropRings, heldRing } from '@/lib/server/key-ring'
import { rootOf } from '@/lib/server/root-key'
import { rotateOffices, rotateRoot } from '@/lib/server/rotation'
import { readOriginal, storeOriginal } from '@/lib/server/vault'
import { type Someone, someone } from './offices'
import { type OwnOffice, ownOffice } from './own-office'

let office: OwnOffice
const globals = globalThis as unknown as Record<string, unknown>
const facts = (title: string): Parameters<typeof insertCase>[1] => ({
  title, complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, respondents: [], contacts: [], otherLines: [], nightContactAgreed: false,
  refusals: [], stopRequests: [], answers: [],
})
const urls = () => ({ app: office.db.app, auth: office.db.auth })
const startWith = (key: string) => {
  dropRings()
  globals.anningRoot = { root: undefined, waiting: [] }
  process.env.ANNING_ROOT_KEY = key
}

beforeAll(async () => { office = await ownOffice() })
afterAll(() => office.close())

describe('new keys for the offices', () => {
  it('come under load without one failed read or write, and nothing stays wrapped by the old ones', async () => {
    const people: Someone[] = [office.me, await someone()]
    const made = new Map<string, Someone>()
    for (const each of people) for (let at = 0; at < 40; at += 1) made.set(await insertCase(each.member, facts(`案 ${at}`)), each)
    const { id: draftId } = await insertDraft(people[0]!.member, { step: 'who', body: { title: '草稿' } })
    const file = await storeOriginal(people[0]!.member.officeId, Readable.from([Buffer.from('原件')]))
    const ids = [...made.keys()]
    let [running, reads, failed] = [true, 0, 0]
    const reader = async (first: number) => {
      for (let at = first; running; at += 7) {
        const id = ids[at % ids.length] ?? ''
        const title = await caseFacts(made.get(id)!.member, id).then(({ title }) => title, () => null)
        reads += 1
        if (!title?.startsWith('案 ')) failed += 1
      }
    }
    const writer = async () => {
      for (let at = 0; running; at += 1) {
        const each = people[at % 2]!
        await insertCase(each.member, facts(`案 新 ${at}`)).then((id) => made.set(id, each), () => { failed += 1 })
      }
    }
    const work = [reader(0), reader(3), reader(5), writer()]
    for (let round = 0; round < 5; round += 1) expect(await rotateOffices(urls())).toBeGreaterThan(79)
    running = false
    await Promise.all(work)
    expect(reads).toBeGreaterThan(20)
    expect(failed).toBe(0)
    const { rows } = await office.admin.query('SELECT c.kid FROM case_key c JOIN office_key k ON k.office_id = c.office_id AND k.kid = c.kek WHERE k.retired_at IS NOT NULL')
    expect(rows).toEqual([])
    dropRings()
    for (const [id, each] of made) expect((await caseFacts(each.member, id)).title).toMatch(/^案 /)
    await sealAnew()
    const { rows: old } = await office.admin.query("SELECT s.name FROM sealed_text s JOIN office_key k ON k.office_id = s.office_id AND k.kid = split_part(s.text, '.', 2) WHERE k.retired_at IS NOT NULL")
    expect(old).toEqual([])
    expect((await draftById(people[0]!.member, draftId))?.body).toEqual({ title: '草稿' })
    expect((await buffer(readOriginal(people[0]!.member.officeId, file.sha256))).toString()).toBe('原件')
  }, 120_000)

  it('stand beside the files too', () => {
    const { officeId } = office.me.member
    const { keys } = JSON.parse(readFileSync(path.join(office.data, 'evidence', officeId, 'keys.json'), 'utf8')) as { keys: { kid: string }[] }
    expect(keys.map(({ kid }) => kid)).toContain(heldRing(officeId)?.newest)
    expect(keys).toHaveLength(heldRing(officeId)?.officeKeys.size ?? 0)
  })
})

describe('a new root key', () => {
  const next = Buffer.alloc(32, 9).toString('base64url')

  it('opens everything the old one did, which opens nothing any more; a second run changes nothing', async () => {
    const { member } = office.me
    const id = await insertCase(member, facts('换根'))
    const old = process.env.ANNING_ROOT_KEY ?? ''
    expect(await rotateRoot(urls(), { from: old, to: next })).toMatchObject({ was: rootOf(Buffer.from(old, 'base64url')).id })
    expect((await caseFacts(member, id)).title).toBe('换根')
    startWith(old)
    await expect(caseFacts(member, id)).rejects.toThrow('another root key')
    const before = (await office.admin.query('SELECT kid, wrapped FROM office_key ORDER BY kid')).rows
    await rotateRoot(urls(), { from: old, to: next })
    expect((await office.admin.query('SELECT kid, wrapped FROM office_key ORDER BY kid')).rows).toEqual(before)
    await expect(rotateRoot(urls(), { from: Buffer.alloc(32, 1).toString('base64url'), to: old })).rejects.toThrow('another root key')
  })
})
