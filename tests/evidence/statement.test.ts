import { describe, expect, it, test } from 'vitest'
import { emptyIncident, emptyStatement, handedIn, isLinkOpen, requestState, statementMistakes, willingWitnesses, type RequestTimes, type Statement } from '@/lib/evidence/statement'
import { askWitnessSchema, statementBody, writeStatementSchema } from '@/lib/evidence/statement-schema'
import { statementMatches } from '@/lib/evidence/statement-matches'
import { attempt } from '@/tests/makers/attempts'

const times: RequestTimes = { expiresAt: 1000, revokedAt: null, openedAt: null, sentAt: null, declinedAt: null, withdrawnAt: null, signedAt: null }
const told: Statement = {
  ...emptyStatement, name: '张敏', relation: '同事', witnessed: 'yes', isTrue: true,
  incidents: [{ ...emptyIncident, on: '2026-03-02', way: 'call', words: '他说不还钱就来单位' }],
}
const today = '2026-03-20'
const lacks = (statement: Partial<Statement>) => statementMistakes({ ...told, ...statement }, today).map(({ path }) => path)

it('names as willing only contacts whose statement stands and says so', () => {
  const yes = { contact: 'a', statement: { testify: 'yes' as const }, withdrawnAt: null }
  const others = [{ ...yes, contact: null }, { ...yes, contact: 'b', withdrawnAt: 5 }, { ...yes, contact: 'c', statement: { testify: 'unsure' as const } }, { ...yes, contact: 'd', statement: null }]
  expect([...willingWitnesses([yes, ...others])]).toEqual(['a'])
})

describe('the state of a request', () => {
  it.each([
    ['sent', {}], ['opened', { openedAt: 10 }], ['written', { openedAt: 10, sentAt: 20 }], ['signed', { sentAt: 20, signedAt: 30 }],
    ['declined', { openedAt: 10, declinedAt: 20 }], ['withdrawn', { sentAt: 20, signedAt: 30, withdrawnAt: 40 }], ['closed', { openedAt: 10, revokedAt: 20 }],
  ] as const)('%s', (state, more) => {
    expect(requestState({ ...times, ...more }, 999)).toBe(state)
  })

  it('is expired from the very instant its days are over, and then only if nothing came', () => {
    expect(requestState(times, 999)).toBe('sent')
    expect(requestState(times, 1000)).toBe('expired')
    expect(requestState({ ...times, sentAt: 20 }, 5000)).toBe('written')
    expect(isLinkOpen(times, 999)).toBe(true)
    expect(isLinkOpen(times, 1000)).toBe(false)
    expect(isLinkOpen({ ...times, revokedAt: 5 }, 10)).toBe(false)
  })
})

describe('what a statement lacks', () => {
  it('is nothing for one that is whole', () => {
    expect(lacks({})).toEqual([])
  })

  it('is who, whether they were there, what they heard and that it is true', () => {
    expect(statementMistakes(emptyStatement, today).map(({ path }) => path)).toEqual(['name', 'relation', 'witnessed', 'isTrue'])
    expect(lacks({ incidents: [emptyIncident] })).toEqual(['incidents.0.words', 'incidents.0.way', 'incidents.0.on'])
  })

  it('is a day, unless they say that they do not remember it; it cannot lie ahead', () => {
    const on = (day: string, isUnremembered = false) => lacks({ incidents: [{ ...emptyIncident, on: day, isUnremembered, way: 'call', words: 'x' }] })
    expect(on('')).toEqual(['incidents.0.on'])
    expect(on('', true)).toEqual([])
    expect(on(today)).toEqual([])
    expect(on('2026-03-21')).toEqual(['incidents.0.on'])
  })

  it('is no account from one who was not there', () => {
    expect(lacks({ witnessed: 'no', incidents: [emptyIncident] })).toEqual([])
    expect(handedIn({ ...told, witnessed: 'no', effect: 'x', testify: 'yes' })).toMatchObject({ incidents: [], effect: '', testify: '' })
  })

  it('minds no second incident that nobody filled in', () => {
    const statement = { ...told, incidents: [...told.incidents, emptyIncident] }
    expect(statementMistakes(statement, today)).toEqual([])
    expect(handedIn(statement).incidents).toHaveLength(1)
  })
})

describe('the fields of the form', () => {
  it('become a statement; an unremembered day is empty whatever stands in its field', () => {
    const body = statementBody({
      token: 't', act: 'send', name: ' 张敏 ', witnessed: 'yes', isTrue: 'on', 'incidents.0.on': '2026-03-02', 'incidents.0.time': '20:15', 'incidents.0.way': 'call',
      'incidents.0.words': '一\r\n二', 'incidents.1.on': '2026-03-03', 'incidents.1.isUnremembered': 'on', 'incidents.1.words': 'x',
    })
    const parsed = writeStatementSchema.parse(body)
    expect(parsed.statement).toMatchObject({ name: '张敏', isTrue: true, relation: '' })
    expect(parsed.statement.incidents).toEqual([
      { ...emptyIncident, on: '2026-03-02', time: '20:15', way: 'call', words: '一\n二' }, { ...emptyIncident, isUnremembered: true, words: 'x' },
    ])
  })

  it('are refused with a time that is none, or an unknown way', () => {
    const of = (field: string, value: string) => writeStatementSchema.safeParse(statementBody({ token: 't', [`incidents.0.${field}`]: value })).success
    expect(of('time', '24:00')).toBe(false)
    expect(of('on', '2026-02-30')).toBe(false)
    expect(of('way', 'pigeon')).toBe(false)
    expect(of('way', 'visit')).toBe(true)
  })

  it('ask for fourteen days at most', () => {
    const of = (days: string) => askWitnessSchema.safeParse({ name: 'x', askedAs: 'y', topic: 'z', days }).success
    expect([of('1'), of('14'), of('15'), of('0'), of('1.5')]).toEqual([true, true, false, false, false])
  })
})

describe('the attempts a statement speaks of', () => {
  const at = '2026-03-02T20:15:00'
  const acts = [
    { ...attempt('same', at), number: '17000001234', recipient: 'colleague' }, { ...attempt('late', '2026-03-02T21:15:00'), number: '17000001234', recipient: 'colleague' },
    { ...attempt('other-line', at), number: '17000009999', recipient: 'colleague' }, { ...attempt('other-day', '2026-03-03T20:15:00'), number: '17000001234' },
    { ...attempt('outgoing', at), number: '17000001234', direction: 'outgoing' as const }, { ...attempt('message', at), number: '17000001234', channel: 'sms' as const },
  ]
  const of = (over: object, contact: string | null = null) =>
    statementMatches({ ...told, incidents: [{ ...emptyIncident, on: '2026-03-02', way: 'call', words: 'x', ...over }] }, acts, contact)

  it('are those of the day, the way and the number', () => {
    expect(of({ number: '170 0000 1234' })).toEqual(['same', 'late'])
    expect(of({ number: '17000001234', way: 'message' })).toEqual(['message'])
  })

  it('and of about the time, if it is remembered: half an hour either way', () => {
    expect(of({ number: '17000001234', time: '20:45' })).toEqual(['same', 'late'])
    expect(of({ number: '17000001234', time: '20:46' })).toEqual(['late'])
    expect(of({ number: '17000001234', time: '19:45' })).toEqual(['same'])
    expect(of({ number: '17000001234', time: '19:44' })).toEqual([])
  })

  it('without a number only what reached the witness themselves', () => {
    expect(of({}, 'colleague')).toEqual(['same', 'late', 'other-line'])
    expect(of({})).toEqual([])
  })

  it('are none without a day, or of one who was not there', () => {
    expect(of({ on: '', number: '17000001234' })).toEqual([])
    expect(statementMatches({ ...told, witnessed: 'no' }, acts, 'colleague')).toEqual([])
  })
})

test('a statement is not handed in by saving it', () => {
  expect(statementBody({ token: 't' }).act).toBe('save')
})
