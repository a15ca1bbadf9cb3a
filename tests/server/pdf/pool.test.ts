import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CaseworkError } from '@/lib/errors'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import { closePrinting, printed, settled, uncoveredCharacters, warmPrinting } from '@/lib/server/pdf/pool'
import { sampleLetter } from '../../letters/sample-case'
import { extracted } from './extracted'

const root = process.cwd()
const home = mkdtempSync(path.join(tmpdir(), 'anning-print-'))

beforeAll(async () => {
  mkdirSync(path.join(home, 'lib/server'), { recursive: true })
  symlinkSync(path.join(root, 'lib/server/fonts'), path.join(home, 'lib/server/fonts'), 'junction')
  const bundle = await rolldown({
    input: { letter: path.join(root, 'lib/server/pdf/worker.ts') }, platform: 'node', logLevel: 'warn', tsconfig: path.join(root, 'tsconfig.json'),
    resolve: { alias: { '@': root, 'server-only': path.join(root, 'node_modules/server-only/empty.js') } },
  })
  await bundle.write({ dir: path.join(home, 'lib/server/workers'), format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false })
  await bundle.close()
  vi.spyOn(process, 'cwd').mockReturnValue(home)
})

afterAll(async () => {
  await closePrinting()
  vi.restoreAllMocks()
  rmSync(home, { recursive: true, force: true })
})

const letter = lenderComplaint(sampleLetter(10))

describe('the print threads', () => {
  it('are warmed and print from the bundled worker', async () => {
    await warmPrinting()
    const { pdf } = await printed({ kind: 'letter', letter, want: 'pdf' })
    expect((await extracted(pdf ?? new Uint8Array())).join('')).toContain('澜汐消费金融股份有限公司')
  })

  it('answer busy when 32 tasks wait, and recover', async () => {
    const flood = await Promise.allSettled(Array.from({ length: 80 }, () => printed({ kind: 'letter', letter, want: 'pdf' })))
    const refused = flood.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
    expect(refused.length).toBeGreaterThan(0)
    for (const reason of refused) expect(reason).toMatchObject({ code: 'busy' })
    expect(flood.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(32)
    expect((await printed({ kind: 'letter', letter, want: 'list' })).list?.pages.length).toBeGreaterThan(0)
  })

  it('answer busy to whoever only asks which characters can be printed', async () => {
    const flood = await Promise.allSettled(Array.from({ length: 80 }, () => uncoveredCharacters('林𪚥')))
    const refused = flood.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
    expect(refused.length).toBeGreaterThan(0)
    for (const reason of refused) expect(reason).toMatchObject({ code: 'busy' })
    expect(await uncoveredCharacters('林𪚥')).toEqual(['𪚥 U+2A6A5'])
  })

  it('turn refusals into the refusals of the case work', async () => {
    const unsupported = printed({ kind: 'coverage', text: '林𪚥' })
    await expect(unsupported).rejects.toBeInstanceOf(CaseworkError)
    await expect(unsupported).rejects.toMatchObject({ code: 'letter-unsupported-character', details: { characters: '𪚥 U+2A6A5' } })
    expect(() => settled({ state: 'too-long', field: 'background' })).toThrowError(expect.objectContaining({ code: 'summary-does-not-fit', fields: [{ path: 'background', message: 'too-long' }] }))
  })
})
