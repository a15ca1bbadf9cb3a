import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, test } from 'vitest'
import { plainReading, plainText } from '@/lib/law/wording/plain-reading'
import { inSimplified, traditionalSigns } from '@/lib/evidence/simplified'
import { message } from './attempts'
import { facts } from './facts'
import { development, heldOut, lookedUp, textRules } from './sentences'

const scripts = { 'Hong Kong': Converter({ from: 'cn', to: 'hk' }), Taiwan: Converter({ from: 'cn', to: 'tw' }) }
const folder = path.resolve('tests/law')
const sources = [folder, path.join(folder, 'cases')].flatMap((at) => readdirSync(at).filter((name) => /\.(?:test\.ts|yaml)$/.test(name)).map((name) => path.join(at, name)))
/** Every line of Chinese in the tests of the law: what stands in quotation marks, and what the cases say was sent. */
const inTests = sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'([^'\n]*[\u4e00-\u9fff][^'\n]*)'|：(.*[\u4e00-\u9fff].*)$/gmu)].map(([, quoted, sent]) => quoted ?? sent ?? ''))
const texts = [...new Set([...[...development, ...heldOut].map(({ text }) => text), ...inTests].map(inSimplified))]

/** What each rule of the wordings finds, to the debtor and to a relative: rule, text and place. */
function answers(list: readonly string[]): string[] {
  const at = '2026-03-01 10:00:00'
  const people = ['debtor', 'sister']
  const acts = people.flatMap((recipient) => list.map((text, place) => message(at, text, { id: `${recipient}-${place}`, recipient })))
  return textRules.flatMap((rule) => rule.matches(acts, facts({ answers: people.map((recipient) => lookedUp(recipient)) })).matches
    .flatMap(({ spans = [] }) => spans).map(({ attemptId, start, end }) => `${rule.id} ${attemptId} ${start}–${end}`))
}

describe('texts in traditional characters', () => {
  test.each([
    ['threat', '不還錢就讓你橫屍街頭'], ['threat', '潑你一身糞'], ['threat', '明天就讓你見閻王'], ['threat', '往你家扔磚頭'], ['impersonating-authority', '市經偵支隊陳警官，請速回電'],
  ])('%s: %s', (rule, text) => {
    expect(answers([text]).map((answer) => answer.split(' ').slice(0, 2).join(' '))).toContain(`${rule} debtor-0`)
  })

  test('a wish for a safe journey is no threat', () => {
    expect(answers(['祝您和孩子路上小心駕駛'])).toEqual([])
  })

  test('of the characters that tell of them only these stand in the standard set of simplified ones, where no simplified text uses them so', () => {
    const decoder = new TextDecoder('gb18030')
    const rows = Array.from({ length: 72 }, (_, row) => row + 0xb0)
    const cells = Array.from({ length: 94 }, (_, cell) => cell + 0xa1)
    const standard = new Set(rows.flatMap((row) => cells.map((cell) => decoder.decode(new Uint8Array([row, cell])))))
    expect(standard.size).toBeGreaterThan(6_700)
    expect(traditionalSigns.filter((sign) => standard.has(sign)).join('')).toBe('後徵於菸麽著')
  })

  test.each([
    ['橫屍糞閻磚膠偵駕屬響織標訪誹謗刪窺偽儲參構絡洩佈濫礙毆', '横尸粪阎砖胶侦驾属响织标访诽谤删窥伪储参构络泄布滥碍殴'], ['裏裡羣群衞衛綫線敍敘糭粽粧妝', '里里群群卫卫线线叙叙粽粽妆妆'],
    ['等著瞧', '等着瞧'], ['妳給我等著，帳還沒還', '你给我等着，账还没还'], ['請回覆', '请回复'], ['把你處理乾淨', '把你处理干净'], ['陳乾欠錢', '陈乾欠钱'], ['你怎么还不還錢', '你怎么还不还钱'],
    ['𠮷顯著', '𠮷显著'], ['勣', '勣'],
    ['原著作者等著名人士', '原著作者等著名人士'], ['显著轻微，还錢', '显著轻微，还钱'], ['乾隆哪吒摺扇，捱打拚命', '乾隆哪吒摺扇，捱打拚命'], ['看著作', '看著作'],
  ])('%s is read as %s', (text, plain) => {
    expect(plainText(text)).toBe(plain)
    expect(plainText(text)).toHaveLength(text.length)
  })

  test('a text is read unit for unit', () => {
    expect(plainReading('𠮷還錢')).toEqual({ text: '𠮷还钱', from: [0, 1, 2, 3], to: [1, 2, 3, 4] })
  })

  test('there are enough of them, and the rules find much in them', () => {
    expect(texts.length).toBeGreaterThan(1_500)
    expect(answers(texts).length).toBeGreaterThan(1_000)
  })

  test.each(Object.entries(scripts))('every rule finds in the script of %s what it finds in simplified characters, in the same places', (_script, convert) => {
    expect(texts.filter((text) => convert(text).length !== text.length)).toEqual([])
    expect(answers(texts.map(convert))).toEqual(answers(texts))
  })
})
