import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { closePrinting } from '@/lib/server/pdf/pool'
import { unpacked } from '../../makers/unpacked'
import { ownOffice, type OwnOffice } from '../own-office'
import { packageBytes, packageCase } from './package-case'
import { repacked, tampered, tamperedAs, tamperings } from './tampered'
import { judged, judgedFolder } from './verifier'

vi.mock('next/headers', async () => (await import('../cookie-jar')).nextHeaders)

/** Quickly these beside one of each kind; the full count in the deep run. */
const count = process.env.ANNING_TEST_DEEP ? 600 : 35
let office: OwnOffice
let zip: Buffer
let files: Map<string, Buffer>

beforeAll(async () => {
  office = await ownOffice()
  zip = await packageBytes(office.me, (await packageCase(office.me)).caseId)
  files = await unpacked(zip)
}, 180_000)
afterAll(async () => {
  await closePrinting()
  await office.close()
})

test('nothing is found in a package nobody touched, nor in one packed again the same way, nor in its folder with what systems leave lying about', async () => {
  const litter = new Map([...files, ['.DS_Store', Buffer.from('x')] as const, ['originals/Thumbs.db', Buffer.from('x')] as const])
  for (const verdict of [await judged(zip), await judged(await repacked(files)), await judgedFolder(files), await judgedFolder(litter)]) {
    expect(verdict).toMatchObject({ faults: [], isGood: true })
  }
})

test('each kind of tampering is found', async () => {
  const passed: string[] = []
  for (const name of tamperings) if ((await judged(await tamperedAs(name, files, 7))).isGood) passed.push(name)
  expect(passed).toEqual([])
})

test(`${count} tamperings are found, every one`, async () => {
  const passed: string[] = []
  for (let seed = 0; seed < count; seed += 1) {
    const { name, bytes } = await tampered(zip, files, seed)
    if ((await judged(bytes)).isGood) passed.push(name)
  }
  console.log(`${count} tamperings, ${count - passed.length} found`)
  expect(passed).toEqual([])
}, 600_000)
