import { describe, expect, it } from 'vitest'
import { ended, numberedList } from '@/lib/letters/letter-parts'
import type { FactsTable, LetterDocument, Section } from '@/lib/letters/document'
import { a4, type DisplayList } from '@/lib/letters/typeset/display-list'
import { compact } from '@/lib/letters/typeset/letter-form'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { columnWidths } from '@/lib/letters/typeset/table-rows'
import { plainMetrics as metrics } from './plain-metrics'

/** Tables as they are set: room goes where words need it, no row is left alone, no page holds a rest that less room would save. */

const width = a4.width - compact.left - compact.right
const row = (...cells: string[]) => ({ cells })
const table = (widths: number[], rows: string[][], head = widths.map((_, at) => `栏${at}`)): FactsTable => ({ kind: 'facts', head, widths, rows: rows.map((cells) => row(...cells)) })
const widthsOf = (one: FactsTable) => columnWidths(one, { width, metrics })
const shares = ({ widths }: FactsTable) => widths.map((share) => (share / widths.reduce((sum, each) => sum + each, 0)) * width)
const annex = (blocks: Section['blocks'], heading?: string): Section => ({ keep: 'must', attachment: true, blocks, ...(heading ? { heading } : {}) })
const letter = (sections: Section[]): LetterDocument => ({ letter: 'x', title: '题', addressee: '', closing: null, sections, meta: { number: '1', on: '2026-11-22' } })
const pageTexts = (list: DisplayList) => list.pages.map(({ items }) => items.flatMap((item) => (item.kind === 'text' && item.node !== null ? [item.text] : [])))
const plainRows = (count: number) => Array.from({ length: count }, (_, at) => [`行${at}`, '短'])

describe('the columns of a table', () => {
  const crowded = table([20, 40, 40], [['1', '来电4次（均接通，共3分25秒），来自两个号码，均为本人接听', '证1']])

  it('keep their shares where every cell has its line', () => {
    const roomy = table([20, 40, 40], [['1', '来电1次', '证1']])
    expect(widthsOf(roomy)).toEqual(shares(roomy))
  })

  it('leave what they do not need to those whose cells would break', () => {
    const [first = 0, second = 0, third = 0] = widthsOf(crowded)
    expect(first + second + third).toBeCloseTo(width)
    expect(second).toBeGreaterThan((shares(crowded)[1] ?? 0) + 50)
    const texts = pageTexts(letterLayout(letter([annex([crowded])]), metrics)).flat()
    expect(texts).toContain('来电4次（均接通，共3分25秒），来自两个号码，均为本人接听')
    expect(texts).toContain('证1')
  })

  it('give room where it saves most lines, not where most words are', () => {
    const little = '共十二个字的一格内容啊呀'
    const rows = [...Array.from({ length: 12 }, () => ['1', little, '短']), ['1', '短', '很长的一段话，'.repeat(30)]]
    const uneven = table([30, 24, 46], rows)
    expect(shares(uneven)[1]).toBeLessThan(little.length * 9.5)
    expect(widthsOf(uneven)[1]).toBeGreaterThan(little.length * 9.5)
    expect(widthsOf(uneven).reduce((sum, each) => sum + each, 0)).toBeCloseTo(width)
  })

  it('keep their room where a hand ticks or writes', () => {
    const ticked = table([20, 60, 20], [['（　）', '写明放款机构全称，与借款合同一致；由别家代签的，有放款机构的书面授权，写明权限和期限，并附在后面。', ''], ['（　）', '盖章', '']])
    expect(widthsOf(ticked)).toEqual(shares(ticked))
  })
})

describe('a table over pages', () => {
  it('leaves neither its first row nor its last alone on a page', () => {
    for (let before = 20; before < 60; before += 1) {
      const sections = [annex([{ kind: 'list', numbered: false, items: Array.from({ length: before }, (_, at) => ({ text: `前${at}` })) }]), annex([table([50, 50], plainRows(36))], '附件')]
      const pages = pageTexts(letterLayout(letter(sections), metrics)).map((texts) => texts.filter((text) => text.startsWith('行')).length).filter((count) => count > 0)
      expect([before, Math.min(...pages)]).not.toEqual([before, 1])
    }
  })

  it('stands closer where that saves a page with a few rows', () => {
    const counts = Array.from({ length: 16 }, (_, at) => pageTexts(letterLayout(letter([annex([table([50, 50], plainRows(30 + at))])]), metrics)))
    const last = counts.filter((pages) => pages.length > 1).map((pages) => (pages.at(-1) ?? []).filter((text) => text.startsWith('行')).length)
    expect(Math.min(...last)).toBeGreaterThan(4)
  })
})

describe('lines a person wrote', () => {
  it('end as the lines beside them do', () => {
    expect(['退还会费897元', '没有书面答复；', '写明“停止”', '称“不要再打。”', '见证据（证1）', '完成。', '＿＿＿＿'].map(ended)).toEqual(
      ['退还会费897元。', '没有书面答复；', '写明“停止”。', '称“不要再打。”', '见证据（证1）。', '完成。', '＿＿＿＿'])
    expect(numberedList(['停止拨打'])).toMatchObject({ items: [{ text: '停止拨打。' }] })
  })
})

it('asks for a fingerprint in a box that lies on no words', () => {
  const signed: Section = { keep: 'must', blocks: [{ kind: 'signature', lines: ['说明人（签名）：', '按指印：', '日期：　　　年　　月　　日'] }] }
  const [page] = letterLayout(letter([{ keep: 'must', blocks: [{ kind: 'paragraph', text: '内容' }] }, signed]), metrics).pages
  const box = page?.items.find((item) => item.kind === 'frame')
  const texts = page?.items.flatMap((item) => (item.kind === 'text' ? [item] : [])) ?? []
  expect(box).toBeDefined()
  for (const { text, y, size, lefts } of texts) {
    const [top, bottom, left, right] = [y - size * 0.85, y + size * 0.12, lefts[0] ?? 0, (lefts.at(-1) ?? 0) + size]
    const meets = box && box.kind === 'frame' && left < box.x + box.width && box.x < right && top < box.y + box.height && box.y < bottom
    expect([text, meets]).toEqual([text, false])
  }
})
