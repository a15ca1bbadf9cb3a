import { describe, expect, test } from 'vitest'
import { provisionById, violationList } from '@/lib/law'
import { rulesNamed, rulesUsing, spellsOf, statutesWith } from '@/lib/law/lookup'
import { provisionList } from '@/lib/law/provisions'

const found = (words: string) => statutesWith(words).flatMap(({ provisions }) => provisions.map(({ id }) => id))

describe('looking a rule up', () => {
  test('no words give every provision once', () => {
    expect(found('').sort()).toEqual(provisionList.map(({ id }) => id).sort())
  })

  test('every word must be there, in either language, whatever its case or width', () => {
    expect(found('恐吓信 威胁')).toEqual(['ZAGL/threat-to-safety'])
    expect(found('THREATENING safety letter')).toEqual(['ZAGL/threat-to-safety'])
    expect(found('ＧＢ/Ｔ 催收频次')).toEqual(['GBT/daily-calls'])
    expect(found('恐吓信 民法典')).toEqual([])
  })

  test('Spanish words and what changed are found too', () => {
    expect(found('comisaría advertencia')).toEqual(['ZAGL/station-fines'])
    expect(found('删去 或者其他信息')).toEqual(['ZAGL/disturbing-messages'])
  })

  test('traditional characters find what simplified ones do', () => {
    expect(found('恐嚇信')).toEqual(['ZAGL/threat-to-safety'])
    for (const [word, plain] of [['刪除', '删除'], ['偽造', '伪造'], ['誹謗', '诽谤'], ['網絡', '网络'], ['發佈', '发布'], ['標準', '标准'], ['組織', '组织'], ['影響', '影响'], ['洩露', '泄露']] as const) {
      expect([word, found(word)]).toEqual([word, found(plain)])
      expect([word, found(word).length > 0]).toEqual([word, true])
    }
  })

  test('a Taiwan word finds what ours does', () => {
    for (const [word, plain] of [['個人資訊', '个人信息'], ['簡訊', '短信'], ['網路', '网络']] as const) expect([word, found(word)]).toEqual([word, expect.arrayContaining(found(plain))])
    expect(found('文件')).toEqual(expect.arrayContaining(found('法律文件')))
    expect(rulesNamed('個人資訊')).toEqual(rulesNamed('个人信息'))
  })

  test.each([
    '治安管理处罚法第五十条', '《治安管理处罚法》第五十条', '《中华人民共和国治安管理处罚法》（2025年修订）第五十条', '治安管理处罚法第50条', '治安管理处罚法50条', '治安管理處罰法第五十條', '治安管理处罚法，第 50 条。',
    '治安管理处罚法第五十条第一款第（一）项', '治安管理处罚法第五十条第1款、第2款',
  ])('a pasted citation leads to the article: %s', (words) => {
    expect(found(words)).toEqual(found('治安管理处罚法 第50条'))
    expect(found(words).length).toBeGreaterThan(0)
  })

  test('so does one of a long statute, and one of an article put between others', () => {
    expect(found('民法典第1033条')).toEqual(found('民法典 第1033条'))
    expect(found('民法典第1033条').length).toBeGreaterThan(0)
    expect(found('刑法第二百五十三条之一').length).toBeGreaterThan(0)
    expect(found('民法典第五十条')).toEqual([])
  })

  test('marks around words part them and are not looked for', () => {
    for (const words of ['软暴力。', '“软暴力”', '软暴力，', '(软暴力)', '软暴力！']) expect([words, found(words)]).toEqual([words, found('软暴力')])
    expect(found('软暴力').length).toBeGreaterThan(0)
    expect(found('恐吓信，威胁')).toEqual(found('恐吓信 威胁'))
    expect(found('1,000 yuan')).toContain('ZAGL/threat-to-safety')
    expect(found('safety, threatening; letter.')).toEqual(found('safety threatening letter'))
  })

  test('what people call it leads to the rule, in either language and script', () => {
    for (const words of ['夜间', '夜間', 'at night']) expect(rulesNamed(words)).toContain('night-contact')
    expect(rulesNamed('夜间 短信')).toEqual(['night-contact'])
    expect([rulesNamed(''), rulesNamed(' '), rulesNamed('qqq')]).toEqual([[], [], []])
  })

  test('a version lasts until the day before the next, the last one has no end', () => {
    const threat = provisionById('ZAGL/threat-to-safety')
    const guide = provisionById('NIFA24/quiet-hours')
    expect(threat && spellsOf(threat).map(({ version, to }) => [version.from, to])).toEqual([['2013-01-01', '2025-12-31'], ['2026-01-01', null]])
    expect(guide && spellsOf(guide).map(({ version, to }) => [version.text === null, to])).toEqual([[false, '2025-02-27'], [true, null]])
  })

  test('says which rules rest on a provision, cited or beside it, and only those', () => {
    expect(rulesUsing('ZAGL/threat-to-safety')).toEqual(expect.arrayContaining(['threat', 'vulnerable-person']))
    for (const { id } of provisionList) {
      const resting = violationList.filter(({ provisions, supporting = [] }) => [...provisions, ...supporting].some((provision) => provision.id === id))
      expect([id, rulesUsing(id)]).toEqual([id, resting.map((rule) => rule.id)])
    }
  })
})
