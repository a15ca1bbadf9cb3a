import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { asideSlot, IntakeKeeper, type KeepState, type KeptIntake } from '@/components/forms/intake/intake-keeper'
import type { Sent } from '@/components/forms/use-send'

type Asked = { method: string; path: string; said: { body?: unknown; key?: string }; answer: (sent: Sent) => void }

/** A device, and a server that answers when the test lets it. */
function desk(id: string | null = null, start: KeptIntake | null = null) {
  const page = { device: new Map<string | null, KeptIntake>(), asked: [] as Asked[], told: [] as [KeepState, string | null][], stored: null as KeptIntake | null }
  const keeper = new IntakeKeeper({
    send: (method, path, said) => new Promise((answer) => void page.asked.push({ method, path, said, answer })),
    stored: async () => page.stored,
    keep: async (slot, intake) => {
      if (intake) page.device.set(slot, intake)
      else page.device.delete(slot)
      return true
    },
    tell: (...told) => void page.told.push(told),
  }, id, start)
  const settle = () => vi.advanceTimersByTimeAsync(0)
  const type = async (title: string) => {
    keeper.note({ step: 'you', fields: { title } })
    await vi.advanceTimersByTimeAsync(700)
  }
  const answer = async (place: number, sent: Sent) => {
    page.asked[place]?.answer(sent)
    await settle()
  }
  const requests = () => page.asked.map(({ method, path }) => `${method} ${path}`)
  return { page, keeper, type, answer, requests, settle }
}
const arrived = (id?: string, version?: string): Sent => ({ ok: true, answer: { id, version } })
const refusal = (status: number): Sent => ({ ok: false, refusal: { status, code: 'x', fields: [] } })
const [open, drop] = ['POST /api/intake-drafts', 'DELETE /api/intake-drafts/d1']

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('an intake that is typed', () => {
  it('opens one draft, changes it after that, and leaves the device once it is stored', async () => {
    const { page, type, answer, requests } = desk()
    await type('a')
    await type('ab')
    expect(page.device.get(null)).toMatchObject({ fields: { title: 'ab' } })
    await answer(0, arrived('d1'))
    expect(page.asked[1]?.said.body).toEqual({ step: 'you', body: { title: 'ab' } })
    await answer(1, arrived())
    expect([requests(), page.device.size, page.told]).toEqual([[open, 'PUT /api/intake-drafts/d1'], 0, [['saved', 'd1']]])
  })

  it('repeats a lost opening word for word, and begins another after a refusal', async () => {
    const { page, keeper, type, answer } = desk()
    await type('a')
    await answer(0, refusal(0))
    expect(page.told).toEqual([['held', null]])
    await type('ab')
    expect(page.asked[1]?.said).toEqual(page.asked[0]?.said)
    await answer(1, refusal(429))
    void keeper.push()
    expect(page.asked[2]?.said.key).not.toBe(page.asked[0]?.said.key)
    expect(page.asked[2]?.said.body).toMatchObject({ body: { title: 'ab' } })
  })
})

describe('once the case is open', () => {
  it('takes the draft back', async () => {
    const { page, keeper, requests, settle } = desk('d1')
    keeper.note({ step: 'you', fields: {} })
    void keeper.close()
    await vi.advanceTimersByTimeAsync(700)
    await settle()
    expect([requests(), page.device.size]).toEqual([[drop], 0])
  })

  it('takes a draft back whose opening is answered only then', async () => {
    const { keeper, type, answer, requests } = desk()
    await type('a')
    await keeper.close()
    expect(requests()).toEqual([open])
    await answer(0, arrived('d1'))
    expect(requests()).toEqual([open, drop])
  })

  it('asks an opening whose answer was lost for its draft, and takes that back', async () => {
    const { page, keeper, type, answer, requests } = desk()
    await type('a')
    await answer(0, refusal(0))
    await keeper.close()
    expect(page.asked[1]?.said).toEqual(page.asked[0]?.said)
    await answer(1, arrived('d1'))
    expect(requests()).toEqual([open, open, drop])
    await keeper.push()
    expect(requests()).toHaveLength(3)
  })

  it('asks again when the answer is lost after closing, now and when the line is back', async () => {
    const { keeper, type, answer, requests } = desk()
    await type('a')
    await keeper.close()
    await answer(0, refusal(0))
    await answer(1, refusal(0))
    expect(requests()).toEqual([open, open])
    void keeper.push()
    await answer(2, arrived('d1'))
    expect(requests()).toEqual([open, open, open, drop])
  })

  it('opens nothing for a change that meets the draft gone', async () => {
    const { keeper, type, answer, requests } = desk('d1')
    await type('a')
    void keeper.close()
    await vi.advanceTimersByTimeAsync(0)
    await answer(0, refusal(404))
    expect(requests()).toEqual(['PUT /api/intake-drafts/d1', drop])
  })
})

const saying = (title: string, version?: string): KeptIntake => ({ step: 'you', fields: { title }, version })
const opened = () => desk('d1', saying('before', '1'))

describe('a draft that is open in two windows', () => {
  const inConflict = async () => {
    const on = opened()
    await on.type('mine')
    on.page.stored = saying('theirs', '7')
    await on.answer(0, refusal(409))
    return on
  }

  it('goes each time over the version it was typed over', async () => {
    const { page, type, answer } = opened()
    await type('a')
    await answer(0, arrived('d1', '2'))
    await type('ab')
    expect(page.asked.map(({ said }) => (said.body as { version: string }).version)).toEqual(['1', '2'])
  })

  it('is told, and nothing goes out or is lost until the person chooses', async () => {
    const { page, keeper, type, requests } = await inConflict()
    expect(page.told).toEqual([['conflict', 'd1']])
    await type('mine too')
    await keeper.push()
    expect(requests()).toHaveLength(1)
    expect([...page.device]).toEqual([[asideSlot('d1'), saying('mine too', '1')]])
  })

  it('takes mine over theirs when asked', async () => {
    const { page, keeper, answer } = await inConflict()
    void keeper.takeMine()
    await vi.advanceTimersByTimeAsync(0)
    expect(page.asked[1]?.said.body).toEqual({ step: 'you', body: { title: 'mine' }, version: '7' })
    await answer(1, arrived('d1', '8'))
    expect([page.told.at(-1), page.device.size]).toEqual([['saved', 'd1'], 0])
  })

  it('shows theirs, and keeps mine aside', async () => {
    const { page, keeper, type } = await inConflict()
    expect(keeper.lookAtTheirs()).toMatchObject({ mine: { fields: { title: 'mine' } }, theirs: { fields: { title: 'theirs' } } })
    await type('theirs too')
    expect(page.asked[1]?.said.body).toMatchObject({ body: { title: 'theirs too' }, version: '7' })
    expect(page.device.get(asideSlot('d1'))).toMatchObject({ fields: { title: 'mine' } })
  })

  it('asks nothing when the other window only moved on, or when the own words had arrived after all', async () => {
    for (const there of ['before', 'lost']) {
      const { page, type, answer } = opened()
      await type('lost')
      await answer(0, refusal(0))
      await type('mine')
      page.stored = saying(there, '2')
      await answer(1, refusal(409))
      expect(page.asked[2]?.said.body).toEqual({ step: 'you', body: { title: 'mine' }, version: '2' })
      await answer(2, arrived('d1', '3'))
      expect(page.told.at(-1)).toEqual(['saved', 'd1'])
    }
  })

  it('waits when the other version cannot be had', async () => {
    const { page, type, answer } = opened()
    await type('mine')
    await answer(0, refusal(409))
    expect([page.told, page.device.get('d1')]).toEqual([[['held', 'd1']], saying('mine', '1')])
  })
})
