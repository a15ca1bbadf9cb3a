import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { closeDatabase } from '@/lib/server/db'
import { closePrinting } from '@/lib/server/pdf/pool'
import { testDatabase } from '../database'
import { aFilledOffice, knock } from './filled-office'

type Answer = { status: number; body: { id: string; code?: string; version: string; text: string } }

/** A database and a store with one filled office, whose owner asks its doors; for the tests of one file about letters. */
export async function letterOffice() {
  const data = mkdtempSync(path.join(tmpdir(), 'anning-letters-'))
  process.env.ANNING_DATA_DIR = data
  const db = await testDatabase()
  const admin = new pg.Client({ connectionString: db.admin })
  await admin.connect()
  const { owner, ids } = await aFilledOffice('甲')
  const ask = async (door: string, params: Record<string, string>, body?: unknown): Promise<Answer> => {
    const answer = await knock(door, { params, body, headers: { cookie: owner.cookie } })
    return { status: answer.status, body: JSON.parse((await answer.text()) || 'null') }
  }
  return {
    admin, owner, ids, ask,
    /** Tells the complainant's phones, which every complaint names. */
    told: (phones: string[]) => ask('PATCH /api/cases/{caseId}', ids, { complainant: { name: '人 甲', role: 'debtor', phones } }),
    /** Files of the office's store, finished and not. */
    files: () => readdirSync(path.join(data, 'evidence', owner.member.officeId), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile()).map(({ name }) => name).sort(),
    close: async () => {
      await closePrinting()
      await closeDatabase()
      await admin.end()
      await db.drop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
export type LetterOffice = Awaited<ReturnType<typeof letterOffice>>
