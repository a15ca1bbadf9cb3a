import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SummaryFacts } from '@/lib/letters/letter-facts'
import { policeSummary } from '@/lib/letters/police-summary'
import { wordsOf } from '@/lib/letters/typeset/display-list'
import { PrintFonts } from '@/lib/server/pdf/fonts'
import { sampleCaseFacts } from '../../makers/sample-letter-facts'
import { sampleExpected } from '../../makers/sample-files'

/** The one page of the sample case, every finding about the first lender confirmed, in the print fonts. */
const fonts = new PrintFonts(path.join(process.cwd(), 'lib/server/fonts'))
const facts: SummaryFacts = {
  ...sampleCaseFacts([], ['LX']), station: null, procedure: null, caseDigest: 'ab'.repeat(32), generatedAt: Date.parse('2026-11-22T10:00:00+08:00'),
  noContactFrom: '2026-01-01', confidential: false, chosen: [], background: null,
}
const summary = policeSummary(facts, fonts)
if ('field' in summary) throw new Error(summary.field)
const [page, ...others] = summary.list.pages.map(wordsOf)
const text = (page ?? '').replaceAll('\n', '')
const decided = sampleExpected.findings
const minutes = (predicate: string) => (decided[predicate] ?? []).filter(({ lender }) => lender === 'LX').flatMap(({ attempts }) => attempts.map(({ at }) => at.slice(0, 16)))

describe('the one page of the sample case', () => {
  it('is one page and lists every threat and every false officer of the answer key', () => {
    expect(others).toEqual([])
    expect(minutes('P10')).toHaveLength(4)
    for (const when of [...minutes('P10'), ...minutes('P11')]) expect(page).toContain(when)
  })

  it('says of how many contacts its kinds speak', () => {
    const inKinds = new Set(facts.findings.flatMap(({ attempts }) => attempts)).size
    expect(inKinds).toBeLessThan(facts.acts.length)
    expect(text).toContain(`联系共${facts.acts.length}次（条），其中${inKinds}次（条）列入下列类型`)
    expect(summary.total).toBe(facts.acts.length)
  })

  it('names no lender without a finding, asks about no published number, and says when the sister refused', () => {
    expect(facts.respondents.length).toBeGreaterThan(1)
    for (const { name } of facts.respondents.filter(({ key }) => key !== 'LX')) expect(text).not.toContain(name)
    expect(text).not.toMatch(/调查[^。]*95\d{3}/u)
    expect(text).toContain('（其中2次在报案人的姐姐林某2026年2月24日明确拒绝之后）')
  })
})
