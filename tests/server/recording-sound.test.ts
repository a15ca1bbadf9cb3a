import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import * as z from 'zod/mini'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coreAudioSeconds } from '@/lib/evidence/recordings/core-audio'
import { cleanAudioCopy, cutSound, decodedSound, soundFacts } from '@/lib/server/media/audio/recording-sound'
import { performed } from '@/lib/server/media/audio/sound'
import { inOwnProcess } from '@/lib/server/media/own-process'
import { newId } from '@/lib/server/keys'
import { storeOriginal } from '@/lib/server/vault'
import { holdKeys } from './held-keys'

let data: string
const officeId = newId()
const sound = (ending: string) => readFileSync(path.join(import.meta.dirname, `../sounds/tone.${ending}`))
async function kept(bytes: Buffer) {
  const { sha256, sizeBytes } = await storeOriginal(officeId, Readable.from([bytes]))
  return { officeId, bytes: sha256, sizeBytes }
}
const factsOf = async (bytes: Buffer) => (await performed({ kind: 'facts' }, bytes)).said

beforeAll(() => {
  data = mkdtempSync(path.join(tmpdir(), 'anning-sound-'))
  Object.assign(process.env, { ANNING_DATA_DIR: data, DATABASE_URL: 'unused', AUTH_DATABASE_URL: 'unused' })
  holdKeys(officeId)
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

const madeAt = Date.parse('2026-03-02T01:10:31Z')

test.each([
  ['m4a', { container: 'MP4', madeAt, plays: 'as-it-is', cuts: true }], ['3gp', { container: 'MP4', madeAt, plays: 'decoded', cuts: true }],
  ['mp3', { container: 'MP3', madeAt: null, plays: 'as-it-is', cuts: true }], ['wav', { container: 'WAVE', madeAt: null, plays: 'as-it-is', cuts: true }],
  ['ogg', { container: 'Ogg', madeAt: null, plays: 'as-it-is', cuts: true }], ['aac', { container: 'ADTS', madeAt: null, plays: 'as-it-is', cuts: true }],
  ['flac', { container: 'FLAC', madeAt: null, plays: 'as-it-is', cuts: true }], ['amr', { container: 'amr', madeAt: null, plays: 'decoded', cuts: true }],
  ['silk', { container: 'silk', madeAt: null, plays: 'decoded', cuts: true }], ['caf', { container: 'CAF', madeAt: null, plays: 'as-it-is', cuts: false }],
])('%s: length, time of making, what can be done with it', async (ending, expected) => {
  const facts = await factsOf(sound(ending))
  expect(facts).toMatchObject(expected)
  expect((facts as { seconds: number }).seconds).toBeGreaterThan(3.9)
  expect((facts as { seconds: number }).seconds).toBeLessThan(4.3)
})

test.each(['m4a', '3gp', 'mp3', 'wav', 'ogg', 'aac', 'flac', 'amr', 'silk'])('%s: a stretch is as long as asked and tells nothing else; so does a clean copy', async (ending) => {
  const original = sound(ending)
  const cut = await performed({ kind: 'cut', from: 1, to: 3 }, original)
  const bytes = Buffer.from(cut.bytes ?? [])
  const { seconds } = (await factsOf(bytes)) as { seconds: number }
  expect(seconds).toBeGreaterThan(1.85)
  expect(seconds).toBeLessThan(2.3)
  expect(bytes.length).toBeLessThan(original.length * 0.75)
  const clean = Buffer.from((await performed({ kind: 'clean' }, original)).bytes ?? [])
  expect(((await factsOf(clean)) as { seconds: number }).seconds).toBeGreaterThan(3.9)
  for (const copy of [bytes, clean]) for (const secret of ['SECRET', '+31.2304', 'loci']) expect(copy.includes(secret)).toBe(false)
})

test('the tagged fixtures do hold what a clean copy must not', () => {
  for (const ending of ['m4a', 'mp3', 'wav', 'ogg', 'flac']) expect(sound(ending).includes('SECRET'), ending).toBe(true)
})

test('voice files come out as WAV that sounds, others are not decoded', async () => {
  for (const ending of ['amr', '3gp', 'silk']) {
    const { bytes } = await performed({ kind: 'decode' }, sound(ending))
    const wav = Buffer.from(bytes ?? [])
    expect(wav.toString('latin1', 0, 4), ending).toBe('RIFF')
    const samples = new Int16Array(wav.buffer, wav.byteOffset + 44, (wav.length - 44) >> 1)
    expect(Math.max(...samples.subarray(8000, 9000)), ending).toBeGreaterThan(5000)
  }
  expect(await performed({ kind: 'decode' }, sound('mp3'))).toEqual({ said: { ending: null } })
  expect(await performed({ kind: 'decode' }, Buffer.from('#!AMR-WB\n\x04'))).toEqual({ said: { ending: null } })
})

test('originals are read in a process of its own', async () => {
  const m4a = await kept(sound('m4a'))
  expect(await soundFacts(m4a)).toEqual({ container: 'MP4', seconds: 4, madeAt, plays: 'as-it-is', cuts: true })
  expect((await cutSound(m4a, { from: 1, to: 2 }))?.ending).toBe('m4a')
  expect((await cleanAudioCopy(await kept(sound('wav'))))?.ending).toBe('wav')
  expect((await decodedSound(await kept(sound('silk'))))?.bytes.length).toBe(192_044)
  expect(await cutSound(await kept(sound('caf')), { from: 1, to: 2 })).toBeNull()
  expect(await soundFacts({ ...m4a, sizeBytes: 129 * 1024 * 1024 })).toBeNull()
})

test('broken, cut and made-up files end nothing but their own reading', async () => {
  const files = ['m4a', '3gp', 'mp3', 'wav', 'ogg', 'flac', 'amr', 'silk', 'caf'].flatMap((ending) => {
    const bytes = sound(ending)
    const spoiled = Buffer.from(bytes)
    for (let at = 5; at < spoiled.length; at += 37) spoiled[at] = 255
    return [bytes.subarray(0, 60), bytes.subarray(0, bytes.length >> 1), spoiled]
  })
  for (const bytes of [Buffer.alloc(0), Buffer.alloc(4096, 255), Buffer.from('{"kind":"facts"}'), ...files]) {
    await Promise.all([{ kind: 'facts' as const }, { kind: 'clean' as const }].map((ask) => performed(ask, bytes).catch(() => null)))
  }
  const answers = await Promise.all([Buffer.alloc(0), ...files.slice(0, 4)].map(async (bytes) => soundFacts(await kept(bytes))))
  expect(answers.every((facts) => facts === null || typeof facts.container === 'string')).toBe(true)
})

test('a box that claims more than there is makes a Core Audio file say nothing', () => {
  const caf = Buffer.from(sound('caf'))
  expect(coreAudioSeconds(caf)).toBe(4)
  caf.writeDoubleBE(0, 20)
  expect(coreAudioSeconds(caf)).toBeNull()
  expect(coreAudioSeconds(caf.subarray(0, 30))).toBeNull()
})

test('what takes too long, says something else or says too much is taken for no answer', async () => {
  const task = { program: 'audio' as const, ask: { kind: 'decode' }, bytes: sound('silk'), said: z.unknown(), answerBytesMax: 10_000_000 }
  expect(await inOwnProcess({ ...task, secondsMax: 0.01 })).toBeNull()
  expect(await inOwnProcess({ ...task, ask: { kind: 'other' } })).toBeNull()
  expect(await inOwnProcess({ ...task, said: z.object({ ending: z.literal('mp3') }) })).toBeNull()
  expect(await inOwnProcess({ ...task, answerBytesMax: 1000 })).toBeNull()
})
