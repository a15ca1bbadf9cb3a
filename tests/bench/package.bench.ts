import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import type { Member } from '@/lib/server/member'
import { caseFacts } from '../makers/case-file'

/**
 * A package against reading, opening, hashing and storing the same files one by one: same process, in turn, forwards and backwards. Files as cases have them:
 * recordings (WAV) and originals a person chose, one of them large. The list is printed and both anchors are made within the time. Judged by the time on the
 * clock, for which the machine should have nothing else to do; the ratio of processor time of all threads stands beside it.
 */
const atLeast = 0.7
const rounds = 7
const megabyte = 1024 * 1024
const sizes = { recordings: Array.from({ length: 40 }, (_, place) => (1 + (place % 6)) * megabyte), chosen: [...Array<number>(12).fill(8 * megabyte), 128 * megabyte] }

type Database = { runFolder: () => string; throwawayDatabase: (root: string, folder: string) => Promise<{ env: Record<string, string>; stop: () => Promise<void> }> }
const { runFolder, throwawayDatabase } = (await import(pathToFileURL(path.resolve('bin/test/database.mjs')).href)) as Database
const folder = runFolder()
const database = await throwawayDatabase(process.cwd(), folder)
Object.assign(process.env, database.env)

const { testDatabase } = await import('../database')
const made = await testDatabase()
const { authDatabase, closeDatabase } = await import('@/lib/server/db')
const { insertCase } = await import('@/lib/server/data/cases')
const { insertEvidence } = await import('@/lib/server/data/evidence')
const { storeOriginal, readOriginal } = await import('@/lib/server/vault')
const { makePackage } = await import('@/lib/server/casework/package/make-package')
const { closePrinting } = await import('@/lib/server/pdf/pool')

const createdAt = new Date()
const [{ id: officeId }, { id: userId }] = [await authDatabase().office.create({ data: { createdAt } }), await authDatabase().user.create({ data: { createdAt } })]
const { id } = await authDatabase().member.create({ data: { officeId, userId, role: 'owner', createdAt } })
const member = { id, officeId, userId, role: 'owner', sessionId: null } as unknown as Member
const caseId = await insertCase(member, caseFacts())
const wave = (size: number) => {
  const head = Buffer.from('RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0data\0\0\0\0', 'latin1')
  head.writeUInt32LE(size - 8, 4)
  head.writeUInt32LE(size - 44, 40)
  return Buffer.concat([head, randomBytes(size - 44)])
}
const items: { id: string; bytes: Uint8Array }[] = []
async function add(bytes: Buffer, name: string, kind: 'recording' | 'document'): Promise<void> {
  const stored = await storeOriginal(member.officeId, Readable.from([bytes]))
  items.push({ id: (await insertEvidence(member, { caseId, name, kind, stored, about: {} })).id, bytes: stored.sha256 })
}
for (const [place, size] of sizes.recordings.entries()) await add(wave(size), `录音${place}.wav`, 'recording')
for (const [place, size] of sizes.chosen.entries()) await add(randomBytes(size), `文件${place}.bin`, 'document')
const chosen = items.slice(sizes.recordings.length).map(({ id }) => id)

const out = path.join(folder, 'out')
mkdirSync(out)
async function packaged(): Promise<void> {
  const answer = await makePackage(member, { params: { caseId }, query: { include: chosen }, headers: new Headers() })
  await pipeline(Readable.fromWeb(answer.body as unknown as ReadableStream), createWriteStream(path.join(out, 'package.zip')))
}
async function oneByOne(): Promise<void> {
  for (const { id, bytes } of items) {
    const hash = createHash('sha256')
    const file = createWriteStream(path.join(out, id))
    await pipeline(readOriginal(member.officeId, bytes), async function* (parts: AsyncIterable<Buffer>) { for await (const part of parts) { hash.update(part); yield part } }, file)
    if (!hash.digest().equals(bytes)) throw new Error('not what was stored')
  }
}
type Times = { clock: number; processor: number }

/** Milliseconds on the clock and of all processors. */
async function timed(run: () => Promise<void>): Promise<Times> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await run()
  const { user, system } = process.cpuUsage(before)
  const times = { clock: performance.now() - start, processor: (user + system) / 1000 }
  console.log(`  ${run.name.padEnd(10)} ${times.clock.toFixed(0).padStart(6)} ms, processor ${times.processor.toFixed(0).padStart(6)} ms`)
  return times
}

const ratios: Record<keyof Times | 'again', number[]> = { clock: [], processor: [], again: [] }
for (let round = -1; round < rounds; round += 1) {
  const order = round % 2 === 0 ? [oneByOne, packaged, oneByOne] : [oneByOne, packaged, oneByOne].reverse()
  const [first, ours, last] = [await timed(order[0]!), await timed(order[1]!), await timed(order[2]!)]
  if (round < 0) continue
  for (const by of ['clock', 'processor'] as const) ratios[by].push((first[by] + last[by]) / 2 / ours[by])
  ratios.again.push(first.clock / last.clock)
}
const median = (values: number[]) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
const total = [...sizes.recordings, ...sizes.chosen].reduce((sum, size) => sum + size, 0) / megabyte
const each = (values: number[]) => values.map((value) => value.toFixed(2)).join(' ')
console.log(`${items.length} files, ${total} MB: a package runs at ${median(ratios.clock).toFixed(2)} × the control (${each(ratios.clock)}), A/A ${median(ratios.again).toFixed(2)}`)
console.log(`  by processor time ${median(ratios.processor).toFixed(2)} (${each(ratios.processor)})`)
const isHeld = median(ratios.clock) >= atLeast
console.log(`gate: at least ${atLeast}: ${isHeld ? 'held' : 'NOT HELD'}`)
process.exitCode = isHeld ? 0 : 1
await closePrinting()
await closeDatabase()
await made.drop()
await database.stop()
rmSync(folder, { recursive: true, force: true })
