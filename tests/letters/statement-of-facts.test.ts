import { describe, expect, it } from 'vitest'
import { emptyIncident, emptyStatement, type Statement } from '@/lib/evidence/statement'
import { statementOfFacts } from '@/lib/letters/statement-of-facts'
import { letterText } from '@/lib/letters/text'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { digestSeal, sealedLayout } from '@/lib/letters/typeset/sealed-layout'
import { wordsOf } from '@/lib/letters/typeset/display-list'
import { plainMetrics } from './plain-metrics'

const approved = (name: string) => new URL(`../approved/${name}.txt`, import.meta.url).pathname
const witness: Statement = {
  ...emptyStatement, name: '张敏', relation: '同事', phone: '19900001009', witnessed: 'yes', testify: 'yes', isTrue: true, effect: '第二天不敢接单位的电话。',
  incidents: [
    { ...emptyIncident, on: '2026-03-02', time: '20:05', way: 'call', number: '17000001234', calledThemselves: '法务部李经理',
      words: '电话打到前台，是我接的。\n他说：“再不还钱，明天就到你们单位拉横幅。”' },
    { ...emptyIncident, isUnremembered: true, way: 'visit', words: '两个男人在门口喊名字，我从猫眼看到的。' },
    { ...emptyIncident, on: '2026-03-05', way: 'message', words: '发来一张合成的照片。' },
  ],
}
const facts = (statement: Statement) => ({ statement, askedAs: '林知夏', topic: '打到单位的电话', on: '2026-03-20', number: 'AN-20260310-1A2B' })

describe('a witness’s statement', () => {
  it('reads as approved', async () => {
    await expect(letterText(statementOfFacts(facts(witness)))).toMatchFileSnapshot(approved('statement-of-facts'))
  })

  it('reads as approved from one who was not there', async () => {
    const absent: Statement = { ...witness, witnessed: 'no' }
    await expect(letterText(statementOfFacts(facts(absent)))).toMatchFileSnapshot(approved('statement-of-facts-not-there'))
  })

  it('holds their words as they were written, cites no article and asks for no identity number', () => {
    const text = letterText(statementOfFacts(facts(witness)))
    for (const line of witness.incidents.flatMap(({ words }) => words.split('\n'))) expect(text).toContain(line)
    expect(text).not.toMatch(/第[一二三四五六七八九十百\d]+条|身份证/u)
    expect(text).toContain('证件号码：＿')
  })

  it('fits on one page and carries its digest, its code and a place for the fingerprint', () => {
    const digest = 'ab'.repeat(32)
    const list = sealedLayout(letterLayout(statementOfFacts(facts(witness)), plainMetrics), digestSeal(digest), plainMetrics)
    expect(list.pages).toHaveLength(1)
    const [page] = list.pages
    expect(page && wordsOf(page)).toContain(digest)
    const kinds = page?.items.map(({ kind }) => kind) ?? []
    expect(kinds.filter((kind) => kind === 'modules')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'frame')).toHaveLength(1)
    expect(list.structure.at(-1)).toMatchObject({ role: 'Figure', alt: expect.stringContaining(digest) })
  })
})
