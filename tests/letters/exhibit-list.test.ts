import { describe, expect, it } from 'vitest'
import { exhibitListLetter, exhibitRows, type ExhibitList } from '@/lib/letters/exhibit-list'
import { letterText } from '@/lib/letters/text'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { anchorSeal, sealedLayout } from '@/lib/letters/typeset/sealed-layout'
import { wordsOf } from '@/lib/letters/typeset/display-list'
import { plainMetrics } from './plain-metrics'

const [one, other, anchor] = ['ab'.repeat(32), 'cd'.repeat(32), '0123456789abcdef'.repeat(4)]
const at = Date.parse('2026-04-11T23:10:00+08:00')
const printed = { root: anchor, at: '2026-05-01T10:00:00+08:00' }
const list: ExhibitList = {
  caseNumber: 'AN-1', on: '2026-05-01', anchor: printed, letters: [{ path: 'letters/001 投诉书.pdf', sha256: other }],
  lines: [
    { number: 1, exhibit: 3, path: 'originals/001 a.amr', what: 'original', kind: 'recording', name: 'a.amr', at, tied: { acts: 1, from: at, to: at }, sha256: one },
    { number: 2, exhibit: 1, path: 'copies/002 b.csv', what: 'extract', kind: 'bill', name: '', at: null, tied: { acts: 1200, from: at, to: at + 9e9 }, sha256: other },
  ],
  leftOut: [{ of: { id: 'x', sha256: other }, exhibit: 1, why: 'private' }, { of: { id: 'y', sha256: one }, exhibit: 7, why: 'withdrawn' }],
  damaged: [{ of: { id: 'z', sha256: one }, exhibit: null, why: 'missing' }],
}

describe('the exhibit list of a package', () => {
  it('says of each file what it is, when, what it shows, and of what is missing why', () => {
    const text = letterText(exhibitListLetter(list)).replaceAll(/\s/g, '')
    for (const said of ['证3', '录音，原件：a.amr', '1次联系，2026-04-11', '1,200次联系，2026-04-11至2026-07-25', '详单，摘录（只含本案的行）', '证人已撤回', '文件缺失', '001投诉书.pdf', one, other]) {
      expect(text).toContain(said)
    }
    expect(text).toContain('三、怎样核对')
    expect(letterText(exhibitListLetter({ ...list, leftOut: [], damaged: [] }))).toContain('二、怎样核对')
  })

  it('says first which case, of when, how much is in it and whether something is missing, and is signed by hand', () => {
    const text = letterText(exhibitListLetter(list)).replaceAll(/\s/g, '')
    const head = '编号：AN-1制作日期：2026年5月1日包内证据共2件：原件1件，摘录1件。另有1件没有收入，原因见第二部分。'
    expect(text.indexOf(head)).toBeGreaterThan(-1)
    expect(text.indexOf(head)).toBeLessThan(text.indexOf('一、包内的证据'))
    expect(text).toContain('锚点（北京时间2026-05-0110:00:00）：')
    expect(text).toMatch(/提交人（签名）：日期：年月日$/)
    expect(letterText(exhibitListLetter({ ...list, lines: [], leftOut: [] })).replaceAll(/\s/g, '')).toContain('包内没有证据文件。一、')
  })

  it('counts what came to harm among what is missing, and names whom a repeated file repeats', () => {
    const of = (sha256: string) => ({ id: 'x', sha256 })
    const harmed: ExhibitList = {
      ...list, leftOut: [{ of: of('ef'.repeat(32)), exhibit: 9, why: 'same-bytes' }, { of: of(one), exhibit: 8, why: 'same-bytes' }],
      damaged: [{ of: of('ef'.repeat(32)), exhibit: 5, why: 'unreadable' }, { of: of(other), exhibit: 6, why: 'changed', path: 'originals/003 c.amr' }, { of: of(one), exhibit: null, why: 'missing' }, { of: of(one), exhibit: 3, why: 'changed', isCopy: true }],
    }
    const text = letterText(exhibitListLetter(harmed)).replaceAll(/\s/g, '')
    expect(text).toContain('另有3件没有收入')
    for (const said of ['证5已损坏：文件读不出', '证6已损坏：内容与收到时不一致，包内是能读出的部分', '证3副本已损坏：内容与收到时不一致', '证9与证5内容相同', '证8与证3内容相同']) expect(text.replaceAll('｜', '')).toContain(said)
  })

  it('says that originals are with the party only where they are', () => {
    const elsewhere = { ...list, leftOut: [...list.leftOut, { of: { id: 'w', sha256: other }, exhibit: 1, why: 'elsewhere' as const }] }
    const [all, some] = [list, elsewhere].map((each) => letterText(exhibitListLetter(each)).replaceAll(/\s/g, ''))
    expect(all).toContain('形式为副本、摘录的，原件由当事人保管')
    expect(some).toContain('除下面写明“原件存在别处”的以外，原件由当事人保管')
    expect(some?.replaceAll('｜', '')).toContain('证1原件存在别处')
  })

  it('carries the anchor in eight groups on each page, and a code of it on the first', () => {
    const { pages, structure } = sealedLayout(letterLayout(exhibitListLetter(list), plainMetrics), anchorSeal(printed), plainMetrics)
    for (const page of pages) expect(wordsOf(page)).toContain('锚点　01234567 89abcdef 01234567 89abcdef 01234567 89abcdef 01234567 89abcdef')
    expect(pages[0]?.items.filter(({ kind }) => kind === 'modules')).toHaveLength(1)
    expect(structure.at(-1)).toMatchObject({ role: 'Figure', alt: expect.stringContaining(anchor) })
  })

  it('is a table as well, each row as long as its head', () => {
    const rows = exhibitRows(list)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([9]))
    expect(rows.slice(3).map((row) => row.slice(1, 4))).toEqual([['', '已定稿的文书', '原件'], ['证7', '未收入', '证人已撤回'], ['', '已损坏', '文件缺失']])
  })
})
