import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBackup, writeBackup } from '@/lib/server/backup/backup-file'
import { checkMigrations, isRootOf, putBack, rootInVault } from '@/lib/server/backup/put-back'
import { tableEnd, tablesOf } from '@/lib/server/backup/tables'
import type { BackupSource } from '@/lib/server/backup/write-backup'
import { rootKey } from '@/lib/server/root-key'
import { underPassphrase } from '@/lib/server/vault-key'
import { closePrinting } from '@/lib/server/pdf/pool'
import { type TestDatabase, testDatabase } from '../../database'
import { aFilledOffice } from '../filled-office'
import { ownOffice, type OwnOffice } from '../own-office'

/** Two offices with one of everything: written, damaged, put back. The whole way through the launcher is tests/launcher/backup.test.ts. */

const flips = process.env.ANNING_TEST_DEEP === '1' ? 100 : 20
let office: OwnOffice
let identity: string
let lock: { recipient: string }
let file: string
const quiet = () => undefined
const source = (): BackupSource => ({
  url: office.db.backup, data: office.data, mode: 'personal', root: 'outside', version: '0', files: [], now: Date.parse('2026-11-26T00:00:00Z'),
})

beforeAll(async () => {
  office = await ownOffice()
  await aFilledOffice('HIER-4417')
  identity = await generateX25519Identity()
  lock = { recipient: await identityToRecipient(identity) }
  file = path.join(office.data, 'a.age')
  await writeBackup(source(), { file, lock }, quiet)
}, 120_000)
afterAll(async () => {
  await closePrinting()
  await office.close()
})

async function readAll(from: string): Promise<string[]> {
  const { reader } = await openBackup(from, { identity })
  const names: string[] = []
  for await (const { kind, name } of reader.entries()) names.push(`${kind} ${name}`)
  reader.found()
  return names
}

const filesUnder = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).filter((name) => !name.endsWith('keys.json')).sort()

async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return work(client).finally(() => client.end())
}
const standing = (url: string) => inDatabase(url, async (client) => {
  const ends: unknown[] = []
  for (const table of await tablesOf(client)) ends.push([table.name, await tableEnd(client, table)])
  return ends
})

describe('a backup', () => {
  it('holds every table and every sealed file, and nothing of it can be read', async () => {
    const names = await readAll(file)
    expect(names.filter((name) => name.startsWith('table ')).length).toBe((await inDatabase(office.db.admin, tablesOf)).length)
    expect(names.filter((name) => name.startsWith('object ')).map((name) => name.slice(7)).sort()).toEqual(filesUnder(path.join(office.data, 'evidence')))
    const bytes = readFileSync(file)
    for (const mark of ['HIER', 'evidence_item', 'anning-backup', 'custody']) expect(bytes.includes(mark)).toBe(false)
    expect(existsSync(`${file}.part`)).toBe(false)
  })

  it('never takes the place of another file, and leaves nothing of one that failed', async () => {
    await expect(writeBackup(source(), { file, lock }, quiet)).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(writeBackup(source(), { file: path.join(office.data, 'no', 'where.age'), lock }, quiet)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(readdirSync(office.data).filter((name) => name.includes('.part'))).toEqual([])
  })

  it('brings a root key along as it lies on the disk: one that is wrapped opens by its own passphrase alone', async () => {
    const root = rootKey()
    const words = { salt: 'x', wrapped: 'w1.words.x.x' }
    const key = { format: 'anning-vault-key-1', rootId: root.id, passphrase: await underPassphrase(root, '安静的河流绕过石桥慢慢走'), words }
    writeFileSync(path.join(office.data, 'vault-key.json'), JSON.stringify(key))
    await writeBackup({ ...source(), root: 'wrapped', files: ['vault-key.json'] }, { file: `${file}.wrapped`, lock }, quiet)
    const { head, reader } = await openBackup(`${file}.wrapped`, { identity })
    const folder = path.join(office.data, 'wrapped')
    mkdirSync(folder)
    const take = async (name: string, bytes: AsyncIterable<Buffer>) => { for await (const part of bytes) writeFileSync(path.join(folder, name), part) }
    for await (const { kind, name, bytes } of reader.entries()) if (kind === 'file') await take(name, bytes)
    expect(head.root).toBe('wrapped')
    expect(await rootInVault(folder, '安静的河流绕过石桥慢慢走 ')).toBe(process.env.ANNING_ROOT_KEY)
    expect(await rootInVault(folder, '另一句完全不一样的话')).toBeNull()
  })

  it('is written once at a time', async () => {
    await inDatabase(office.db.backup, async (client) => {
      await client.query("SELECT pg_advisory_lock(hashtextextended('anning backup', 0))")
      await expect(writeBackup(source(), { file: `${file}.2`, lock }, quiet)).rejects.toMatchObject({ backupFault: 'busy' })
    })
    expect(existsSync(`${file}.2`)).toBe(false)
  })

  it('breaks off when the disk is full and leaves nothing', async () => {
    const full = '/dev/full'
    if (!existsSync(full)) return
    // A full disk under the name of the draft.
    const { symlinkSync, rmSync } = await import('node:fs')
    symlinkSync(full, `${file}.3.part`)
    await expect(writeBackup(source(), { file: `${file}.3`, lock }, quiet)).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(readdirSync(office.data).filter((name) => name.startsWith('a.age.3'))).toEqual([])
    rmSync(`${file}.3.part`, { force: true })
  })

  it(`shows each of ${flips} single bytes that were changed, and each cut`, async () => {
    const whole = readFileSync(file)
    const other = `${file}.changed`
    const missed: number[] = []
    for (let round = 0; round < flips; round += 1) {
      const at = Math.floor((whole.length * (round + Math.random())) / flips)
      const changed = Buffer.from(whole)
      changed[at]! ^= 1 << (round % 8)
      writeFileSync(other, changed)
      const fault = await readAll(other).then(() => 'none', (error: { backupFault?: string }) => error.backupFault)
      if (fault !== 'damaged' && fault !== 'secret') missed.push(at)
    }
    expect(missed).toEqual([])
    for (let round = 0; round < flips; round += 1) {
      writeFileSync(other, whole.subarray(0, Math.floor(whole.length * Math.random())))
      await expect(readAll(other)).rejects.toMatchObject({ backupFault: expect.stringMatching(/damaged|secret/) })
    }
  }, 120_000)
})

describe('what is put back', () => {
  let other: TestDatabase
  let folder: string
  beforeAll(async () => {
    const { DATABASE_URL, AUTH_DATABASE_URL } = process.env
    other = await testDatabase()
    Object.assign(process.env, { DATABASE_URL, AUTH_DATABASE_URL })
    folder = path.join(office.data, 'back')
    mkdirSync(folder)
  })
  afterAll(() => other.drop())

  it('equals what was backed up: each row of each table, each byte of each file', async () => {
    const opened = await openBackup(file, { identity })
    expect(isRootOf(opened.head, process.env.ANNING_ROOT_KEY!)).toBe(true)
    expect(isRootOf(opened.head, Buffer.alloc(32, 8).toString('base64url'))).toBe(false)
    const found = await putBack(opened, { admin: other.admin, folder, isElsewhere: false }, quiet)
    expect(found.anchored.offices).toHaveLength(2)
    expect(await standing(other.admin)).toEqual(await standing(office.db.admin))
    const names = filesUnder(path.join(office.data, 'evidence'))
    expect(filesUnder(path.join(folder, 'evidence'))).toEqual(names)
    for (const name of names) expect(readFileSync(path.join(folder, 'evidence', name)).equals(readFileSync(path.join(office.data, 'evidence', name)))).toBe(true)
  })

  it('is refused where walls or rights are others than at the backup', async () => {
    await inDatabase(other.admin, (client) => client.query('GRANT UPDATE ON custody_event TO anning_app'))
    const again = path.join(office.data, 'again')
    mkdirSync(again)
    await expect(putBack(await openBackup(file, { identity }), { admin: other.admin, folder: again, isElsewhere: false }, quiet)).rejects.toMatchObject({ backupFault: 'unlike', message: 'walls' })
  })

  it('is refused when a migration is missing here or is another one', async () => {
    const { head } = await openBackup(file, { identity })
    checkMigrations(head, head.migrations)
    expect(() => checkMigrations(head, head.migrations.slice(1))).toThrow(expect.objectContaining({ backupFault: 'newer' }))
    expect(() => checkMigrations(head, head.migrations.map((each) => ({ ...each, checksum: 'x' })))).toThrow(expect.objectContaining({ backupFault: 'edited' }))
  })
})
