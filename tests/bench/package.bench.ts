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
 * recordings (WAV) and originals a person chose, one of them large. The list is printed and both anchors are made within the time. Judged by processor time of
 * all threads, which a busy machine does not stretch; wall times stand beside it.
 */
const atLeast = 0.7
const rounds = 3
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
/** Processor time in milliseconds. */
async function timed(run: () => Promise<void>): Promise<number> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await run()
  const { user, system } = process.cpuUsage(before)
  console.log(`  ${run.name.padEnd(10)} ${(performance.now() - start).toFixed(0).padStart(6)} ms, processor ${((user + system) / 1000).toFixed(0).padStart(6)} ms`)
  return (user + system) / 1000
}

const ratios: number[] = []
const again: number[] = []
for (let round = -1; round < rounds; round += 1) {
  const order = round % 2 === 0 ? [oneByOne, packaged, oneByOne] : [oneByOne, packaged, oneByOne].reverse()
  const [first = 0, ours = 0, last = 0] = [await timed(order[0]!), await timed(order[1]!), await timed(order[2]!)]
  if (round < 0) continue
  ratios.push((first + last) / 2 / ours)
  again.push(first / last)
}
const median = (values: number[]) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
const total = [...sizes.recordings, ...sizes.chosen].reduce((sum, size) => sum + size, 0) / megabyte
console.log(`${items.length} files, ${total} MB: a package runs at ${median(ratios).toFixed(2)} × the control (${ratios.map((each) => each.toFixed(2)).join(' ')}), A/A ${median(again).toFixed(2)}`)
const isHeld = median(ratios) >= atLeast
console.log(`gate: at least ${atLeast}: ${isHeld ? 'held' : 'NOT HELD'}`)
process.exitCode = isHeld ? 0 : 1
await closePrinting()
await closeDatabase()
await made.drop()
await database.stop()
rmSync(folder, { recursive: true, force: true })
