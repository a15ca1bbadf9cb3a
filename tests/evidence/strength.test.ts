import { describe, expect, it, test } from 'vitest'
import { grades } from '@/lib/evidence/contact-attempt'
import {
  attemptStrength, showsNumberAndTime, strengths, strongest, supports, type MissingPiece, type Strength, type Support, type Weighed,
} from '@/lib/evidence/strength'

const call = (over: Partial<Weighed> = {}): Weighed => ({ grade: 'handset-only', channel: 'call', answered: true, hasOwnText: false, supports: [], ...over })
const ring = (over: Partial<Weighed> = {}) => call({ answered: false, ...over })
const text = (over: Partial<Weighed> = {}) => call({ channel: 'sms', answered: null, hasOwnText: true, ...over })

type Row = [what: string, weighed: Weighed, level: Strength, missing: MissingPiece[]]
const rows: Row[] = [
  ['a word of the person alone', call({ grade: 'declared' }), 'told', ['recording', 'bill', 'statement']],
  ['a visit told of', call({ grade: 'declared', channel: 'visit', answered: null }), 'told', ['picture', 'statement']],
  ['told of, and written down by a witness', call({ grade: 'declared', supports: ['unsigned-statement'] }), 'thin', ['signature', 'recording', 'bill']],
  ['told of, and signed by a witness', call({ grade: 'declared', supports: ['signed-statement'] }), 'fair', ['recording', 'bill']],
  ['told of, with a recording and a signed statement', call({ grade: 'declared', supports: ['recording', 'signed-statement'] }), 'strong', ['bill']],
  ['told of, with all there is', call({ grade: 'declared', supports: ['recording', 'picture', 'signed-statement'] }), 'strong', ['bill']],
  ['on the handset alone', call(), 'thin', ['recording', 'bill', 'statement']],
  ['on the handset, with a bare picture', call({ supports: ['bare-picture'] }), 'fair', ['picture-fields', 'recording', 'bill', 'statement']],
  ['on the handset, with a recording', call({ supports: ['recording'] }), 'strong', ['bill', 'statement']],
  ['on the handset, with two firm things', call({ supports: ['recording', 'picture'] }), 'very-strong', []],
  ['a ring on the handset', ring(), 'thin', ['picture', 'statement']],
  ['a ring with a picture of number and time', ring({ supports: ['picture'] }), 'strong', ['statement']],
  ['a call its bill does not list', call({ grade: 'bill-missing' }), 'thin', ['recording', 'statement']],
  ['the same with a recording', call({ grade: 'bill-missing', supports: ['recording'] }), 'strong', ['statement']],
  ['on the bill alone', call({ grade: 'bill-only' }), 'fair', ['recording', 'handset', 'statement']],
  ['on the bill, with a bare picture', call({ grade: 'bill-only', supports: ['bare-picture'] }), 'fair', ['picture-fields', 'recording', 'handset', 'statement']],
  ['on the bill, with a signed statement', call({ grade: 'bill-only', supports: ['signed-statement'] }), 'strong', ['recording', 'handset']],
  ['a message as it came', text(), 'fair', ['picture', 'statement']],
  ['a message of which only a person tells the words', text({ hasOwnText: false }), 'thin', ['picture', 'statement']],
  ['a chat with a picture of number and time', text({ channel: 'chat', supports: ['picture'] }), 'strong', ['statement']],
  ['a message with picture and signed statement', text({ supports: ['picture', 'signed-statement'] }), 'very-strong', []],
  ['on handset and bill', call({ grade: 'corroborated' }), 'strong', ['recording', 'statement']],
  ['on handset and bill, with an unsigned statement', call({ grade: 'corroborated', supports: ['unsigned-statement'] }), 'strong', ['signature', 'recording']],
  ['on handset and bill, with a recording', call({ grade: 'corroborated', supports: ['recording'] }), 'very-strong', []],
]

describe('strength', () => {
  it.each(rows)('of %s', (_what, weighed, level, missing) => {
    expect(attemptStrength(weighed)).toMatchObject({ level, missing })
  })

  const place = (weighed: Weighed) => strengths.indexOf(attemptStrength(weighed).level)
  const subsets = [...Array(1 << supports.length).keys()].map((bits) => supports.filter((_, at) => bits & (1 << at)))
  const every = grades.flatMap((grade) => [call({ grade }), ring({ grade }), text({ grade }), text({ grade, hasOwnText: false })])

  it('never falls when something is added', () => {
    const additions = every.flatMap((weighed) => subsets.flatMap((held) => supports.map((more) => ({ weighed, held, more }))))
    const falls = additions.filter(({ weighed, held, more }) => place({ ...weighed, supports: [...held, more] }) < place({ ...weighed, supports: held }))
    expect(falls).toEqual([])
  })

  it('counts nothing twice and minds no order', () => {
    for (const weighed of every) for (const held of subsets) {
      const turned: Support[] = [...held, ...held].reverse()
      expect(attemptStrength({ ...weighed, supports: turned })).toEqual(attemptStrength({ ...weighed, supports: held }))
    }
  })

  it('takes nothing away for a ring or a call that its bill does not list', () => {
    for (const held of subsets) expect(place(call({ grade: 'bill-missing', supports: held }))).toBe(place(call({ supports: held })))
    for (const held of subsets) expect(place(ring({ grade: 'bill-missing', supports: held }))).toBe(place(ring({ supports: held })))
  })

  it('of a handset alone is thin, whatever was dialled how long or how often: it is not even asked', () => {
    const long = { ...call(), seconds: 86_400, forwarded: true }
    expect(attemptStrength(long).level).toBe('thin')
    expect(Object.keys(call()).sort()).toEqual(['answered', 'channel', 'grade', 'hasOwnText', 'supports'])
  })

  it('leaves what is very strong without a wish, and everything else with one', () => {
    const all = every.flatMap((weighed) => subsets.map((held) => attemptStrength({ ...weighed, supports: held })))
    expect(all.filter(({ level, missing }) => level === 'very-strong' && missing.length > 0)).toEqual([])
    expect(all.filter(({ level, missing }) => (level === 'told' || level === 'thin') && missing.length === 0)).toEqual([])
  })
})

test('a picture shows number and time when who sent it and a clock are noted', () => {
  expect(showsNumberAndTime({ sender: '1069', shownAt: '22:45' })).toBe(true)
  expect(showsNumberAndTime({ sender: '1069', phoneClock: '22:45' })).toBe(true)
  expect(showsNumberAndTime({ sender: ' ', phoneClock: '22:45' })).toBe(false)
  expect(showsNumberAndTime({ sender: '1069' })).toBe(false)
  expect(showsNumberAndTime({})).toBe(false)
})

test('the strongest of some', () => {
  expect(strongest(['thin', 'strong', 'told'])).toBe('strong')
  expect(strongest([])).toBe(null)
})
