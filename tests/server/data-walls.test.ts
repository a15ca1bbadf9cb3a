import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { evidence } from '@/lib/server/data/evidence'
import { finding } from '@/lib/server/data/findings'
import { claimKey } from '@/lib/server/data/idempotency'
import { letter } from '@/lib/server/data/letters'
import { closeDatabase } from '@/lib/server/db'
import type { Member } from '@/lib/server/member'
import { closePrinting } from '@/lib/server/pdf/pool'
import { type TestDatabase, testDatabase } from '../database'
import { recordOf } from '../makers/package'
import { type Asked, computing, dataCases } from './data-cases'
import { aFilledOffice, type FilledOffice } from './filled-office'
import { type Someone, someone } from './offices'
import { rowsOfOffice } from './rows-of-office'

type UnitOfWork = { withOffice: (member: Member, ...rest: unknown[]) => Promise<unknown> }
/** Set: transactions see this office, whatever office the data functions ask for. */
const seen = vi.hoisted(() => ({ officeId: undefined as string | undefined }))
vi.mock('@/lib/server/unit-of-work', async (original) => {
  const real = await original<UnitOfWork>()
  const as = (member: Member) => (seen.officeId ? { ...member, officeId: seen.officeId } : member)
  return { ...real, withOffice: (member: Member, ...rest: unknown[]) => real.withOffice(as(member), ...rest) }
})

let db: TestDatabase
let admin: pg.Client
let data: string
let here: FilledOffice
let there: Someone
let asked: Omit<Asked, 'member'>

beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'anning-walls-'))
  process.env.ANNING_DATA_DIR = data
  db = await testDatabase()
  admin = new pg.Client({ connectionString: db.admin })
  await admin.connect()
  here = await aFilledOffice('HIER-7391')
  there = await someone()
  const { owner: { member }, ids } = here
  const hash = new Uint8Array(32)
  await claimKey(member, 'a-key', hash)
  asked = { ids, hash, record: await recordOf(member, ids.caseId), found: await finding(member, ids.findingId), item: await evidence(member, ids.evidenceId), letter: await letter(member, ids.letterId) }
}, 120_000)
afterAll(async () => {
  await closePrinting()
  await closeDatabase()
  await admin.end()
  await db.drop()
  rmSync(data, { recursive: true, force: true })
})

const folder = path.join(import.meta.dirname, '../../lib/server/data')

async function exportedFunctions(): Promise<string[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  const names = await Promise.all(files.map(async (file) => {
    const found = (await import(pathToFileURL(path.join(folder, file)).href)) as Record<string, unknown>
    return Object.keys(found).filter((name) => typeof found[name] === 'function').map((name) => `${path.basename(file, '.ts')}.${name}`)
  }))
  return names.flat().sort()
}

/** Nothing: no value, no row, no count, however it is wrapped. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === 0 || value === '' || value === false) return true
  if (value instanceof Map || value instanceof Set) return value.size === 0
  return typeof value === 'object' && Object.values(value).every(isNothing)
}

type Outcome = { refused: boolean; value?: unknown }
const outcome = (call: Promise<unknown>): Promise<Outcome> => call.then((value) => ({ refused: false, value }), () => ({ refused: true }))

/** Runs every case as `member` (what makes something, as `maker`); what came back that should not, and which tables of the filled office changed. */
async function breaches(member: Member, maker = member): Promise<string[]> {
  const found: string[] = []
  for (const [name, { call, makes }] of Object.entries(dataCases)) {
    const before = await rowsOfOffice(admin, here.owner.member.officeId)
    const { refused, value } = await outcome(call({ ...asked, member: makes ? maker : member }))
    const text = JSON.stringify(value, (_, each) => (each instanceof Map ? [...each] : typeof each === 'bigint' ? Number(each) : each)) ?? ''
    if (!refused && !makes && !isNothing(value)) found.push(`${name} gave ${text.slice(0, 120)}`)
    if (text.includes(here.mark)) found.push(`${name} told the mark`)
    const after = await rowsOfOffice(admin, here.owner.member.officeId)
    found.push(...Object.keys(after).filter((table) => after[table] !== before[table]).map((table) => `${name} changed ${table}`))
  }
  return found
}

async function rowLevelSecurity(state: 'DISABLE' | 'ENABLE'): Promise<void> {
  const { rows } = await admin.query("SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relforcerowsecurity")
  for (const { name } of rows) await admin.query(`ALTER TABLE "${name}" ${state} ROW LEVEL SECURITY`)
}

describe('every function of the data layer', () => {
  it('has a case, and every case a function', async () => {
    expect([...Object.keys(dataCases), ...computing].sort()).toEqual(await exportedFunctions())
  })

  it('gives its own member what it should (so that nothing is no accident)', async () => {
    const reading = Object.entries(dataCases).filter(([name]) => /\.(caseFacts|caseList|caseTitles|attemptPage|evidence|finding|importRun|ticket|letter|board|openWork|channelSettings?|clocksThatAsk|dueAlerts|isStillDue|mailStanding|queueStanding|alertSetting)$/.test(name))
    for (const [name, { call }] of reading) expect([name, isNothing(await call({ ...asked, member: here.owner.member }))]).toEqual([name, false])
  })

  it('gives a member of another office nothing, with both walls', async () => {
    expect(await breaches(there.member, (await someone()).member)).toEqual([])
  }, 60_000)

  it('and nothing with row-level security alone: the data layer asks for the right office, the transaction is another’s', async () => {
    seen.officeId = there.member.officeId
    expect(await breaches(here.owner.member).finally(() => { seen.officeId = undefined })).toEqual([])
  }, 60_000)

  it('and nothing with the data layer alone: row-level security is off', async () => {
    const maker = (await someone()).member
    await rowLevelSecurity('DISABLE')
    expect(await breaches(there.member, maker).finally(() => rowLevelSecurity('ENABLE'))).toEqual([])
  }, 60_000)
})
