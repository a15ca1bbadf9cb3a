import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { finishFiles, scrubSoon } from '@/lib/server/casework/finish-erasures'
import { eraseCaseRows, erasures } from '@/lib/server/data/erasures'
import { openRing } from '@/lib/server/key-store'
import { dropRings, ringOf } from '@/lib/server/key-ring'
import { withOffice } from '@/lib/server/unit-of-work'
import { closePrinting } from '@/lib/server/pdf/pool'
import { aFilledOffice, type FilledOffice } from './filled-office'
import { databaseFiles, filesUnder, spellingsIn } from './found-spellings'
import { type OwnOffice, ownOffice } from './own-office'
import { spellings } from './spellings'

/**
 * What an erasure leaves in the database's own files, in two bad cases at once: texts from before there was a cipher, which no destroyed key makes
 * unreadable, and somebody who has the root key and looks for the case's wrapped key in old pages and logs.
 */
const word = '麤鱻灥'
let office: OwnOffice
let filled: FilledOffice
beforeAll(async () => {
  office = await ownOffice()
  filled = await aFilledOffice(word)
}, 60_000)
afterAll(async () => {
  await closePrinting()
  await office.close()
})

const exactly = (name: string, text: string) => ({ name, pattern: Buffer.from(text) })

it('are there right after it, and nowhere once the files have been written anew', async () => {
  const { member } = filled.owner
  const { caseId } = filled.ids
  const { rows: [{ wrapped }] } = await office.admin.query('SELECT wrapped FROM case_key WHERE case_id = $1', [caseId])
  const { rows: [{ title }] } = await office.admin.query('SELECT title FROM case_file WHERE id = $1', [caseId])
  const old = `v0.${Buffer.from(`旧 ${word}`).toString('base64url')}`
  await office.admin.query('UPDATE case_file SET title = $1 WHERE id = $2', [old, caseId])
  await office.admin.query('UPDATE contact_attempt SET content = $1 WHERE case_id = $2', [old, caseId])
  const wanted = [...spellings(word), exactly('wrapped key', wrapped), exactly('sealed title', title)]
  const found = async () => [...new Set(spellingsIn(await databaseFiles(office.admin), wanted).map(({ spelling }) => spelling))]

  // A backup by another role that began before still sees the rows: they would be written along.
  const older = new pg.Client({ connectionString: office.db.admin })
  await older.connect()
  await older.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
  await older.query('SELECT 1')
  await eraseCaseRows(member, caseId, { why: 'wish' })
  await finishFiles(member)
  expect((await found()).length).toBeGreaterThanOrEqual(3)
  await scrubSoon()
  expect(await erasures(member)).toMatchObject([{ scrubbedAt: null }])
  await older.end()
  await scrubSoon()
  expect(spellingsIn(await databaseFiles(office.admin), wanted)).toEqual([])
  expect(spellingsIn(filesUnder(office.data, () => true), wanted)).toEqual([])
  expect(await erasures(member)).toMatchObject([{ scrubbedAt: expect.any(Number) }])
})

it('come back by no key that is still held: the case’s is gone from memory and from the database', async () => {
  const { member } = filled.owner
  dropRings()
  await openRing(member.officeId)
  expect(ringOf(member.officeId).caseKeys.get(ringOf(member.officeId).kidOfCase.get(filled.ids.caseId) ?? '')?.wrapped).toBeNull()
  expect(await withOffice(member, (tx) => tx.caseFile.count())).toBe(0)
})
