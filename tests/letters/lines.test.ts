import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isClosing, isOpening } from '@/lib/letters/typeset/glyphs'
import { balancedWidth, clauseLines, linesOf, titleLines, type Line } from '@/lib/letters/typeset/lines'
import { placed } from '@/lib/letters/typeset/place'
import { plainMetrics as metrics } from './plain-metrics'

const textOf = (line: Line) => line.glyphs.map((glyph) => glyph.text).join('')
const lines = (text: string, widthEm: number, indentEm = 0) => linesOf(text, 'serif', { widthEm, indentEm, metrics })
const word = fc.constantFrom('被投诉人', '在夜间联系', '2026年3月2日', '17000001234', '0755-8××× 2390', 'SHA-256', '共1,286次', '林知夏', '催收', '——', '……', '12月', 'GB/T 45251-2025', '于', '（证1、证3）', '“你替她先还”')
const mark = fc.constantFrom('，', '。', '、', '；', '：', '？', '！', '”。', '）', '》', '，“', '（', '《', '')
const phrase = fc.tuple(word, mark).map(([left, right]) => left + right)
const paragraph = fc.array(phrase, { minLength: 1, maxLength: 60 }).map((parts) => `${parts.join('').replace(/[（《“]+$/u, '')}。`)

describe('lines', () => {
  it('never start with a closing mark nor end with an opening one, and lose no character', () => {
    fc.assert(fc.property(paragraph, fc.integer({ min: 14, max: 40 }), (text, width) => {
      const found = lines(text, width, 2)
      expect(found.map(textOf).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      found.forEach((line, at) => {
        if (at > 0) expect(isClosing(line.glyphs[0]?.text ?? '')).toBe(false)
        expect(isOpening(line.glyphs.at(-1)?.text ?? '')).toBe(false)
        expect(line.natural).toBeLessThanOrEqual(width - (at === 0 ? 2 : 0) + 0.001)
      })
    }), { numRuns: 400, seed: 20261122 })
  })

  it('keep a number with its unit and a phone number whole', () => {
    fc.assert(fc.property(fc.integer({ min: 8, max: 24 }), (width) => {
      const found = lines('自2026年3月2日起使用170 0000 1188等37个号码在夜间联系本人共214次', width).map(textOf)
      for (const kept of ['2026年', '3月', '2日', '170 0000 1188', '37个', '214次']) expect(found.some((line) => line.includes(kept))).toBe(true)
    }))
  })

  it('end between the groups of a digest and never inside one, be they digits alone', () => {
    const groups = ['8406459203645922', '0918273645546372', '84064592036ab922', '1029384756473829']
    for (let width = 10; width < 22; width += 0.5) {
      const found = lines(groups.join(' '), width).map(textOf)
      expect([width, found.flatMap((line) => line.split(' '))]).toEqual([width, groups])
    }
    expect(lines('0755 8000 1234', 4).length).toBeGreaterThan(1)
  })

  it('keep a place to fill in whole', () => {
    for (let before = 1; before < 12; before += 1) {
      const found = lines(`${'人'.repeat(before)}：＿＿＿＿，住所＿＿＿＿。`, 12).map(textOf)
      expect(found.join('').match(/＿＿＿＿/gu)).toHaveLength(2)
      expect(found.every((line) => !/^＿{1,3}(?!＿)|(?<!＿)＿{1,3}$/u.test(line)), found.join('|')).toBe(true)
    }
  })

  it('end with at least two characters that are not punctuation', () => {
    for (let length = 12; length < 60; length += 1) {
      const last = lines(`${'人'.repeat(length)}。”`, 11).at(-1)
      expect(textOf(last as Line).replace(/[。”]/gu, '').length).toBeGreaterThanOrEqual(2)
    }
  })

  it('press closing marks at the end of a line and where two marks meet', () => {
    expect(lines('人人人人。', 4.5)).toHaveLength(1)
    expect(lines('人人人人。”', 5)).toHaveLength(1)
    expect(lines('人人人人。”', 4.9).length).toBeGreaterThan(1)
  })

  it('keep Han and Latin 0.2 em apart', () => {
    const [line] = lines('共3次', 20)
    expect(placed(line as Line, null)).toEqual([0, 1.2, expect.closeTo(1.9)])
  })

  it('fill the measure when justified and never widen a gap beyond half an em', () => {
    fc.assert(fc.property(paragraph, (text) => {
      for (const line of lines(text, 30)) {
        const lefts = placed(line, 30)
        const end = (lefts.at(-1) ?? 0) + (line.glyphs.at(-1)?.advance ?? 0)
        expect(end).toBeLessThanOrEqual(30.51)
        lefts.forEach((left, at) => expect(left - (lefts[at - 1] ?? left) - (line.glyphs[at - 1]?.advance ?? 0)).toBeLessThanOrEqual(0.701))
      }
    }))
  })

  it('stand ragged where filling the measure would leave holes', () => {
    const [first] = lines(`说明见${'a'.repeat(50)}`, 30)
    expect(placed(first as Line, 30)).toEqual(placed(first as Line, null))
    const [spread] = lines(`${'人'.repeat(27)}${'a'.repeat(8)}人人人`, 30)
    expect((placed(spread as Line, 30).at(-1) ?? 0) + 1).toBeCloseTo(30)
  })

  it('cut what is wider than a line where a line may end', () => {
    expect(lines(`${'a'.repeat(19)}——${'a'.repeat(10)}`, 10).map(textOf)).toEqual(['a'.repeat(18), 'a——aaaaaaaaaa'])
    for (const line of lines('—'.repeat(30), 4)) expect(line.natural).toBeLessThanOrEqual(4)
  })

  it('divide a word only when it is wider than the line', () => {
    expect(lines('a'.repeat(30), 5).map(textOf)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(10)])
  })

  it('take one character, an empty text and control characters', () => {
    expect(lines('人', 30).map(textOf)).toEqual(['人'])
    expect(lines('', 30)).toEqual([])
    expect(lines('a\u202eb\u0000\tc', 30).map(textOf)).toEqual(['ab c'])
  })

  it('divide no word to balance two lines', () => {
    const options = { widthEm: 30, metrics }
    const text = `人人人${'a'.repeat(50)}人人人人人人人`
    expect(lines(text, balancedWidth(text, 'serif', options)).some((line) => textOf(line).includes('a'.repeat(50)))).toBe(true)
  })

  it('balance two lines without adding one', () => {
    const text = '人'.repeat(34)
    const widthEm = balancedWidth(text, 'serif', { widthEm: 30, metrics })
    const found = lines(text, widthEm)
    expect(found).toHaveLength(2)
    expect(Math.abs((found[0]?.natural ?? 0) - (found[1]?.natural ?? 0))).toBeLessThanOrEqual(2)
  })

  it('end a title where the name of a firm ends, if that costs no line', () => {
    const titled = (text: string, widthEm: number) => titleLines(text, 'serif', { widthEm, metrics }).map(textOf)
    expect(titled('关于澜汐消费金融股份有限公司催收行为的投诉书', 20)).toEqual(['关于澜汐消费金融股份有限公司', '催收行为的投诉书'])
    expect(titled('关于澜汐消费金融股份有限公司催收行为的投诉书', 22)).toEqual(['关于澜汐消费金融股份有限公司催收行为的投诉书'])
    expect(titled('关于中国岚州第一国际商业消费金融股份有限公司催收行为的投诉书', 16).join('')).toBe('关于中国岚州第一国际商业消费金融股份有限公司催收行为的投诉书')
    expect(titled('关于公司', 3).join('')).toBe('关于公司')
  })

  it('end two lines between clauses near the middle, and lose nothing', () => {
    const set = (text: string) => clauseLines(text, 'serif', { widthEm: 32, metrics }).map(textOf)
    expect(set('联系报案人：短信1条，称“送你一句话：再不还，放学路上我替你接孩子，后果自负”。')).toEqual(['联系报案人：短信1条，称“送你一句话：', '再不还，放学路上我替你接孩子，后果自负”。'])
    fc.assert(fc.property(paragraph, (text) => {
      const found = set(text)
      expect(found.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      expect(found).toHaveLength(lines(text, 32).length)
      found.slice(1).forEach((line) => expect(isClosing(line[0] ?? '')).toBe(false))
    }), { numRuns: 300, seed: 20261122 })
  })

  it('part a day from its hour, and a name of a file where its parts meet', () => {
    expect(lines('2026-03-11 11:03:03', 6).map(textOf)).toEqual(['2026-03-11', '11:03:03'])
    expect(lines('17000001234-202506290942.wav', 8).map(textOf)).toEqual(['17000001234-', '202506290942.wav'])
  })
})
