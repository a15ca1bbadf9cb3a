import { describe, expect, it } from 'vitest'
import { withFoundLines } from '@/lib/cases/added-lines'
import { caseFacts, respondent } from '../makers/case-file'

const facts = caseFacts({
  respondents: [respondent('lender', { lines: [{ number: '17000001234', attribution: 'confirmed' }] }), respondent('agency', { actsFor: ['lender'] })],
  otherLines: [{ number: '95099901' }],
})

describe('numbers found in a file', () => {
  it('become confirmed lines of the respondent a person names', () => {
    const { respondents, otherLines } = withFoundLines(facts, [{ number: '17100005678', respondent: 'agency' }])
    expect(respondents[1]?.lines).toEqual([{ number: '17100005678', attribution: 'confirmed' }])
    expect(respondents[0]?.lines).toEqual(facts.respondents[0]?.lines)
    expect(otherLines).toEqual(facts.otherLines)
  })

  it('without an owner only come in, once', () => {
    const { respondents, otherLines } = withFoundLines(facts, [{ number: '17100005678' }, { number: '95099901' }])
    expect(otherLines).toEqual([{ number: '95099901' }, { number: '17100005678' }])
    expect(respondents).toEqual(facts.respondents)
  })

  it('that get an owner are unknown no longer, and a line held already is not doubled', () => {
    const { respondents, otherLines } = withFoundLines(facts, [{ number: '95099901', respondent: 'lender' }, { number: '+8617000001234', respondent: 'lender' }])
    expect(otherLines).toEqual([])
    expect(respondents[0]?.lines.map(({ number }) => number)).toEqual(['17000001234', '95099901'])
  })
})

describe('the sender of a chat', () => {
  it('becomes an account of the respondent they write for', () => {
    const account = { app: 'qq' as const, account: '鼎朔-小陈', display: '鼎朔-小陈', respondent: 'agency' }
    const { respondents } = withFoundLines(facts, [], account)
    expect(respondents[1]?.accounts).toEqual([{ app: 'qq', account: '鼎朔-小陈', display: '鼎朔-小陈' }])
    expect(withFoundLines({ ...facts, respondents }, [], account).respondents[1]?.accounts).toHaveLength(1)
  })
})
