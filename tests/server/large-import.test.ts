import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addEvidence } from '@/lib/server/casework/add-evidence'
import { evidenceAllowance } from '@/lib/server/casework/evidence-allowance'
import { keepFile } from '@/lib/server/casework/keep-file'
import { openCase } from '@/lib/server/casework/open-case'
import { callers, callFile } from '../bench/bench-files'
import { closeDatabase } from '@/lib/server/db'
import { testDatabase, type TestDatabase } from '../database'
import { someone } from './offices'

let database: TestDatabase

beforeAll(async () => { database = await testDatabase() })
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

it('takes 10,000 calls in one file, and the same file again, without PostgreSQL giving up on the transaction', async () => {
  const { member } = await someone()
  const lines = callers.map((number) => ({ number, attribution: 'confirmed' as const }))
  const { id: caseId } = await openCase(member, { body: {
    title: 'x', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, respondents: [{ key: 'LX', name: '澜汐', kind: 'bank', lines, accounts: [] }],
    contacts: [], otherLines: [], nightContactAgreed: false, refusals: [], stopRequests: [], answers: [],
  } })
  const add = async () => {
    const kept = await keepFile(member, { name: 'calls.xml', stream: Readable.from([callFile(1, 10_000)]) }, await evidenceAllowance(member, caseId))
    const { imports } = await addEvidence(member, { params: { caseId }, fields: { about: { 'calls.xml': { phoneOf: '19900001001' } } }, files: [kept] })
    return imports[0]
  }
  expect(await add()).toMatchObject({ state: 'done', imported: 10_000, duplicates: 0 })
  expect(await add()).toMatchObject({ imported: 0, duplicates: 10_000 })
}, 180_000)
