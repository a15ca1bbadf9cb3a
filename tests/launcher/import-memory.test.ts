import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callers, callFile } from '../bench/bench-files'
import { importedFile, memoryGrowth, openedCase, phone, repeated, runningInstall, type Install } from '../bench/running-install'

/** A running install takes in files far larger than its memory may grow by. On the production build, and only where a process's memory can be read. */

const growthMbMax = 150
const rows = 100_000
const zeros = Buffer.alloc(1024 ** 2)
const patience = 300_000

describe.runIf(process.env.ANNING_TEST_DEEP && process.platform === 'linux')('memory of a running install', () => {
  let install: Install
  beforeAll(async () => { install = await runningInstall() }, patience)
  afterAll(() => install.stop())

  const imported = async (name: string, pieces: Iterable<Buffer>) => {
    const { id: caseId } = await openedCase(install, name, callers)
    return importedFile(install, { caseId, name, about: { phoneOf: phone } }, pieces)
  }

  test('a call log of 100,000 rows, all of the case', async () => {
    const bytes = callFile(1, rows, 4)
    const { growth } = await memoryGrowth(install, async () => {
      expect(await imported('calls.xml', [bytes])).toMatchObject({ state: 'done', imported: rows, rejected: [] })
    })
    expect(growth).toBeLessThan(growthMbMax)
  }, patience)

  test('1 GB of zeros that call themselves XML', async () => {
    const { growth } = await memoryGrowth(install, async () => {
      expect(await imported('zeros.xml', repeated(zeros, 1024 ** 3))).toMatchObject({ state: 'failed', imported: 0, rejected: [{ at: 'file', reason: 'not-well-formed' }] })
    })
    expect(growth).toBeLessThan(growthMbMax)
  }, patience)
})
