import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBackup } from '@/lib/server/backup/backup-file'
import { isRootOf } from '@/lib/server/backup/put-back'
import { tableEnd, tablesOf } from '@/lib/server/backup/tables'
import { closePrinting } from '@/lib/server/pdf/pool'
import { testDatabase, type TestDatabase } from '../database'
import { aFilledOffice, type FilledOffice, knock } from '../server/filled-office'
import { ownOffice, type OwnOffice } from '../server/own-office'
import { memoryS3, type MemoryS3 } from '../server/store/memory-s3'

/** An office: a database server of its own, daily backups for a recipient, the root key kept elsewhere. */

const root = path.join(import.meta.dirname, '../..')
let office: OwnOffice
let filled: FilledOffice
let erasedId: string
let empty: TestDatabase
let identityFile: string
let identity: string
let env: Record<string, string>
let folder: string
let bucket: MemoryS3
const passwordOf = (url: string) => decodeURIComponent(new URL(url).password)

type Run = { code: number | null; out: string; err: string }
function program(words: string[], more: Record<string, string | undefined> = {}) {
  const child = spawn(process.execPath, words, { cwd: root, env: { ...process.env, ...env, ...more } })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => { said.out += chunk })
  child.stderr.on('data', (chunk) => { said.err += chunk })
  return { child, said, ended: new Promise<Run>((resolve) => child.once('close', (code) => resolve({ code, ...said }))) }
}
const noted = () => path.join(office.data, 'backups.json')
const state = () => (existsSync(noted()) ? JSON.parse(readFileSync(noted(), 'utf8')) : {}) as { last?: { at: number }; failed?: { at: number } | null; schedule?: { hour: number } }

async function standing(url: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const ends: unknown[] = []
  for (const table of await tablesOf(client)) if (['contact_attempt', 'finding', 'ticket', 'letter', 'session', 'user', 'office'].includes(table.name)) ends.push([table.name, (await tableEnd(client, table)).sha256])
  await client.end()
  return ends
}

/** The roles of the office that runs meanwhile still have their passwords. */
async function logIn(): Promise<void> {
  for (const connectionString of [office.db.app, office.db.auth, office.db.backup]) {
    const client = new pg.Client({ connectionString })
    await client.connect()
    await client.end()
  }
}

beforeAll(async () => {
  office = await ownOffice()
  filled = await aFilledOffice('HIER-8842')
  // One more case, which is erased after the backup.
  const sent = { title: '要抹掉的', complainant: { name: '人', role: 'debtor', phones: [] }, respondents: [], nightContactAgreed: false }
  erasedId = ((await (await knock('POST /api/cases', { body: sent, headers: { cookie: filled.owner.cookie } })).json()) as { id: string }).id
  const form = new FormData()
  form.append('files', new File(['nobody may see this again'], 'gone.txt'))
  await knock('POST /api/cases/{caseId}/evidence', { params: { caseId: erasedId }, body: form, headers: { cookie: filled.owner.cookie } })
  const { DATABASE_URL: app = '', AUTH_DATABASE_URL: auth = '' } = process.env
  empty = await testDatabase()
  bucket = await memoryS3()
  folder = path.join(office.data, 'kept')
  mkdirSync(folder)
  identity = await generateX25519Identity()
  identityFile = path.join(office.data, 'identity')
  writeFileSync(identityFile, `# made for a test\n${identity}\n`)
  env = {
    ANNING_MODE: 'office', DATABASE_URL: app, AUTH_DATABASE_URL: auth, ANNING_BACKUP_PASSWORD: passwordOf(office.db.backup), ANNING_APP_PASSWORD: passwordOf(app),
    ANNING_AUTH_PASSWORD: passwordOf(auth), ANNING_BACKUP_FOLDER: folder, ANNING_BACKUP_RECIPIENT: await identityToRecipient(identity), ANNING_BACKUP_HOUR: '3',
  }
}, 120_000)
afterAll(async () => {
  await closePrinting()
  await bucket.stop()
  await empty.drop()
  await office.close()
})

it('tells of a daily backup that fails, and makes one when nothing is in its way', async () => {
  const watching = program(['bin/backup.mjs', '--watch', '--data', office.data], { ANNING_BACKUP_PASSWORD: 'another' })
  while (!state().failed) await sleep(50)
  watching.child.kill()
  expect((await watching.ended).err).toMatch(/anning_backup cannot log in/)
  expect(state()).toMatchObject({ schedule: { hour: 3 } })
  expect(readdirSync(folder)).toEqual([])
  const again = program(['bin/backup.mjs', '--watch', '--data', office.data])
  while (!/daily backup is written/.test(again.said.out)) await sleep(50)
  again.child.kill()
  await again.ended
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^anning-\d{4}-\d\d-\d\d-\d{4}\.age$/)])
  expect(state()).toMatchObject({ failed: null, last: { at: expect.any(Number) } })
}, 60_000)

it('refuses settings that do not fit', async () => {
  const { code, err } = await program(['bin/backup.mjs', '--watch', '--data', office.data], { ANNING_BACKUP_RECIPIENT: 'somebody' }).ended
  expect({ code, said: /ANNING_BACKUP_RECIPIENT/.test(err) }).toEqual({ code: 1, said: true })
})

it('is refused while another runs, and leaves the other its lock and its draft', async () => {
  const file = path.join(office.data, 'same.age')
  const lock = path.join(office.data, 'evidence/backup.lock')
  const first = new pg.Client({ connectionString: office.db.backup })
  await first.connect()
  await first.query("SELECT pg_advisory_lock(hashtextextended('anning backup', 0))")
  writeFileSync(lock, 'the first')
  writeFileSync(`${file}.part`, 'half of it')
  const { code, err } = await program(['bin/backup.mjs', file, '--data', office.data, '--recipient', env.ANNING_BACKUP_RECIPIENT!]).ended
  await first.end()
  expect({ code, said: /Another backup is running/.test(err) }).toEqual({ code: 1, said: true })
  expect([readFileSync(lock, 'utf8'), readFileSync(`${file}.part`, 'utf8')]).toEqual(['the first', 'half of it'])
  rmSync(lock)
  rmSync(`${file}.part`)
}, 30_000)

it('comes back with the key file alone, into an empty database, folder and bucket, without what was erased since', async () => {
  const [name = ''] = readdirSync(folder)
  const key = path.join(office.data, 'key.json')
  const { endpoint, region, bucket: name3, accessKeyId, secretAccessKey } = bucket.settings
  const s3 = { ANNING_S3_ENDPOINT: endpoint, ANNING_S3_REGION: region, ANNING_S3_BUCKET: name3, ANNING_S3_ACCESS_KEY_ID: accessKeyId, ANNING_S3_SECRET_ACCESS_KEY: secretAccessKey }
  const target = path.join(office.data, 'back', 'data')
  const noPasswords = { ANNING_APP_PASSWORD: undefined, ANNING_AUTH_PASSWORD: undefined, ANNING_BACKUP_PASSWORD: undefined }
  const restore = (words: string[], url: string) => program(['bin/restore.mjs', path.join(folder, name), '--data', target, '--identity', identityFile, ...words], { DATABASE_URL: url, AUTH_DATABASE_URL: '', ANNING_ROOT_KEY: '', ...noPasswords, ...s3 }).ended
  writeFileSync(key, JSON.stringify({ ANNING_ROOT_KEY: Buffer.alloc(32, 9).toString('base64url') }))
  const client = new pg.Client({ connectionString: empty.admin })
  await client.connect()
  const [without, wrong, weak, used] = await Promise.all([
    restore([], empty.admin), restore(['--key-file', key], empty.admin), restore(['--key-file', identityFile], empty.app), restore(['--key-file', key], empty.admin),
  ])
  expect(without.err).toMatch(/bring the key file/)
  expect(wrong.err).toMatch(/opens no key of the office/)
  expect(weak.code).toBe(1)
  expect(used.code).toBe(1)
  writeFileSync(key, JSON.stringify({ ANNING_ROOT_KEY: process.env.ANNING_ROOT_KEY }))
  expect((await restore(['--key-file', key], empty.admin)).err).toMatch(/holds tables already/)
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  await client.end()
  const log = path.join(office.data, 'log.jsonl')
  writeFileSync(log, `${JSON.stringify({ format: 'anning-erasure-1', office: filled.owner.member.officeId, id: randomUUID(), kind: 'case', case: erasedId, subject: erasedId, at: '2026-11-26T19:00:00.000Z' })}\n`)
  // Another Anning lives on this server: what lies beside the key file does not open its roles.
  expect(JSON.parse(readFileSync(path.join(office.data, 'roles.json'), 'utf8'))).toHaveProperty('anning_app')
  const lockingOut = await restore(['--key-file', key], empty.admin)
  expect(lockingOut).toMatchObject({ code: 1, err: expect.stringMatching(/has the roles anning_app, anning_auth, anning_backup already.*ANNING_APP_PASSWORD/) })
  await logIn()
  writeFileSync(path.join(office.data, 'roles.json'), JSON.stringify({ anning_app: passwordOf(office.db.app), anning_auth: passwordOf(office.db.auth), anning_backup: passwordOf(office.db.backup) }))
  const { code, err, out } = await restore(['--key-file', key, '--erasures', log], empty.admin)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/1 erasures that came after the backup were done again/)
  expect(out).toMatch(/opened and checked, and the chains hold/)
  const after = new pg.Client({ connectionString: empty.admin })
  await after.connect()
  expect((await after.query('SELECT FROM case_file WHERE id = $1', [erasedId])).rowCount).toBe(0)
  expect((await after.query('SELECT wrapped FROM case_key WHERE case_id = $1', [erasedId])).rows).toEqual([{ wrapped: null }])
  await after.end()
  expect(await standing(empty.admin)).toEqual(await standing(office.db.admin))
  const sealed = [...bucket.kept.keys()].filter((place) => /\/[odq]\//.test(place))
  const before = readdirSync(path.join(office.data, 'evidence'), { recursive: true, encoding: 'utf8' }).filter((place) => /\/(?:o\/\w\w|[dq])\/[^/]+$/.test(place))
  expect(sealed).toHaveLength(before.length - 1)
  expect(sealed.length).toBeGreaterThan(3)
  for (const place of sealed) expect(bucket.kept.get(place)!.bytes.equals(readFileSync(path.join(office.data, 'evidence', place)))).toBe(true)
  expect([...bucket.kept.keys()]).toEqual(sealed)
  expect(JSON.parse(readFileSync(path.join(target, 'secrets.json'), 'utf8'))).toMatchObject({ ANNING_ROOT_KEY: process.env.ANNING_ROOT_KEY })
  await logIn()
  expect(JSON.parse(readFileSync(path.join(target, 'roles.json'), 'utf8'))).toMatchObject({ anning_app: passwordOf(office.db.app), anning_migrate: expect.any(String) })
}, 90_000)

it('opens with the root key of its day alone, which a change of the key says and keeps', async () => {
  const old = process.env.ANNING_ROOT_KEY!
  writeFileSync(path.join(office.data, 'secrets.json'), JSON.stringify({ AUTH_SECRET: 'x'.repeat(32), ANNING_ROOT_KEY: old }))
  const { code, out, err } = await program(['bin/keys.mjs', 'rotate-root', '--data', office.data], { ANNING_ROOT_KEY: undefined }).ended
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const [kept = ''] = readdirSync(office.data).filter((name) => name.startsWith('root-key-'))
  const [, id] = /open with the old key alone \(id (\S+)\)/.exec(out) ?? []
  expect(kept).toBe(`root-key-${id}.json`)
  expect(out).toContain(path.join(office.data, kept))
  const { head } = await openBackup(path.join(folder, readdirSync(folder)[0] ?? ''), { identity })
  const keyIn = (name: string) => (JSON.parse(readFileSync(path.join(office.data, name), 'utf8')) as { ANNING_ROOT_KEY: string }).ANNING_ROOT_KEY
  expect([kept, 'secrets.json'].map((name) => isRootOf(head, keyIn(name)))).toEqual([true, false])
}, 30_000)
