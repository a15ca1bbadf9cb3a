import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { planToday } from '@/components/today/plan-today'
import { readToday } from '@/lib/server/casework/read-today'
import { closeDatabase } from '@/lib/server/db'
import type { Member } from '@/lib/server/member'
import { testDatabase } from '../database'
import { someone } from '../server/offices'
import { clients, ticketsOfClient } from '../server/volunteer-office'
import { judged } from './interleaved'

/** Today of a volunteer with 80 clients and six filings each, against the same statements sent by hand: the same rows, nothing opened, nothing made of them. */

const count = 80
const overRawMax = 2
const warmUps = 60
type Statement = { text: string; values: unknown[] }
type Throwaway = {
  runFolder: () => string; throwawayDatabase: (root: string, folder: string) => Promise<{ env: Record<string, string>; stop: () => Promise<void> }>
}

/** What Today asks of the database, but the entering of the office. */
async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const [kept, found] = [pg.Client.prototype.query, [] as Statement[]]
  pg.Client.prototype.query = function noted(this: pg.Client, ...sent: unknown[]) {
    const [query] = sent as [Partial<Statement> | string]
    const { text = '', values = [] } = typeof query === 'object' ? query : {}
    if (/^\s*(?:SELECT|WITH)/i.test(text) && !text.includes('enter_office')) found.push({ text, values })
    return (kept as (...all: unknown[]) => unknown).apply(this, sent)
  } as typeof kept
  await work()
  pg.Client.prototype.query = kept
  return found
}

async function byHand(client: pg.Client, { officeId, userId }: Member, statements: readonly Statement[]): Promise<number> {
  await client.query('BEGIN')
  await client.query('SELECT enter_office($1::uuid, $2)', [officeId, userId])
  let rows = 0
  for (const { text, values } of statements) rows += (await client.query(text, values)).rows.length
  await client.query('COMMIT')
  return rows
}

async function measured(member: Member, app: string): Promise<boolean> {
  await clients(member, 0, count)
  await readToday(member, planToday)
  const statements = await statementsOf(() => readToday(member, planToday))
  const client = new pg.Client({ connectionString: app })
  await client.connect()
  const [{ clocks, tickets }, rows] = [await readToday(member, planToday), await byHand(client, member, statements)]
  if (tickets.length !== count * ticketsOfClient) throw new Error(`${tickets.length} filings`)
  console.log(`  ${count} clients, ${tickets.length} filings, ${clocks.length} running clocks: ${statements.length} queries, ${rows} rows`)
  const { planned } = await readToday(member, planToday)
  // What is chosen from the rows is the page's own work; the reading is measured.
  const read = () => readToday(member, () => planned)
  // A server that has run for a while: what is measured is the reading, not the compiling.
  for (let turn = 0; turn < warmUps; turn += 1) await byHand(client, member, statements).then(read)
  const ours = { name: 'Today, read', run: read }
  const raw = { name: 'the same rows by raw SQL', run: () => byHand(client, member, statements) }
  const isHeld = await judged('today of a volunteer', [ours, raw], { gates: [{ over: raw.name, atMost: overRawMax }], clock: 'wall' })
  await client.end()
  return isHeld
}

const root = process.cwd()
const { runFolder, throwawayDatabase } = await import(pathToFileURL(path.join(root, 'bin/test/database.mjs')).href) as Throwaway
const [folder, data] = [runFolder(), mkdtempSync(path.join(os.tmpdir(), 'anning-bench-'))]
const server = await throwawayDatabase(root, folder)
Object.assign(process.env, server.env, { ANNING_DATA_DIR: data })
const database = await testDatabase()
const held = await someone().then(({ member }) => measured(member, database.app)).finally(async () => {
  await closeDatabase()
  await server.stop()
  for (const each of [folder, data]) rmSync(each, { recursive: true, force: true })
})
process.exitCode = held ? 0 : 1
