import { describe, expect, it } from 'vitest'
import { holidayYears } from '@/lib/calendar/years'
import { bodiesFor, type FollowedFacts } from '@/lib/letters/letter-entry'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { secondComplaintEntry as entry } from '@/lib/letters/second-complaint'
import { letterText } from '@/lib/letters/text'
import { deadlines } from '@/lib/tickets/deadlines'
import type { TicketEvent } from '@/lib/tickets/ticket'
import { bodyPages } from './body-pages'
import { entryFacts, followedFiling, situations } from './entry-case'
import { openFields } from './open-fields'

type Told = [TicketEvent['kind'], string, string?]
type Filed = { channel?: string; to?: string; role?: (typeof situations)[number]; on?: string; over?: Partial<FollowedFacts>; events?: Told[] }
/** Taken up so late that but two days come after it: their table stands in the body. */
const late: Told[] = [['filed', '2026-07-10'], ['received', '2026-07-12'], ['accepted', '2026-09-22']]
const taken: Told[] = [['filed', '2026-07-10'], ['received', '2026-07-12'], ['accepted', '2026-07-20']]

function facts({ channel = 'lender', to = channel, role = 'debtor', on = '2026-11-22', events = taken, over = {} }: Filed = {}) {
  const own = events.map(([kind, day, note], at): TicketEvent => ({ id: `t${at}`, kind, on: day, ...(note ? { note } : {}) }))
  const found = deadlines({ channel, supervision: 'national', events: own }, { today: on, years: holidayYears })
  const followed = followedFiling({ channel, filedOn: '2026-07-10', events: own, deadlines: found, ...over })
  return entryFacts(entry, { role, on }, { followed, channel: to })
}
const full = { promise: '2026年7月21日客服说以后只联系本人。', undone: ['没有书面告知录音核查的结果。'], requests: ['请书面说明录音核查的结果。'] }
const text = (filed: Filed = {}, options: LetterOptions = full) => letterText(entry.write(facts(filed), options))
const body = (filed: Filed = {}, options: LetterOptions = full) => text(filed, options).split('附件一　')[0] ?? ''

describe('the second complaint', () => {
  it('says that its exhibits bear the numbers of the case where their list has gaps', () => {
    const gaps = facts()
    const without = (number: string) => ({ ...gaps, acts: gaps.acts.map((act) => ({ ...act, exhibits: act.exhibits.filter((one) => one !== number) })) })
    expect(letterText(entry.write(without('证1'), full))).toContain('编号为案卷统一编号。')
    expect(letterText(entry.write(gaps, full))).not.toContain('编号为案卷统一编号。')
  })

  it.each([['lender', 'lender'], ['lender', 'nfra-complaint'], ['platform', 'lender'], ['nfra-complaint', 'nfra-complaint']])('after one at %s fits one page to %s', (channel, to) => {
    for (const role of situations) for (const events of [taken, late]) {
      expect([role, bodyPages(entry.write(facts({ channel, to, role, events }), full))]).toEqual([role, 1])
    }
  })

  it('goes back, or on to where the card of the first body leads', () => {
    expect(bodiesFor(entry, followedFiling({ channel: 'lender' }))).toEqual(['lender', 'nfra-complaint', 'local-finance'])
    expect(bodiesFor(entry, followedFiling({ channel: 'platform' }))).toEqual(['platform', 'lender', 'nfra-complaint', 'local-finance'])
    expect(bodiesFor(entry, followedFiling({ channel: 'nfra-complaint' }))).toEqual(['nfra-complaint'])
  })

  it('names the first by number and day, and does not retell it', () => {
    expect(body()).toContain('2026年7月10日，本人就催收一事向贵单位投诉（编号：TS-2025-09-0415）；2026年7月20日贵单位受理。')
    expect(body()).not.toMatch(/2025年\d|2026-0[1-6]|2026-07-(?:[01]|20)/u)
  })

  it('quotes what was said since then, of the gravest conduct, and nothing that only a person tells', () => {
    expect(body({ events: [['filed', '2025-09-15'], ['received', '2025-09-17']], over: { filedOn: '2025-09-15' } })).toContain(
      '其中2025年10月7日，对本人：短信1条（证2），称“林知夏，今晚十二点前不处理，明早我到你家门口等你，别让孩子看见流血”。')
    const all = facts({ events: [['filed', '2025-09-15'], ['received', '2025-09-17']] })
    const told = { ...all, acts: all.acts.map((act) => ({ ...act, isTold: true })) }
    expect(letterText(entry.write(told, full))).not.toContain('其中')
    expect(letterText(entry.write({ ...all, findings: [] }, full))).not.toContain('其中')
    const silent = { key: 'aunt', name: '林知夏', relation: '姑姑', phones: [], testifies: false }
    expect(letterText(entry.write({ ...all, people: [...all.people, silent] }, full))).toMatch(/其中2025年10月7日，对本人：短信1条（证2），称“林某，[^”]*”（人名有隐去）。/u)
  })

  it('lists only what came after the day it was taken up', () => {
    const days = [...text().matchAll(/\n(2026-\d\d-\d\d)｜/gu)].map(([, day]) => day ?? '')
    expect(days.length).toBeGreaterThan(4)
    for (const day of days) expect(day > '2026-07-20').toBe(true)
    expect(body({ events: [['filed', '2026-07-10'], ['received', '2026-07-12']] })).toContain('收到之后的催收联系')
  })

  it('counts after neither while no day is known, and says so', () => {
    const told = text({ events: [['filed', '2026-07-10']] })
    expect(told).toContain('贵单位收到或者受理的日期，本人尚未得知')
    expect(told).not.toMatch(/之后的催收联系|仍有|附件/u)
  })

  it('says only what is true where nothing came after', () => {
    const told = body({ events: [['filed', '2026-10-20'], ['accepted', '2026-11-01']], over: { filedOn: '2026-10-20' } })
    expect(told).toContain('自受理次日起至2026年11月22日，本人没有新的催收联系的记录。')
    expect(told).not.toMatch(/仍有|上述联系/u)
  })

  it('tells acts without an exhibit apart', () => {
    const from = facts()
    const bare = { ...from, acts: from.acts.map((act) => ({ ...act, exhibits: [] })) }
    const told = letterText(entry.write(bare, full))
    expect(told).toMatch(/有\d+次由本人事后记录，没有录音、截图或详单。/u)
    expect(told).not.toMatch(/仍有|附件/u)
  })

  it('tells the answer and the promise as they are recorded', () => {
    const told = body({ events: [...taken, ['replied', '2026-08-02', '已要求催收公司不再联系林知秋。']] })
    expect(told).toContain('2026年8月2日，贵单位作出答复，据本人记录，内容为：已要求催收公司不再联系林某。')
    expect(told).toContain('对方的承诺（据本人记录）：2026年7月21日客服说以后只联系本人。')
    expect(told).not.toContain('没有收到对首次投诉的处理决定')
    expect(body()).toContain('本人没有收到对首次投诉的处理决定或者答复。')
  })

  it('calls a limit ended only where the deadline is overdue', () => {
    expect(body({ on: '2026-11-22' })).toContain('按《银行业保险业消费投诉处理管理办法》第十八条，机构处理投诉的期限自2026年7月12日贵单位收到之日起计算，连同依法可以延长的期限，已于2026年9月10日届满。')
    expect(body({ on: '2026-07-25' })).not.toContain('届满')
    expect(body({ events: [...taken, ['replied', '2026-07-22']] })).not.toContain('届满')
  })

  it('is not issued before it says what is undone', () => {
    expect(openFields(entry, facts(), {})).toEqual(['undone'])
    expect(body({}, {})).toContain('（一）＿＿＿＿')
    expect(openFields(entry, facts(), full)).toEqual([])
  })

  it('asks the lender itself, or the supervisor to urge it and to look at how it handled the first', () => {
    expect(body()).toContain('请就上述没有办妥的事项说明核实情况、作出决定的依据和理由（依据：《银行业保险业消费投诉处理管理办法》第十九条），并逐项书面答复。')
    const up = body({ to: 'nfra-complaint' })
    expect(up).toContain('国家金融监督管理总局＿＿＿＿监管局：')
    expect(up).toContain('请督促被投诉人逐项处理上述事项并书面答复，将办理情况告知本人。')
    expect(up).toContain('请核查被投诉人处理首次投诉的程序和期限是否符合规定（依据：《银行业保险业消费投诉处理管理办法》第十八条、第十九条、第四十条）。')
    expect(up).toContain('向澜汐消费金融股份有限公司消费者权益保护部投诉')
    expect(up).not.toContain('贵单位')
  })

  it('shows others by role and surname, and neither their phones nor 违法 and 罪', () => {
    for (const canary of ['林知秋', '蒋若楠', '19900001002', '19900001003', '违法', '罪']) expect(text()).not.toContain(canary)
  })

  it('leaves other lenders of the case out', () => {
    const from = facts()
    const [own] = from.respondents
    if (!own) throw new Error('no respondent')
    const two = { ...from, respondents: [{ ...own, numbers: ['95099901'] }, { ...own, key: 'other', numbers: ['17000001234'] }] }
    const [told = ''] = letterText(entry.write(two, full)).split('附件一　')
    expect(told).toContain('95099901')
    expect(told).not.toContain('17000001234')
  })
})
