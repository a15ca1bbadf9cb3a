import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { toldByOwnProcess, type MediaTask } from '@/lib/server/media/own-process'
import { sheetSaidSchema } from '@/lib/server/media/sheet/sheet-tasks'
import { allTurns, takenTurns } from '../../makers/taken-turns'
import { workbook } from '../../makers/workbook'

const rows = (count: number) => Array.from({ length: count }, (_, row) => [`${row} 甲`, `乙 ${row}`])
const small = workbook([rows(2)])
const told = (task: Partial<MediaTask<unknown>>) =>
  toldByOwnProcess({ program: 'sheet', ask: {}, bytes: small, said: sheetSaidSchema, answerBytesMax: 1_000_000, secondsMax: 60, ...task })

describe('a media process says why there is no answer', () => {
  it('answers', async () => {
    expect(await told({})).toMatchObject({ said: { rows: [2] } })
  })

  it.runIf(process.platform === 'linux')('too much: memory, processor, length of the answer', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    expect(await told({ bytes: workbook([rows(2)], far) })).toBe('too-much')
    // A fraction of a second of processor counts as a whole one, which is too little for this many cells.
    const wide = rows(150_000).map((cells) => [...cells, ...'123456'])
    expect(await told({ bytes: workbook([wide]), answerBytesMax: 100_000_000, cpuSecondsMax: 0.5 })).toBe('too-much')
    expect(await told({ bytes: workbook([rows(10_000)]), answerBytesMax: 10 })).toBe('too-much')
  })

  it('late: the clock ran out before the processor was used up', async () => {
    expect(await told({ secondsMax: 0.01 })).toBe('late')
  })

  it('failed: it broke off, or said what was not agreed', async () => {
    expect(await told({ program: 'words', ask: { width: 40, height: 40 }, bytes: new Uint8Array(12) })).toBe('failed')
    expect(await told({ said: z.object({ rows: z.string() }) })).toBe('failed')
  })

  it('busy: the wait was too long, or the line is full; the place in the line is given up, and turns come back', async () => {
    const giveBoth = takenTurns(2)
    await expect(told({ waitSecondsMax: 0.2 })).rejects.toMatchObject({ code: 'busy' })
    const later = told({ waitSecondsMax: 30 })
    await giveBoth()
    expect(await later).toMatchObject({ said: { rows: [2] } })
    const giveAll = takenTurns(allTurns)
    await expect(told({})).rejects.toMatchObject({ code: 'busy' })
    await giveAll()
    expect(await told({})).toMatchObject({ said: { rows: [2] } })
  }, 120_000)
})
