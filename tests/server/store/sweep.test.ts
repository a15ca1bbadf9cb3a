import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEvidence } from '@/lib/server/casework/add-evidence'
import { sweepEvidence } from '@/lib/server/casework/tend-evidence'
import { newId } from '@/lib/server/keys'
import { placeOf } from '@/lib/server/store/evidence-store'
import { sweepOffice } from '@/lib/server/store/sweep'
import { evidenceStore, originalName, readOriginal, storeDerived, storeOriginal } from '@/lib/server/vault'
import { aFilledOffice, type FilledOffice } from '../filled-office'
import { ownOffice, type OwnOffice } from '../own-office'

let place: OwnOffice
let office: FilledOffice
const dayS = 86_400
const store = (text: string) => storeOriginal(office.owner.member.officeId, Readable.from([Buffer.from(text)]))
const at = (sha256: Uint8Array, kind: 'o' | 'q' = 'o') => path.join(place.data, 'evidence', placeOf({ ...originalName(office.owner.member.officeId, sha256), kind }))
function aged(file: string, days: number): void {
  const then = Date.now() / 1000 - days * dayS
  utimesSync(file, then, then)
}

beforeAll(async () => {
  place = await ownOffice()
  office = await aFilledOffice('FEGE-1')
}, 120_000)
afterAll(() => place.close())

describe('the sweep of the store', () => {
  it('sets aside after two days what no row names, deletes it a week later, and touches nothing that a row names', async () => {
    const orphan = await store('nobody knows me')
    const young = await store('my row comes in a moment')
    const known = readdirSync(path.join(place.data, 'evidence', office.owner.member.officeId, 'o'), { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name))
    for (const file of known) if (file !== at(young.sha256)) aged(file, 3)
    await sweepEvidence()
    expect(existsSync(at(orphan.sha256))).toBe(false)
    expect(existsSync(at(orphan.sha256, 'q'))).toBe(true)
    expect(known.filter((file) => !existsSync(file))).toEqual([at(orphan.sha256)])
    aged(at(orphan.sha256, 'q'), 6)
    await sweepEvidence()
    expect(existsSync(at(orphan.sha256, 'q'))).toBe(true)
    aged(at(orphan.sha256, 'q'), 8)
    await sweepEvidence()
    expect(existsSync(at(orphan.sha256, 'q'))).toBe(false)
  })

  it('gives a file back that somebody asks for, or that gets a row after all', async () => {
    const [asked, rowed] = [await store('asked for again'), await store('brought a second time')]
    for (const each of [asked, rowed]) aged(at(each.sha256), 3)
    await sweepEvidence()
    expect(existsSync(at(asked.sha256))).toBe(false)
    expect((await buffer(readOriginal(office.owner.member.officeId, asked.sha256))).toString()).toBe('asked for again')
    await addEvidence(office.owner.member, { params: { caseId: office.ids.caseId }, fields: {}, files: [{ name: 'x.txt', stored: rowed }] })
    aged(at(rowed.sha256), 300)
    await sweepEvidence()
    expect(existsSync(at(rowed.sha256))).toBe(true)
  })

  it('gives a file back whose row came while it was set aside', async () => {
    const { officeId } = office.owner.member
    const late = await store('late row')
    aged(at(late.sha256), 3)
    const name = originalName(officeId, late.sha256).id
    let asked = 0
    // The row is there from the third question on: after the file has been moved.
    const named = async () => ({ originals: new Set(asked++ < 1 ? [] : [name]), derived: new Set<string>() })
    const others: string[] = []
    for await (const { id } of evidenceStore().list(officeId, 'o')) if (id !== name) others.push(id)
    const sees = async () => { const seen = await named(); for (const id of others) seen.originals.add(id); return seen }
    expect(await sweepOffice({ store: evidenceStore(), officeId, named: sees })).toEqual({ quarantined: 0, restored: 1, deleted: 0 })
    expect(existsSync(at(late.sha256))).toBe(true)
  })

  it('drops derived files without a row, and does nothing while a backup runs', async () => {
    const { officeId } = office.owner.member
    const id = newId()
    await storeDerived(officeId, id, Readable.from([Buffer.from('derived')]))
    const file = path.join(place.data, 'evidence', officeId, 'd', id)
    await sweepEvidence()
    expect(existsSync(file)).toBe(true)
    aged(file, 3)
    const lock = path.join(place.data, 'evidence', 'backup.lock')
    mkdirSync(path.dirname(lock), { recursive: true })
    writeFileSync(lock, '')
    await sweepEvidence()
    expect(existsSync(file)).toBe(true)
    aged(lock, 1)
    await sweepEvidence()
    expect(existsSync(file)).toBe(false)
  })
})
