import { describe, expect, it } from 'vitest'
import { letterOf } from '@/lib/letters'
import { fewFactsWarnings } from '@/lib/letters/guards'
import { isCompared, likenessWarnings, narrativeOf, type ReasonsGiven } from '@/lib/letters/narrative'
import { sampleLetter } from './sample-case'

const complaint = letterOf('lender-complaint')!
const told = '三月以来他们每天中午打到我上班的窗口，同事都听见了，领导为此找我谈话，我只好把手机关掉，孩子放学也联系不上我。'

describe('what a person tells in their own words', () => {
  it('is the longer fields and the sentences worded anew, not names and numbers', () => {
    const options = { addressee: '甲局', contract: 'XD-1', background: told, requests: ['请道歉'] }
    expect(narrativeOf(complaint, { options, edits: { '2.0': { text: '我的话', was: '原句' } } })).toBe(`${told}\n请道歉\n我的话`)
  })

  const nobody = { isOthers: false, isMine: false, isAlone: false }
  const like = (share: number, given: Partial<ReasonsGiven> = {}) => likenessWarnings({ share, passage: '三月以来' }, { ...nobody, ...given })[0]

  it('is said to be like the letter it shares most with, from half of it on', () => {
    expect(likenessWarnings(null, nobody)).toEqual([])
    expect(like(0.49)).toBeUndefined()
    expect(like(0.5)).toEqual({ code: 'too-alike', level: 'warn', value: '50% “三月以来”' })
    expect(like(0.699, { isAlone: true })).toMatchObject({ code: 'too-alike', level: 'warn' })
  })

  it('stops a letter from seven tenths on, until somebody else wrote why; whoever is alone writes it themselves', () => {
    expect(like(0.7)).toMatchObject({ code: 'reason-needed', level: 'block' })
    expect(like(1, { isMine: true })).toMatchObject({ code: 'reason-yours', level: 'block' })
    expect(like(1, { isOthers: true })).toMatchObject({ code: 'reason-given', level: 'warn', value: '100% “三月以来”' })
    expect(like(1, { isAlone: true })).toMatchObject({ code: 'own-reason-needed', level: 'block' })
    expect(like(1, { isAlone: true, isMine: true })).toMatchObject({ code: 'reason-given', level: 'warn' })
  })

  it('is not compared where it is short', () => {
    expect([isCompared('请尽快处理。'), isCompared(told)]).toEqual([false, true])
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
