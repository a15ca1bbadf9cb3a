import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CaseworkError } from '@/lib/errors'
import { workbookOf, type Workbook } from '@/lib/server/media/sheet/sheets'
import { openedWorkbook } from '@/lib/server/opened-workbook'
import { workbook } from '../makers/workbook'

vi.mock('@/lib/server/media/sheet/sheets', async (original) => ({ ...(await original<object>()), workbookOf: vi.fn() }))

const bytes = workbook([[['甲']]])
const book = (sizeBytes: number): Workbook => ({ sheets: [], sizeBytes })
const megabyte = 1024 ** 2
let last = 0
/** An original nothing has opened yet. */
const another = (officeId = 'one') => ({ officeId, sha256: Uint8Array.of(last += 1) })
const open = (original: ReturnType<typeof another>) => openedWorkbook(original, () => Promise.resolve(bytes))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.mocked(workbookOf).mockReset().mockImplementation(() => Promise.resolve(book(10)))
})
afterEach(() => {
  vi.advanceTimersByTime(60_000)
  vi.useRealTimers()
})

it('opens a workbook once for those who ask at once or shortly after, by office and content, and forgets it', async () => {
  const original = another()
  const [first, second] = await Promise.all([open(original), open(original)])
  vi.advanceTimersByTime(29_000)
  expect([second, await open(original)]).toEqual([first, first])
  expect(workbookOf).toHaveBeenCalledTimes(1)
  await open({ ...original, officeId: 'two' })
  expect(workbookOf).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(2_000)
  await open(original)
  expect(workbookOf).toHaveBeenCalledTimes(3)
})

it('keeps why a workbook cannot be read, not that there was no time for it', async () => {
  const [large, late] = [another(), another()]
  vi.mocked(workbookOf).mockResolvedValueOnce({ refused: 'too-large' })
  expect([await open(large), await open(large)]).toEqual([{ refused: 'too-large' }, { refused: 'too-large' }])
  vi.mocked(workbookOf).mockRejectedValueOnce(new CaseworkError('busy'))
  await expect(open(late)).rejects.toMatchObject({ code: 'busy' })
  expect(await open(late)).toEqual(book(10))
})

it('keeps 48 MB in all and lets go of what was opened longest ago; what alone is more is not kept', async () => {
  const all = [another(), another(), another()] as const
  for (const original of all) {
    vi.mocked(workbookOf).mockResolvedValueOnce(book(20 * megabyte))
    await open(original)
  }
  await open(all[1])
  await open(all[2])
  expect(workbookOf).toHaveBeenCalledTimes(3)
  await open(all[0])
  expect(workbookOf).toHaveBeenCalledTimes(4)
  const huge = another()
  vi.mocked(workbookOf).mockResolvedValueOnce(book(60 * megabyte))
  await open(huge)
  await open(huge)
  expect(workbookOf).toHaveBeenCalledTimes(6)
})
