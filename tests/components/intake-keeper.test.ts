import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { IntakeKeeper, type KeepState, type KeptIntake } from '@/components/forms/intake/intake-keeper'
import type { Sent } from '@/components/forms/use-send'

type Asked = { method: string; path: string; said: { body?: unknown; key?: string }; answer: (sent: Sent) => void }

/** A device, and a server that answers when the test lets it. */
function desk(id: string | null = null) {
  const page = { device: new Map<string | null, KeptIntake>(), asked: [] as Asked[], told: [] as [KeepState, string | null][] }
  const keeper = new IntakeKeeper({
    send: (method, path, said) => new Promise((answer) => void page.asked.push({ method, path, said, answer })),
    keep: async (slot, intake) => {
      if (intake) page.device.set(slot, intake)
      else page.device.delete(slot)
      return true
    },
    tell: (...told) => void page.told.push(told),
  }, id)
  const settle = () => vi.advanceTimersByTimeAsync(0)
  const type = async (name: string) => {
    keeper.note({ step: 'you', fields: { name } })
    await vi.advanceTimersByTimeAsync(700)
  }
  const answer = async (place: number, sent: Sent) => {
    page.asked[place]?.answer(sent)
    await settle()
  }
  const requests = () => page.asked.map(({ method, path }) => `${method} ${path}`)
  return { page, keeper, type, answer, requests, settle }
}
const arrived = (id?: string): Sent => ({ ok: true, answer: { id } })
const refusal = (status: number): Sent => ({ ok: false, refusal: { status, code: 'x', fields: [] } })
const [open, drop] = ['POST /api/intake-drafts', 'DELETE /api/intake-drafts/d1']

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('an intake that is typed', () => {
  it('opens one draft, changes it after that, and leaves the device once it is stored', async () => {
    const { page, type, answer, requests } = desk()
    await type('a')
    await type('ab')
    expect(page.device.get(null)).toMatchObject({ fields: { name: 'ab' } })
    await answer(0, arrived('d1'))
    expect(page.asked[1]?.said.body).toEqual({ step: 'you', body: { name: 'ab' } })
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
    expect(page.asked[2]?.said.body).toMatchObject({ body: { name: 'ab' } })
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
