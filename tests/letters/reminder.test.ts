import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import { holidayYears } from '@/lib/calendar/years'
import { channels } from '@/lib/channels'
import type { FollowedFacts } from '@/lib/letters/letter-entry'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { reminderEntry as entry } from '@/lib/letters/reminder'
import { letterText } from '@/lib/letters/text'
import { deadlines } from '@/lib/tickets/deadlines'
import type { TicketEvent } from '@/lib/tickets/ticket'
import { bodyPages } from './body-pages'
import { entryFacts, followedFiling } from './entry-case'
import { openFields } from './open-fields'

/** Kind, day, note, the day a notice extends to. */
type Told = [TicketEvent['kind'], string, string?, string?]
type Filed = { channel?: string; on?: string; supervision?: 'national' | 'local' | 'unknown'; over?: Partial<FollowedFacts>; events?: Told[] }
const sent: Told[] = [['filed', '2026-09-15'], ['received', '2026-09-17']]

/** A ticket with its clocks as the product counts them on the day of writing. */
function facts({ channel = 'lender', on = '2026-10-20', supervision = 'national', events = sent, over = {} }: Filed = {}) {
  const own = events.map(([kind, day, note, extendedTo], at): TicketEvent =>
    ({ id: `t${at}`, kind, on: day, ...(note ? { note } : {}), ...(extendedTo ? { extendedTo } : {}) }))
  const found = deadlines({ channel, supervision, events: own, ...(over.procedure ? { procedure: over.procedure } : {}) }, { today: on, years: holidayYears })
  const followed = followedFiling({ channel, filedOn: '2026-09-15', events: own, deadlines: found, ...over })
  return { ...entryFacts(entry, { role: 'debtor', on }, { followed, addressee: '某单位' }), supervision }
}
const text = (filed: Filed = {}, options: LetterOptions = {}) => letterText(entry.write(facts(filed), options))

describe('a reminder', () => {
  it.each(channels.map(({ id }) => id))('can follow a filing at %s, on one page, in the words of what was filed', (channel) => {
    const asked = facts({ channel })
    const letter = entry.write(asked, { delivery: '挂号信XA12345678911', asks: ['请告知承办人的联系方式。'] })
    expect(bodyPages(letter)).toBe(1)
    expect(letterText(letter)).toContain(`编号：${asked.followed?.referenceNumbers.join('、')}`)
  })

  it.each([['lender', '投诉人', '提出投诉'], ['nfra-report', '举报人', '提出举报'], ['spam-12321', '举报人', '提出举报'], ['police', '报案人', '向贵单位报案'], ['legal-aid', '申请人', '提出申请']])(
    'at %s is from a %s who says %s', (channel, writer, verb) => {
      expect(text({ channel })).toContain(`${writer}（签名）`)
      expect(text({ channel })).toContain(verb)
    })

  it('calls a request about personal information a request', () => {
    expect(text({ over: { letters: ['deletion-request'] } })).toContain('本人就个人信息处理一事向贵单位提出请求')
  })

  it('calls the general limit ended, and asks whether it was extended, while an extension could still reach further', () => {
    const told = text({ on: '2026-10-20' })
    expect(told).toMatch(/按《银行业保险业消费投诉处理管理办法》第十八条，机构处理投诉的一般期限自2026年9月17日贵单位收到之日起计算，已于2026年10月\d+日届满；本人没有收到延长期限的告知。/u)
    expect(told).toContain('已经依法延长期限的，请告知延长的决定、理由和届满日期。')
    expect(told).not.toContain('连同')
  })

  it('says that the longest limit has passed only when it has', () => {
    expect(text({ on: '2026-11-30' })).toMatch(/连同依法可以延长的期限，已于2026年11月16日届满。/u)
    expect(text({ on: '2026-11-16' })).not.toContain('连同')
  })

  it('waits for no day that a body gave itself beyond the law, and says that it did', () => {
    const told = (on: string) => text({ on, events: [...sent, ['extended', '2026-09-25', '', '2027-09-20']] })
    expect(told('2026-11-30')).toContain('连同依法可以延长的期限，已于2026年11月16日届满。告知的延期至2027年9月20日，长于依法可以延长的期限；如有依法不计入的期间（如鉴定、听证、调解），请一并书面告知。')
    expect(told('2026-10-10')).toContain('连同依法可以延长的期限，至2026年11月16日届满。告知的延期至2027年9月20日，')
    expect(told('2026-11-30')).not.toContain('延长后')
  })

  it('names the last day of a limit that runs, and calls nothing ended', () => {
    const told = text({ on: '2026-09-25' })
    expect(told).toMatch(/至2026年10月\d+日届满/u)
    expect(told).not.toContain('已于')
  })

  it('calls no day overdue while the day of receipt is not known, and asks for it', () => {
    const told = text({ events: [['filed', '2026-09-15']], over: { referenceNumbers: [] } })
    expect(told).not.toMatch(/届满|逾期/u)
    expect(told).toContain('请告知贵单位收到本人材料的日期和登记编号。')
  })

  it('never says of a limit more than the deadline does, over every body and 200 days', () => {
    const days = Array.from({ length: 23 }, (_, at) => addDays('2026-09-16', at * 9))
    for (const [id, on] of channels.flatMap((channel) => days.map((day) => [channel.id, day] as const))) {
      const followed = facts({ channel: id, on }).followed
      const isLate = followed?.deadlines.some(({ owner, overdue }) => owner === 'them' && overdue)
      if (!isLate) expect([id, on, text({ channel: id, on })]).toEqual([id, on, expect.not.stringContaining('已于')])
      expect(text({ channel: id, on })).not.toContain('我们自己')
    }
  })

  it('binds a lender it is not sure about on a condition, and one of the local authorities not at all', () => {
    expect(text({ supervision: 'unknown', on: '2026-10-20' })).toContain('如贵单位属于国家金融监督管理总局负责监管的机构，按《')
    expect(text({ supervision: 'local', on: '2026-10-20' })).not.toContain('《银行业保险业消费投诉处理管理办法》')
  })

  it('names the limit second-hand rules set without an article', () => {
    const told = text({ channel: 'nfra-report', on: '2026-12-20', events: [['filed', '2026-09-15'], ['materialsComplete', '2026-09-20']] })
    expect(told).toContain('按《银行保险违法行为举报处理办法》，举报受理的期限自2026年9月20日材料齐备之日起计算，已于')
    expect(told).not.toMatch(/举报处理办法》第/u)
  })

  it('names no day from which silence can be taken further, and no limit of a remedy, which another body may have', () => {
    const silent = { channel: 'police', over: { procedure: 'administrative' as const }, on: '2027-03-01' }
    expect(facts(silent).followed?.deadlines.some(({ rule, overdue }) => rule === 'D12b' && overdue)).toBe(true)
    expect(text(silent)).not.toMatch(/届满|行政复议|行政诉讼/u)
    const reviewed = text({ on: '2026-12-20', events: [...sent, ['replied', '2026-09-25'], ['reexaminationFiled', '2026-10-09'], ['received', '2026-10-12'], ['opinionIssued', '2026-11-30']] })
    expect(reviewed).toContain('2026年9月25日，贵单位作出答复。除上述告知外')
    expect(reviewed).not.toMatch(/届满|核查|10月12日|11月30日/u)
  })

  it('says from what a limit runs, or only the day', () => {
    const refused = { channel: 'police', over: { procedure: 'criminal' as const }, events: [['filed', '2026-09-15'], ['filingRefused', '2026-09-18']] as Told[] }
    expect(text(refused)).toContain('送达不予立案通知书的期限自2026年9月18日作出不予立案决定之日起计算')
    expect(text({ on: '2026-10-20', events: [...sent, ['extended', '2026-09-25']] })).toMatch(/，延长后(?:至|已于)/u)
    expect(text({ channel: 'pboc-credit', events: [...sent, ['materialsComplete', '2026-09-20'], ['supplemented', '2026-09-22']] })).not.toContain('日之日')
  })

  it('tells what came since, none of the writer’s own notes', () => {
    const told = text({ events: [...sent, ['accepted', '2026-09-20', '客服小王，态度不好'], ['noteAdded', '2026-09-21', '别忘了'], ['reminderSent', '2026-10-09'], ['replied', '2026-10-12', '说已经在查']] })
    expect(told).toContain('2026年9月17日，贵单位收到材料；2026年9月20日，贵单位告知受理；2026年10月9日，本人催办；2026年10月12日，贵单位作出答复。除上述告知外')
    for (const note of ['小王', '别忘了', '已经在查']) expect(told).not.toContain(note)
  })

  it('leaves the name of the police organ to be written', () => {
    const own = facts({ channel: 'police', over: { procedure: 'administrative' } })
    expect(entry.write({ ...own, addressee: '公安机关' }, {}).addressee).toBe('＿＿＿＿')
    expect(entry.write({ ...own, addressee: '岚州市公安局云桥分局' }, {}).addressee).toBe('岚州市公安局云桥分局')
  })

  it('asks the police for the receipt of the report until one is on record', () => {
    const own = { channel: 'police', over: { procedure: 'administrative' as const } }
    expect(text({ ...own, events: [['filed', '2026-09-15']] })).toContain('请出具受案回执')
    expect(text({ ...own, events: [['filed', '2026-09-15'], ['acknowledged', '2026-09-15']] })).not.toContain('受案回执')
    expect(text({ ...own, events: [['filed', '2026-09-15']], on: '2026-10-20' })).not.toMatch(/届满|天数参照/u)
  })

  it('threatens nobody, and takes nothing back', () => {
    expect(text({ on: '2026-12-30' })).not.toMatch(/否则|将向|起诉|曝光|上级|信访|违法|罪/u)
    expect(text()).toContain('不是另一次投诉，也不变更、撤回原来的投诉')
  })

  it('tells once what was noted twice of one day', () => {
    const told = text({ events: [['filed', '2026-09-15'], ['accepted', '2026-09-18'], ['accepted', '2026-09-18'], ['accepted', '2026-09-19']], on: '2026-10-20' })
    expect(told.match(/2026年9月18日，贵单位告知受理/gu)).toHaveLength(1)
    expect(told.match(/2026年9月19日，贵单位告知受理/gu)).toHaveLength(1)
  })

  it('needs the day of filing where the ticket has none', () => {
    const undated = facts({ events: [['received', '2026-09-17']], over: { filedOn: null } })
    expect(openFields(entry, undated, {})).toEqual(['filedOn'])
    expect(letterText(entry.write(undated, { filedOn: '2026-09-14' }))).toContain('2026年9月14日，本人就')
  })
})
