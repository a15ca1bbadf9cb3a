import { describe, expect, it } from 'vitest'
import { policeSummary, policies, type Summary } from '@/lib/letters/police-summary'
import { wordsOf, type TextRun } from '@/lib/letters/typeset/display-list'
import type { SummaryFacts } from '@/lib/letters/letter-facts'
import { summaryAnnex } from '@/lib/letters/summary-annex'
import { plainMetrics } from './plain-metrics'
import { sampleSummary } from './sample-case'

const fitted = (facts: SummaryFacts): Summary => {
  const summary = policeSummary(facts, plainMetrics)
  if ('field' in summary) throw new Error(`does not fit: ${summary.field}`)
  return summary
}
const runs = (summary: Summary): TextRun[] => summary.list.pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item] : [])))
const words = (summary: Summary) => summary.list.pages.map(wordsOf).join('\n')
const flat = (summary: Summary) => words(summary).replaceAll('\n', '')

describe('the police summary', () => {
  it.each([1, 10, 100, 1000])('is one page for %i acts and says the total', (count) => {
    const summary = fitted(sampleSummary(count))
    expect(summary.list.pages).toHaveLength(1)
    expect(summary.total).toBe(count)
    expect(flat(summary)).toContain(`共${count.toLocaleString('en')}次（条）`)
    expect(runs(summary).some(({ text, face, ink }) => text === count.toLocaleString('en') && face === 'serifBold' && ink === 'accent')).toBe(true)
    expect(summary.tries).toBeLessThanOrEqual(6)
  })

  it.each([1, 10, 100, 1000])('counts every kind as the findings of %i acts do', (count) => {
    const facts = sampleSummary(count)
    const summary = fitted(facts)
    const night = facts.findings.find(({ violation }) => violation === 'night-contact')?.attempts.length ?? 0
    const all = runs(summary)
    const head = all.findIndex(({ text }) => text === '夜间联系')
    expect(head).toBeGreaterThan(-1)
    expect(all[head + 1]?.text).toBe(night.toLocaleString('en'))
  })

  it('says on the page how many incidents and exhibits it leaves out', () => {
    const summary = fitted(sampleSummary(1000))
    expect(flat(summary)).toContain(`另有${summary.omittedIncidents.toLocaleString('en')}起见附件`)
    expect(flat(summary)).toContain(`另有${summary.omittedExhibits}项见附件`)
    expect(summary.listedIncidents + summary.omittedIncidents).toBe(1000)
  })

  it('counts in its annex every act and exhibit it speaks of', () => {
    const facts = sampleSummary(1000)
    const tables = summaryAnnex(facts).sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'facts' ? [block.rows.length] : []))
    expect(tables).toEqual([facts.exhibits.length, fitted(facts).total])
  })

  it('reads as approved', async () => {
    await expect(`${words(fitted(sampleSummary(26)))}\n`).toMatchFileSnapshot(new URL('../approved/police-summary.txt', import.meta.url).pathname)
  })

  it('stays within the page and never below the legible sizes', () => {
    for (const count of [1, 10, 100, 1000]) {
      for (const run of runs(fitted(sampleSummary(count)))) {
        expect(run.size).toBeGreaterThanOrEqual(7)
        expect(run.y).toBeLessThanOrEqual(841.89 - 29)
        expect(run.lefts.every((left) => left >= 48 - run.size && left < 595.28 - 47)).toBe(true)
      }
    }
  })

  it('lists one incident of each kind before a second of any', () => {
    const all = runs(fitted(sampleSummary(1000))).map(({ text }) => text)
    for (const kind of ['涉人身安全', '自称机关', '告知他人债务', '夜间联系']) expect(all.includes(kind)).toBe(true)
  })

  it('asks for an order of no contact only for acts since the day it exists', () => {
    const recent = sampleSummary(100)
    expect(flat(fitted(recent))).toContain('禁止接触')
    expect(flat(fitted({ ...recent, acts: recent.acts.filter(({ localDay }) => localDay < '2026-01-01'), findings: [] }))).not.toContain('禁止接触')
    expect(flat(fitted({ ...recent, noContactFrom: null }))).not.toContain('禁止接触')
  })

  it('names the people who were contacted, the confidentiality, the debt and earlier filings', () => {
    const text = flat(fitted(sampleSummary(100)))
    for (const told of ['林知秋', '要求对报案人信息保密', '借款事宜另行处理', 'TS-2026-09-0415', '受案回执', '19900001001']) expect(text).toContain(told)
    expect(text).not.toContain('违法')
  })

  it('takes a case without findings, numbers or acts', () => {
    const facts = sampleSummary(1)
    const bare = fitted({ ...facts, acts: [], findings: [], exhibits: [], filings: [], respondents: [] })
    expect(flat(bare)).toContain('目前没有录入')
  })

  it('survives long names and names the field that is too long', () => {
    const facts = sampleSummary(100)
    expect(fitted({ ...facts, complainant: { ...facts.complainant, name: '欧阳'.repeat(12) } }).list.pages).toHaveLength(1)
    expect(policeSummary({ ...facts, background: '背景。'.repeat(2000) }, plainMetrics)).toEqual({ field: 'background' })
    expect(policeSummary({ ...facts, complainant: { ...facts.complainant, name: '名'.repeat(400) } }, plainMetrics)).toEqual({ field: 'complainant.name' })
  })

  it('gives up size before incidents, and incidents before exhibits', () => {
    const order = policies.map(({ size, rows, exhibits }) => size * 100 + rows * 10 + exhibits)
    expect([...order].sort((left, right) => right - left)).toEqual(order)
    expect(Math.min(...policies.map(({ size }) => size))).toBe(9)
  })
})
