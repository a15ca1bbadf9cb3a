import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSought } from '@/lib/server/casework/sought-text'
import { caseFacts } from '@/lib/server/data/cases'
import { timelinePage } from '@/lib/server/data/timeline'
import { type LetterOffice, letterOffice } from './letter-office'

/** The history of a case: as a table, and searched. */

let office: LetterOffice
let caseId: string
const ask = (door: string, params: Record<string, string>, body?: unknown) => office.ask(door, params, body)

beforeAll(async () => {
  office = await letterOffice()
  caseId = office.ids.caseId
  const attempt = { channel: 'call', direction: 'incoming', answered: true, seconds: 30, recipient: 'debtor' }
  await ask('POST /api/cases/{caseId}/attempts', { caseId }, { ...attempt, at: '2026-05-02T23:15:00+08:00', atPrecision: 'minute', number: '17000001234', content: '=HYPERLINK("x") 再不还就上门' })
  await ask('POST /api/cases/{caseId}/attempts', { caseId }, { ...attempt, at: '2026-05-03T00:00:00+08:00', atPrecision: 'day', number: '17000009999', content: '打错了' })
  await ask('POST /api/cases/{caseId}/attempts', { caseId }, { ...attempt, channel: 'sms', answered: null, seconds: null, at: '2026-05-02T12:00:00+08:00', atPrecision: 'minute', number: '17000001234', content: '【某某】验证码 482913，请勿告诉他人' })
  await ask('POST /api/tickets/{ticketId}/events', { ticketId: office.ids.ticketId }, { kind: 'noteAdded', on: '2026-05-08', note: '@SUM(1+1) 接线员说三天内回电' })
})
afterAll(() => office.close())

describe('the history of a case', () => {
  it('is one table in the order of time, with everything in it and nothing a spreadsheet would reckon', async () => {
    const { doors } = await import('@/app/api/openapi.json/doors')
    const { context, request } = await import('./offices')
    const answer = await doors['/api/cases/{caseId}/history']!.GET!(request({ method: 'GET', path: `/api/cases/${caseId}/history`, headers: { cookie: office.owner.cookie } }), context({ caseId }))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    const text = await answer.text()
    const { data } = Papa.parse<string[]>(text.slice(1).trimEnd())
    const [head, ...rows] = data
    expect(head).toHaveLength(9)
    expect(rows.every((row) => row.length === 9)).toBe(true)
    const times = rows.map(([day, time]) => `${day} ${time}`)
    expect(times).toEqual(times.toSorted())
    expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([])
    expect(rows.find((row) => row[7]?.includes('HYPERLINK'))?.slice(0, 6)).toEqual(['2026-05-02', '23:15', '联系', '接通 30 秒', '对方来的', '17000001234'])
    expect(rows.find((row) => row[7]?.includes('打错了'))?.[1]).toBe('')
    expect(rows.find((row) => row[7]?.includes('三天内回电'))?.slice(0, 3)).toEqual(['2026-05-08', '', '投诉与答复'])
    expect(new Set(rows.map(([, , sort]) => sort))).toEqual(new Set(['联系', '投诉与答复', '文书', '证据']))
  })

  it('finds words and numbers in what is sealed, and nothing in what is not there', async () => {
    const { member } = office.owner
    const of = { caseId, facts: await caseFacts(member, caseId) }
    const found = async (text: string) => (await timelinePage(member, of, { text })).matching
    expect([await found('上门'), await found('17000009999'), await found('hyperlink'), await found('没有说过的话')]).toEqual([1, 1, 1, 0])
    expect((await timelinePage(member, of, { text: '打错', day: '2026-05-02' })).matching).toBe(0)
  })

  it('looks through the latest contacts as far as it may, says so, and finds an earlier one where the others are left out', async () => {
    const { member } = office.owner
    const of = { caseId, facts: await caseFacts(member, caseId) }
    const all = (await timelinePage(member, of, {})).days.flatMap(({ attempts }) => attempts)
    const before = all.findIndex(({ content }) => content?.includes('上门'))
    const [text, day] = ['上门', '2026-05-02']
    expect(before).toBeGreaterThan(0)
    const ofDay = all.filter(({ localDay }) => localDay === day).length
    expect(ofDay).toBeLessThan(all.length)
    const sought = async (among: number, on?: string) => {
      const { matching, lookedThrough } = await timelinePage(member, of, { text, among, day: on })
      return [matching, lookedThrough]
    }
    expect(await sought(all.length)).toEqual([1, null])
    expect(await sought(before + 1)).toEqual([1, before + 1 < all.length ? before + 1 : null])
    expect(await sought(before)).toEqual([0, before])
    expect(await sought(ofDay, day)).toEqual([1, null])
  })
})

describe('a text somebody looks for', () => {
  it('goes into the address sealed, opens for its own case alone, and is nothing where somebody wrote it by hand', async () => {
    const { member } = office.owner
    const { body, status } = await ask('POST /api/cases/{caseId}/sought', { caseId }, { text: ' 上门 ' })
    const q = (body as unknown as { q: string }).q
    expect([status, q.includes('上门')]).toEqual([200, false])
    expect(await openSought(member, caseId, q)).toBe('上门')
    expect([await openSought(member, office.ids.ticketId, q), await openSought(member, caseId, '上门'), await openSought(member, caseId, undefined)]).toEqual([undefined, undefined, undefined])
    expect((await ask('POST /api/cases/{caseId}/sought', { caseId }, { text: '' })).body).toEqual({ q: null })
    expect((await ask('POST /api/cases/{caseId}/sought', { caseId }, { text: 'x'.repeat(101) })).status).toBe(422)
  })
})
