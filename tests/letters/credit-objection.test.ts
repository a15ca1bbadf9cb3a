import { expect, it } from 'vitest'
import { creditObjectionEntry as entry } from '@/lib/letters/credit-objection'
import { missingFields } from '@/lib/letters/letter-fields'
import { letterText } from '@/lib/letters/text'
import { entryFacts } from './entry-case'
import { bodyPages } from './one-page'

const filled = {
  report: '20261101-000123', reportOn: '2026-11-01', entry: '消费贷款账户，2026年5月', kind: 'wrong', stated: '2026年5月逾期一期。', truth: '2026年5月这一期在还款日当天已经还清。',
  proof: '2026年5月还款凭证', annotate: true,
}
const letter = entry.write(entryFacts(entry, { role: 'debtor', on: '2026-11-22' }), filled)

it('names report, entry, what it says and what is true, asks for a check, a mark and an answer in 20 days, on one page', () => {
  const text = letterText(letter)
  for (const part of ['编号20261101-000123，2026年11月1日查询', '消费贷款账户，2026年5月', '更正与事实不符的记载', '《征信业管理条例》第二十五条', '《征信业务管理办法》第二十六条', '存在异议的标注', '第二十八条', '20日内', '2026年5月还款凭证']) expect(text).toContain(part)
  expect(bodyPages(letter)).toBe(1)
})

it('rests a query without consent on no article about errors, and sets no limit for it', () => {
  const text = letterText(entry.write(entryFacts(entry, { role: 'debtor', on: '2026-11-22' }), { ...filled, kind: 'query' }))
  expect(text).toContain('请核查查询的依据，查实没有依据的，予以更正。')
  expect(text).not.toMatch(/第二十五条|第二十六条|存在异议的标注|20日内/u)
})

it('gives the lender, who holds it, the last four digits of the identity number, and the keeper of the records the whole', () => {
  const facts = entryFacts(entry, { role: 'debtor', on: '2026-11-22' })
  const end = '公民身份号码后四位：＿＿＿＿（在签名的原件上手写）。'
  const whole = '公民身份号码：＿＿＿＿＿＿＿＿＿＿＿＿（在签名的原件上手写）。'
  const lines = (addressee: string) => letterText(entry.write({ ...facts, addressee }, filled)).split('\n')
  for (const addressee of [facts.addressee, '', '某某银行股份有限公司']) {
    expect(lines(addressee)).toContain(end)
    expect(lines(addressee)).not.toContain(whole)
    expect(lines(addressee).join('')).not.toContain('身份证明复印件')
  }
  for (const addressee of ['中国人民银行征信中心岚州市分中心', '中国人民银行岚州市分行', '百行征信有限公司', '朴道征信有限公司']) {
    expect(lines(addressee)).toContain(whole)
    expect(lines(addressee)).not.toContain(end)
    expect(lines(addressee).join('')).toContain('身份证明复印件（写明“仅供征信异议使用”）')
  }
})

it('asks for no deletion of what is true and speaks of no collection', () => {
  const text = letterText(letter)
  expect(text).toContain('不要求删除真实的信用信息')
  expect(text).not.toMatch(/催收|骚扰|修复|铲单/u)
})

it('is not issued without the entry, what is true and the evidence', () => {
  expect(missingFields(entry.fields, {})).toEqual(['reportOn', 'entry', 'kind', 'stated', 'truth', 'proof'])
})
