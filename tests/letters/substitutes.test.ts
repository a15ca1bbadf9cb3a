import { describe, expect, it } from 'vitest'
import { draftBody } from '@/lib/letters/draft-form'
import { substituteCode, substituteOption, substitutesFor, substitutesOf, withSubstitutes } from '@/lib/letters/substitutes'

describe('what is printed for a character', () => {
  const options = { 'sign.2A6A5': ' ［zhé］ ', 'sign.1F52A': '［刀］', 'sign.': 'x', 'sign.zz': 'x', note: '𪚥', 'sign.4E00': '' }

  it('is read from the options by the code of the character, empty ones left out', () => {
    expect(substitutesOf(options)).toEqual([{ code: '1F52A', sign: '🔪', said: '［刀］' }, { code: '2A6A5', sign: '𪚥', said: '［zhé］' }])
  })

  it('is nothing for a code that is no character', () => {
    expect(['sign.FFFFFF', 'sign.D800', 'sign.10FFFF'].map(substituteCode)).toEqual([null, null, '10FFFF'])
  })

  it('stands as it was written, whatever signs it holds', () => {
    expect(withSubstitutes('甲𪚥乙', [{ sign: '𪚥', said: "$'$&$$" }])).toBe("甲$'$&$$乙")
  })

  it('is asked for where a warning names one that nobody decided, before those that are', () => {
    expect(substitutesFor({ 'sign.2A6A5': 'a' }, ['𪚥 U+2A6A5', '🔪 U+1F52A']).map(({ code, said }) => [code, said])).toEqual([['1F52A', ''], ['2A6A5', 'a']])
  })

  it('stands in every text of the paper and in nothing else', () => {
    const paper = { title: '龙𪚥', rows: [['𪚥𪚥', 3, null]], on: '2026-01-01' }
    expect(withSubstitutes(paper, substitutesOf(options))).toEqual({ title: '龙［zhé］', rows: [['［zhé］［zhé］', 3, null]], on: '2026-01-01' })
    expect(withSubstitutes(paper, [])).toBe(paper)
  })

  it('comes from fields of the form by their names', () => {
    expect(draftBody({ [substituteOption('2A6A5')]: '［zhé］', 'sign.none': 'x' }).options).toEqual({ 'sign.2A6A5': '［zhé］' })
  })
})
