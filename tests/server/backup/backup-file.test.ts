import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBackup, writeBackup } from '@/lib/server/backup/backup-file'
import { newAgeFile } from '@/lib/server/backup/age-file'
import { containerBytes, type NewEntry } from '@/lib/server/backup/container'
import { checkMigrations, isRootOf, putBack, rootInVault } from '@/lib/server/backup/put-back'
import { tableEnd, tablesOf } from '@/lib/server/backup/tables'
import { wallRolesOnce, wallsOf } from '@/lib/server/backup/walls'
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

  it('leaves the first its turn until its file has its name: a second under the same name touches nothing', async () => {
    const target = { file: `${file}.both`, lock }
    const told: string[] = []
    let second: Promise<unknown> = Promise.resolve()
    const begun = () => { second = writeBackup(source(), { ...target, begun: () => told.push('second') }, quiet).catch((error: unknown) => error) }
    await writeBackup(source(), { ...target, begun }, quiet)
    expect(await second).toMatchObject({ backupFault: 'busy' })
    expect(told).toEqual([])
    expect((await readAll(target.file)).length).toBeGreaterThan(40)
    expect(existsSync(`${target.file}.part`)).toBe(false)
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

  const place = (name: string) => {
    mkdirSync(path.join(office.data, name))
    return { admin: other.admin, folder: path.join(office.data, name), isElsewhere: false }
  }
  const asAdmin = (sql: string) => inDatabase(other.admin, (client) => client.query(sql))

  it.each([['UPDATE ON custody_event', 'anning_app'], ['INSERT ON ticket', 'anning_backup']])('is refused where a right is another than at the backup: %s, %s', async (right, role) => {
    await asAdmin(`GRANT ${right} TO ${role}`)
    await expect(putBack(await openBackup(file, { identity }), place(`again-${role}`), quiet)).rejects.toMatchObject({ backupFault: 'unlike', message: 'walls' })
    await asAdmin(`REVOKE ${right} FROM ${role}`)
  })

  it('may come from when the rights of the role of backups were not told of', async () => {
    const { head, reader } = await openBackup(file, { identity })
    const walls = await inDatabase(office.db.admin, (client) => wallsOf(client, wallRolesOnce))
    expect(walls).not.toBe(head.walls)
    await putBack({ head: { ...head, wallRoles: undefined, walls }, reader }, place('once'), quiet)
  })

  // One row of pg_description, as COPY writes it in binary.
  const aRow = (comment: string) => {
    const field = (bytes: Buffer) => [u32(bytes.length), bytes]
    return Buffer.concat([
      Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), u32(0), u32(0), Buffer.from([0, 4]), ...[u32(1), u32(1259), u32(0), Buffer.from(comment)].flatMap(field), Buffer.from([255, 255]),
    ])
  }
  const u32 = (value: number) => Buffer.from(new Uint32Array([value]).buffer).swap32()
  async function crafted(name: string, change: { table?: string; sequence?: string }): Promise<string> {
    const { head } = await openBackup(file, { identity })
    const entry: NewEntry = { kind: 'table', name: change.table ?? '', columns: ['objoid', 'classoid', 'objsubid', 'description'], bytes: (async function* bytes() { yield aRow('planted') })(), rows: () => 1 }
    async function* entries() { if (change.table) yield entry }
    const sequences = change.sequence ? [{ name: change.sequence, last: '7' }] : []
    const { start, body } = await newAgeFile(lock)
    const parts = [Buffer.from(start)]
    for await (const part of body(containerBytes({ ...head, sequences }, entries(), () => ({})))) parts.push(Buffer.from(part))
    writeFileSync(path.join(office.data, name), Buffer.concat(parts))
    return path.join(office.data, name)
  }

  it('never goes into the catalogue: anybody can encrypt for a recipient', async () => {
    const from = await crafted('crafted.age', { table: 'pg_description' })
    await expect(putBack(await openBackup(from, { identity }), place('crafted'), quiet)).rejects.toMatchObject({ backupFault: 'damaged', message: expect.stringMatching(/none of ours/) })
    expect((await asAdmin("SELECT FROM pg_description WHERE description = 'planted'")).rowCount).toBe(0)
    const other2 = await crafted('sequences.age', { sequence: 'elsewhere' })
    await expect(putBack(await openBackup(other2, { identity }), place('sequences'), quiet)).rejects.toMatchObject({ backupFault: 'damaged' })
  })

  it('is refused when a migration is missing here or is another one', async () => {
    const { head } = await openBackup(file, { identity })
    checkMigrations(head, head.migrations)
    expect(() => checkMigrations(head, head.migrations.slice(1))).toThrow(expect.objectContaining({ backupFault: 'newer' }))
    expect(() => checkMigrations(head, head.migrations.map((each) => ({ ...each, checksum: 'x' })))).toThrow(expect.objectContaining({ backupFault: 'edited' }))
  })
})
