import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { closeDatabase } from '@/lib/server/db'
import { type TestDatabase, testDatabase } from '../database'
import { type Someone, someone } from './offices'

/** What a test file of the server works in: a database and a folder of its own, a client that steps over every wall, and a signed-in owner. */
export type OwnOffice = { me: Someone; db: TestDatabase; admin: pg.Client; data: string; close: () => Promise<void> }

/** Call once per file (beforeAll) and `close()` at the end (afterAll). */
export async function ownOffice(): Promise<OwnOffice> {
  const data = mkdtempSync(path.join(tmpdir(), 'anning-server-'))
  process.env.ANNING_DATA_DIR = data
  const db = await testDatabase()
  const admin = new pg.Client({ connectionString: db.admin })
  await admin.connect()
  const close = async () => {
    await closeDatabase()
    await admin.end()
    await db.drop()
    rmSync(data, { recursive: true, force: true })
  }
  return { me: await someone(), db, admin, data, close }
}
