import { describe, expect, it, test } from 'vitest'
import { instantOf, localDay } from '@/lib/calendar/local-date'
import { contactCharts } from '@/lib/letters/contact-charts'
import type { Figure } from '@/lib/letters/document'
import type { ActFacts, CaseLetterFacts, FilingFacts } from '@/lib/letters/letter-facts'
import { letterText } from '@/lib/letters/text'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { compact, grid } from '@/lib/letters/typeset/letter-form'
import { beforeAfter, countedByDay } from '@/lib/tickets/before-after'
import { plainMetrics } from './plain-metrics'
import { callersAround, sampleSummary } from './sample-case'
import { setFaults } from './set-faults'

let made = 0
const act = (day: string, hour: number, over: Partial<ActFacts> = {}): ActFacts => {
  const at = instantOf(day, hour * 3_600_000)
  return {
    id: `c${made++}`, at, atPrecision: 'second', localDay: localDay(at), number: '17000001234', account: null, channel: 'call', answered: true, seconds: 5, recipient: 'debtor', content: null, exhibits: [],
    ...over,
  }
}
const acts = [act('2026-03-01', 9.2), act('2026-03-01', 9.9), act('2026-03-01', 22), act('2026-03-09', 7.9), act('2026-03-20', 12), act('2026-03-21', 0, { atPrecision: 'day' })]
const reach = { from: '2026-02-01', to: '2026-04-11' }
const filing = (channel: string, days: [kind: 'filed' | 'accepted' | 'replied', on: string][]): FilingFacts => ({
  channel, respondent: 'LX', addressee: `${channel}某处`, filedOn: days[0]?.[1] ?? '', referenceNumbers: [], answeredOn: null,
  steps: beforeAfter(days.map(([kind, on]) => ({ id: kind, kind, on })), { byDay: countedByDay(acts), known: reach }),
})
const facts = (over: Partial<CaseLetterFacts> = {}): CaseLetterFacts => ({
  ...sampleSummary(1), acts, reach, filings: [filing('lender', [['filed', '2026-03-10'], ['replied', '2026-04-20']]), filing('nfra-report', [['filed', '2026-03-12']])], ...over,
})
const blocksOf = (over: Partial<CaseLetterFacts> = {}, reader: 'lender' | 'police' = 'lender') => contactCharts(facts(over), { heading: '三、时段与累计', reader }).flatMap(({ blocks }) => blocks)
const figures = (over: Partial<CaseLetterFacts> = {}): Figure[] => blocksOf(over).flatMap((block) => (block.kind === 'figure' ? [block] : []))
const rows = (over: Partial<CaseLetterFacts> = {}, reader: 'lender' | 'police' = 'lender') => blocksOf(over, reader).flatMap((block) => (block.kind === 'facts' ? block.rows.map(({ cells }) => cells) : []))
const text = (over: Partial<CaseLetterFacts> = {}) => letterText({ letter: 'x', title: '', addressee: '', closing: null, sections: contactCharts(facts(over), { heading: '', reader: 'lender' }), meta: { number: '', on: '2026-04-30' } })

describe('the contacts of a case drawn', () => {
  it('stand by day and hour for six weeks up to the last that has an hour, and in words', () => {
    expect(figures()[0]).toEqual({
      kind: 'figure', alt: '图：2026年2月7日至2026年3月20日按日期和小时列出的联系，共5次，其中夜间2次；最多的是2026年3月1日9时，2次。',
      chart: { kind: 'hours', from: '2026-02-07', days: 42, cells: [[22, 9, 2], [22, 22, 1], [30, 7, 1], [41, 12, 1]], marks: [{ on: '2026-03-10', sign: 'A' }] },
    })
    expect(text()).toContain('斜线部分为夜间（22时至次日8时）。另有1次只知道日期，没有画入。')
  })

  it('are counted up to the last day on record, and the picture goes on to the last step', () => {
    const chart = figures()[1]?.chart
    expect(chart).toMatchObject({ kind: 'running', from: '2026-03-01', days: 51 })
    expect(chart?.kind === 'running' && [chart.totals.length, chart.totals[0], chart.totals[8], chart.totals.at(-1)]).toEqual([42, 3, 4, 6])
    expect(figures()[1]?.alt).toBe('图：2026年3月1日至2026年4月11日逐日累计，到A为4次、到B为6次，共6次。')
    expect(text()).toContain('自2026年3月1日起，记录到2026年4月11日为止，共6次。竖虚线为下表中的各个日子。斜线部分没有记录。')
  })

  it('are compared before and after each step that the reader may know of, and no cause is named', () => {
    expect(rows()).toEqual([
      ['A', '2026-03-10', '提交：lender某处', '28天4次，每天0.14次（0.04至0.37）', '28天2次，每天0.07次（0.01至0.26）'], ['B', '2026-04-20', '答复：lender某处', '20天0次，每天0.00次（0.00至0.18）', '没有记录'],
    ])
    expect(rows({}, 'police').map(([sign, , what]) => `${sign} ${what}`)).toEqual(['A 提交：lender某处', 'B 提交：nfra-report某处', 'C 答复：lender某处'])
    expect(text()).toContain('次数的变化不说明原因。')
    expect(text()).not.toContain('nfra-report')
  })

  it('are a line without marks where nothing was filed, and nothing where nothing is known', () => {
    expect(rows({ filings: [] })).toEqual([])
    expect(figures({ filings: [] }).map(({ chart }) => chart.marks)).toEqual([[], []])
    expect(text({ filings: [] })).not.toContain('虚线')
    expect(blocksOf({ reach: null })).toEqual([])
    expect(blocksOf({ acts: [] })).toEqual([])
  })

  it('are drawn without hours where nobody knows one', () => {
    expect(figures({ acts: acts.slice(-1) }).map(({ chart }) => chart.kind)).toEqual(['running'])
  })

  it('leave out weeks without any, and of more than three pictures those with the fewest, saying how many', () => {
    const days = ['2024-01-01', '2024-01-02', '2025-01-01', '2025-06-01', '2025-12-01', '2026-03-20']
    const long = { acts: days.map((day) => act(day, 10)), reach: { from: '2024-01-01', to: '2026-03-20' }, filings: [] }
    expect(figures(long).map(({ chart }) => chart.kind)).toEqual(['hours', 'hours', 'hours', 'running'])
    expect(figures(long).flatMap(({ chart }) => (chart.kind === 'hours' ? chart.cells.length : []))).toEqual([2, 1, 1])
    expect(text(long)).toContain('只画次数最多的3段，另外2次没有画入，见逐次记录。')
  })
})

describe('who called before and after a filing, on paper', () => {
  const over = (number: string | null, day: string, more: Partial<ActFacts> = {}) => act(day, 10, { number, ...more })
  const calls = [
    over('17000001234', '2026-03-01'), over('17000001234', '2026-03-02'), over('02355500123', '2026-03-15'), over('02355500123', '2026-03-16'), over('02355500123', '2026-03-17'),
    over(null, '2026-03-18'), over(null, '2026-03-05', { account: '100000171' }),
  ]
  const filed = (callers = callersAround('2026-03-10', calls)): FilingFacts => ({ ...filing('lender', [['filed', '2026-03-10'], ['accepted', '2026-03-12'], ['replied', '2026-03-20']]), callers })
  const parties = [{ ...facts().respondents[0]!, accounts: [{ app: 'qq' as const, account: '100000171', display: '' }] }]
  const tables = (more: Partial<CaseLetterFacts>, reader: 'lender' | 'police' = 'lender') => blocksOf({ respondents: parties, ...more }, reader).flatMap((block) => (block.kind === 'facts' ? [block] : [])).slice(1)

  it('stands number by number as the ledger names them, then party by party, once for each filing and not for its answer', () => {
    const [lines, named, ...none] = tables({ filings: [filed()] })
    expect(none).toEqual([])
    expect(lines?.head).toEqual(['号码、账号', '之前', '之后'])
    expect(lines?.rows.map(({ cells }) => cells.map((cell) => cell.split('次，')[0]))).toEqual([
      ['02355500123（此前没有记录）', '9天0', '8天3'], ['17000001234', '9天2', '8天0'], ['未显示', '9天0', '8天1'], ['QQ号100000171', '9天1', '8天0'],
    ])
    expect(named?.rows.map(({ cells: [name] }) => name)).toEqual(['澜汐消费金融股份有限公司', '橙穗网络科技有限公司（此前没有记录）'])
  })

  it('says what of it is on record, and never why; a report that the reader does not know of has no table', () => {
    const said = text({ filings: [filed()] })
    expect(said).toContain('提交以后到记录的最后一天共4次，其中3次来自此前没有记录的1个号码、账号。')
    expect(said).toContain('单看一行不作结论；号码停用、更换都不说明原因。')
    expect(said).not.toMatch(/因为|由于|停止催收|有效|奏效|起作用/u)
    const secret = { ...filed(), channel: 'nfra-report' }
    expect(tables({ filings: [secret] })).toEqual([])
    expect(text({ filings: [secret] })).not.toContain('按号码')
    expect(tables({ filings: [secret] }, 'police')).toHaveLength(2)
  })

  it('has no table of parties where there is but one, and none in facts from before they said who called', () => {
    const callers = callersAround('2026-03-10', calls)
    expect(tables({ filings: [filed({ ...callers, parties: { ...callers.parties, rows: callers.parties.rows.slice(0, 1) } })] })).toHaveLength(1)
    const { callers: _callers, ...before } = filed()
    expect(tables({ filings: [before] })).toEqual([])
  })

  it('lists forty and counts the others; on every page the head stands again, and is told once', () => {
    const many = Array.from({ length: 45 }, (_, at) => over(`170000${10_000 + at}`, at < 20 ? '2026-03-15' : '2026-03-04'))
    const some = { filings: [filed(callersAround('2026-03-10', many))], respondents: parties }
    expect(tables(some)[0]?.rows).toHaveLength(40)
    expect(text(some)).toContain('另有5个号码、账号没有列出，共5次。')
    const letter = { letter: 'x', title: '台账', addressee: '', closing: null, sections: contactCharts(facts(some), { heading: '三、时段与累计', reader: 'lender' }), meta: { number: '1', on: '2026-04-30' } }
    const list = letterLayout(letter, plainMetrics)
    const heads = list.pages.map(({ items }) => items.filter((item) => item.kind === 'text' && item.text === '号码、账号'))
    expect(heads.filter((own) => own.length > 0).length).toBeGreaterThan(1)
    expect(heads.flat().filter(({ node }) => node !== null)).toHaveLength(1)
    expect(setFaults(letter, list, { form: compact, metrics: plainMetrics })).toEqual([])
  })
})

describe('the charts as they are set', () => {
  const many = Array.from({ length: 24 }, (_, at): FilingFacts => filing('lender', [['filed', `2026-03-${String(1 + (at % 9)).padStart(2, '0')}`], ['replied', '2026-04-01']]))
  const busy = Array.from({ length: 130 }, () => act('2026-03-05', 21.5))
  test.each([['compact', compact], ['grid', grid]] as const)('keep to the page, with every sign apart and said in words (%s)', (_name, form) => {
    for (const over of [{}, { filings: [] }, { filings: many, acts: [...acts, ...busy] }]) {
      const letter = { letter: 'x', title: '台账', addressee: '', closing: null, sections: contactCharts(facts(over), { heading: '三、时段与累计', reader: 'lender' }), meta: { number: '1', on: '2026-04-30' } }
      expect(setFaults(letter, letterLayout(letter, plainMetrics, form), { form, metrics: plainMetrics })).toEqual([])
    }
  })

  it('are one figure each, drawn in ink alone, and nothing of them stands outside of it', () => {
    const letter = { letter: 'x', title: '台账', addressee: '', closing: null, sections: contactCharts(facts(), { heading: '三、时段与累计', reader: 'lender' }), meta: { number: '1', on: '2026-04-30' } }
    const list = letterLayout(letter, plainMetrics)
    const drawn = list.structure.flatMap(({ role }, at) => (role === 'Figure' ? [at] : []))
    expect(drawn).toHaveLength(2)
    const items = list.pages.flatMap((page) => page.items)
    expect(items.filter(({ kind }) => kind === 'strokes' || kind === 'area').every(({ node }) => node !== null && drawn.includes(node))).toBe(true)
    expect(items.some(({ ink }) => ink === 'accent')).toBe(false)
    const cells = items.flatMap((item) => (item.kind === 'text' && item.node === drawn[0] && /^\d+$/u.test(item.text) ? [item.text] : []))
    expect(cells).toEqual(['2', '1', '1', '1'])
    expect(items.filter((item) => item.kind === 'strokes' && item.dash !== undefined)).toHaveLength(3)
  })
})
