import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import readSheet from 'read-excel-file/node'
import { recognise } from '@/lib/server/evidence-file'
import { storeOriginal, type Stored } from '@/lib/server/vault'
import { holdKeys } from '../server/held-keys'
import { billFile } from './bench-files'
import { judged } from './interleaved'
import { workbook } from '../makers/workbook'

/** Import of a bill that comes as a spreadsheet, from the stored original to rows in normal form, against the bare reader, which only gives cells. */

const rows = 2_500
const office = '00000000-0000-7000-8000-000000000001'
const folder = mkdtempSync(path.join(os.tmpdir(), 'anning-bench-'))
const unused = 'postgres://nobody@127.0.0.1:1/none'
Object.assign(process.env, {
  DATABASE_URL: unused, AUTH_DATABASE_URL: unused, AUTH_SECRET: 'a'.repeat(43), ANNING_ROOT_KEY: Buffer.alloc(32, 7).toString('base64url'), ANNING_DATA_DIR: folder,
})

holdKeys(office)

type Kept = { item: number; stored: Stored; bytes: Buffer }
let kept: Kept | null = null
async function keptOf(item: number): Promise<Kept> {
  if (kept?.item === item) return kept
  const cells = billFile(item, rows).toString().trimEnd().split('\r\n').map((line) => line.split(','))
  const bytes = workbook([cells])
  kept = { item, stored: await storeOriginal(office, Readable.from([bytes])), bytes }
  return kept
}

function checked(name: string, count: number): void {
  if (count < rows) throw new Error(`${name}: ${count} rows`)
}

async function ours(item: number): Promise<void> {
  const found = await recognise({ officeId: office, ...(await keptOf(item)).stored }, 'bill.xlsx')
  if (!found || !('read' in found)) throw new Error('not recognised')
  let count = 0
  for await (const { entries } of found.read({ now: Date.parse('2027-06-01T00:00:00+08:00') })) count += entries.filter(({ kind }) => kind === 'row').length
  checked('own import', count)
}

async function bare(item: number): Promise<void> {
  const sheets = await readSheet((await keptOf(item)).bytes)
  checked('read-excel-file', sheets[0]?.data.length ?? 0)
}

const held = await judged(`spreadsheet of ${rows} rows × 8`, [
  { name: 'own import, to rows in normal form', ready: keptOf, run: ours },
  { name: 'read-excel-file', ready: keptOf, run: bare },
], { gates: [{ over: 'read-excel-file', atMost: 1 / 0.8 }], clock: 'processor' })

rmSync(folder, { recursive: true, force: true })
process.exitCode = held ? 0 : 1
