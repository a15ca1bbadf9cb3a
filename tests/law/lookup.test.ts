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
