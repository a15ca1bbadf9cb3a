import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { backupStanding } from '@/lib/server/casework/backup-standing'
import { ownOffice, type OwnOffice } from '../own-office'

let office: OwnOffice
const hourMs = 3_600_000
const ago = (hours: number) => Date.now() - hours * hourMs

beforeAll(async () => { office = await ownOffice() })
afterAll(() => office.close())

it.each([
  ['none yet, asked for an hour ago', { since: 1 }, false],
  ['none yet, asked for a day and more ago', { since: 27 }, true],
  ['an old one by hand, asked for an hour ago', { since: 1, last: 240 }, false],
  ['the last on time', { since: 900, last: 20 }, false],
  ['the last too long ago', { since: 900, last: 27 }, true],
  ['a note from before its time was kept', { last: 27 }, true],
  ['one that failed', { since: 900, last: 20, failed: 1 }, true],
])('%s: is failing as it should', async (_what, hours: { since?: number; last?: number; failed?: number }, isFailing) => {
  const { since, last, failed } = hours
  writeFileSync(path.join(office.data, 'backups.json'), JSON.stringify({
    schedule: { hour: 2, ...(since ? { since: ago(since) } : {}) }, last: last ? { at: ago(last) } : undefined, failed: failed ? { at: ago(failed) } : null,
  }))
  expect(await backupStanding(office.me.member)).toMatchObject({ hour: 2, isFailing })
})

it('fails at nothing where none is made by itself', async () => {
  writeFileSync(path.join(office.data, 'backups.json'), JSON.stringify({ schedule: null }))
  expect(await backupStanding(office.me.member)).toMatchObject({ hour: null, isFailing: false, lastAt: null })
})
