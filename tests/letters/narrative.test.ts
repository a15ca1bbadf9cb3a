import { describe, expect, it } from 'vitest'
import { letterOf } from '@/lib/letters'
import { fewFactsWarnings } from '@/lib/letters/guards'
import { likenessWarnings, narrativeOf } from '@/lib/letters/narrative'
import { sampleLetter } from './sample-case'

const complaint = letterOf('lender-complaint')!
const told = '三月以来他们每天中午打到我上班的窗口，同事都听见了，领导为此找我谈话，我只好把手机关掉，孩子放学也联系不上我。'

describe('what a person tells in their own words', () => {
  it('is the longer fields and the sentences worded anew, not names and numbers', () => {
    const options = { addressee: '甲局', contract: 'XD-1', background: told, requests: ['请道歉'] }
    expect(narrativeOf(complaint, { options, edits: { '2.0': { text: '我的话', was: '原句' } } })).toBe(`${told}\n请道歉\n我的话`)
  })

  it('is said to be like the letter it shares most with, from half of it on', () => {
    const half = `${told.slice(0, 30)}后来的事情完全是另外一回事，和那一封信里写过的没有关系。`
    expect(likenessWarnings(told, ['另一件事', told])).toEqual([{ code: 'too-alike', level: 'warn', value: expect.stringMatching(/^100% “三月以来/u) }])
    expect(likenessWarnings(told, [half])[0]?.value).toMatch(/^(5|6)\d% /u)
    expect(likenessWarnings(told, ['他们半夜打给我父亲，老人被吓得住院，出院以后再也不敢接电话。'])).toEqual([])
  })

  it('is not compared where it is short', () => {
    expect(likenessWarnings('请尽快处理。', ['请尽快处理。'])).toEqual([])
  })
})

describe('a complaint with hardly a fact', () => {
  it('says how many it has', () => {
    const facts = sampleLetter(40)
    expect(fewFactsWarnings(facts, 'LX')).toEqual([])
    expect(fewFactsWarnings({ ...facts, findings: facts.findings.slice(0, 1).map((one) => ({ ...one, attempts: one.attempts.slice(0, 2) })) }, 'LX'))
      .toEqual([{ code: 'few-facts', level: 'warn', value: '2' }])
    expect(fewFactsWarnings(facts, 'other')).toEqual([{ code: 'few-facts', level: 'warn', value: '0' }])
  })
})
