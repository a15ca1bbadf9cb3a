import { describe, expect, it } from 'vitest'
import { RecordSender, type Told } from '@/components/forms/record-sender'
import type { Held } from '@/components/forms/use-outbox'
import type { Sent } from '@/components/forms/use-send'
import { recordedBody } from '@/lib/evidence/recorded'

const noon = Date.parse('2026-03-02T12:00:00+08:00')
const said = (number: string) => recordedBody({ atText: '2026-03-02 11:00', number, channel: 'call' }, noon)
const sentWith = (status: number): Sent => ({ ok: false, refusal: { status, code: 'x', title: '不行', fields: [{ path: 'number', message: '不是号码' }] } })
const arrived: Sent = { ok: true, answer: { id: 'a1' } }

/** A device and a server; the door of the server stays shut until `answer`. */
function desk({ keeps = true } = {}) {
  const page = { outbox: [] as Held[], draft: { number: 'typed' } as Record<string, string> | null, told: [] as Told[], sent: [] as Held[] }
  const doors: ((sent: Sent) => void)[] = []
  const sender = new RecordSender({
    hold: async (record, corrected) => {
      if (keeps) page.outbox = [...page.outbox.filter(({ key }) => key !== record.key && key !== corrected), record]
      return keeps
    },
    change: async (key, body) => {
      page.outbox = page.outbox.map((record) => (record.key === key ? { ...record, body } : record))
      return keeps
    },
    keepDraft: async (fields) => {
      page.draft = fields
      return keeps
    },
    send: (record) => new Promise((answer) => {
      page.sent.push(record)
      doors.push(answer)
    }),
    tell: (told) => void page.told.push(told),
  })
  const settle = () => new Promise((done) => setTimeout(done, 0))
  const answer = async (sent: Sent) => {
    doors.at(-1)?.(sent)
    await settle()
  }
  const save = async (number: string, caseId: string | null = 'c1') => {
    void sender.save(said(number), caseId)
    await settle()
  }
  return { page, sender, save, answer, last: () => page.told.at(-1) }
}

describe('a record that is saved', () => {
  it('is kept first, and called noted only once it arrived', async () => {
    const { page, save, answer, last } = desk()
    await save('17000001234')
    expect([last()?.done?.state, page.outbox.length, page.draft]).toEqual(['sending', 1, null])
    await answer(arrived)
    expect(last()?.done?.state).toBe('sent')
  })

  it('is one record however often the button is pressed', async () => {
    const { page, sender, save } = desk()
    void sender.save(said('17000001234'), 'c1')
    await save('17000001234')
    await save('17000001234')
    expect([page.sent.length, page.outbox.length]).toEqual([1, 1])
  })

  it('waits on the device without a line', async () => {
    const { save, answer, last } = desk()
    await save('17000001234')
    await answer({ ok: false, refusal: { status: 0, code: 'offline', fields: [] } })
    expect(last()).toMatchObject({ done: { state: 'held', isHeld: true } })
  })

  it('waits for its case', async () => {
    const { page, save, last } = desk()
    await save('17000001234', null)
    expect([last()?.done?.state, page.sent, page.outbox.length]).toEqual(['noCase', [], 1])
  })
})

describe('a record that the server will never take', () => {
  it('is in the form again, and in the outbox until the corrected one takes its place', async () => {
    const { page, sender, save, answer, last } = desk()
    await save('1')
    await answer(sentWith(422))
    const refused = page.outbox[0]?.key
    expect(last()).toMatchObject({ done: null, revising: refused, refusal: { fields: [{ path: 'number' }] } })
    await sender.typed({ number: '12' }, said('12'))
    expect([page.outbox.map(({ body }) => body.number), page.draft]).toEqual([['12'], null])
    await save('17000001234')
    expect(page.outbox.map(({ body }) => body.number)).toEqual(['17000001234'])
    expect(page.outbox[0]?.key).not.toBe(refused)
    await answer(arrived)
    expect(last()).toEqual({ done: expect.objectContaining({ state: 'sent' }) })
  })

  it('leaves a draft of something else alone while it is corrected', async () => {
    const { page, sender, save } = desk()
    sender.revise('k1')
    await save('17000001234')
    expect(page.draft).toEqual({ number: 'typed' })
  })

  it('waits in the outbox when the person has gone on to the next one', async () => {
    const { page, sender, save, answer } = desk()
    await save('1')
    sender.again()
    await answer(sentWith(422))
    expect([page.told.length, page.outbox.length, sender.revising]).toEqual([1, 1, undefined])
  })
})

describe('on a device that keeps nothing', () => {
  it('the form stays, the draft stays, and pressing again is the same request', async () => {
    const { page, save, answer, last } = desk({ keeps: false })
    await save('17000001234')
    await answer({ ok: false, refusal: { status: 0, code: 'offline', fields: [] } })
    expect([last(), page.draft]).toEqual([{ done: null, isUnsent: true, revising: undefined }, { number: 'typed' }])
    await save('17000001234')
    await answer(arrived)
    expect(page.sent[1]?.key).toBe(page.sent[0]?.key)
    expect([last()?.done?.state, page.draft]).toEqual(['sent', null])
  })

  it('nothing is called kept without a case', async () => {
    const { save, last } = desk({ keeps: false })
    await save('17000001234', null)
    expect(last()).toMatchObject({ done: null, isUnsent: true })
  })
})
