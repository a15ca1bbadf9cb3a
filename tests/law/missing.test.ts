import { describe, expect, test } from 'vitest'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { EvidenceKind } from '@/lib/evidence/evidence-item'
import type { ContactAttempt, SourceKind, SourceRef } from '@/lib/evidence/contact-attempt'
import { messagesOf, type Messages } from '@/lib/i18n/messages'
import { review, violationList } from '@/lib/law'
import { missing, type MissingItem } from '@/lib/law/missing'
import { connected, message, missed } from './attempts'
import { facts } from './facts'
import { sampleAttempts } from './sample-attempts'
import { answer } from './told'

type Of = { attempts?: ContactAttempt[]; facts?: Partial<CaseFacts>; today?: string; kinds?: Record<string, EvidenceKind> }
const said = new Map<string, MissingItem>()

function lacks({ attempts = [], facts: more = {}, today = '2026-06-01', kinds = {} }: Of): MissingItem[] {
  const known = facts(more)
  const items = missing({ rules: violationList, review: review(attempts, known), attempts, facts: known, today, kinds })
  for (const item of items) said.set(item.key, item)
  return items
}
const keys = (items: MissingItem[]) => items.map(({ key }) => key)
const only = (items: MissingItem[], key: string) => items.filter((item) => item.key === key)
const from = (...kinds: SourceKind[]): SourceRef[] => kinds.map((kind, at) => ({ evidenceId: `e${at}`, file: 'a', at, kind }))
const threat = (time: string, more: Partial<ContactAttempt> = {}) => message(time, '弄死你', { sources: from('handset'), ...more })
const known = facts().respondents.map((one) => ({ ...one, associationMember: one.associationMember ?? false }))

describe('the six months', () => {
  const left = (today: string, more: Of = {}) => lacks({ attempts: [threat('2026-03-31 10:00:00'), threat('2026-02-01 10:00:00')], today, ...more }).filter(({ action }) => action === 'report-police')

  test('run from the last act by corresponding day, with three days in hand', () => {
    expect(left('2026-04-01')).toEqual([{
      key: 'limitation', action: 'report-police', rule: 'threat', respondent: 'LX', recipient: 'debtor', due: '2026-09-30',
      values: { last: '2026-03-31', by: '2026-09-27', due: '2026-09-30', days: 179 },
    }])
  })

  test.each([['2026-09-26', 'limitation', 1], ['2026-09-27', 'limitation', 0], ['2026-09-30', 'limitation', 0], ['2026-10-01', 'limitation-passed', undefined]])('on %s: %s', (today, key, days) => {
    expect(left(today)).toMatchObject([{ key, values: days === undefined ? {} : { days } }])
    expect(left(today)[0]?.values.days).toBe(days)
  })

  test('stop once the police have taken it up since the last act, for that lender', () => {
    const taken = (on: string, more = {}) => left('2026-04-10', { facts: { acceptances: [{ on, respondent: 'LX', channel: 'police', ...more }] } })
    expect(taken('2026-03-31')).toEqual([])
    expect(taken('2026-03-30')).toHaveLength(1)
    expect(taken('2026-04-01', { respondent: 'LY' })).toHaveLength(1)
    expect(taken('2026-04-01', { channel: 'lender' })).toHaveLength(1)
    expect(taken('2026-04-01', { respondent: undefined })).toEqual([])
  })

  test('run for what a person told of, and for nothing outside that law', () => {
    const told = answer('forged-document', '2026-03-01', { document: 'summons', sender: 'yes', checked: 'not-real' })
    expect(only(lacks({ facts: { answers: [told] } }), 'limitation')).toMatchObject([{ rule: 'forged-document', due: '2026-09-01' }])
    expect(only(lacks({ attempts: [missed('2026-03-01 23:00:00')] }), 'limitation')).toEqual([])
  })
})

describe('the evidence a finding wants', () => {
  const wants = (of: Of) => lacks(of).filter(({ action }) => action === 'add-evidence')

  test('an answered call wants its recording, a message its original', () => {
    const call = connected('2026-03-01 10:00:00', { id: 'call', content: '弄死你', contentBy: 'person', sources: from('handset', 'bill') })
    const noted = threat('2026-03-01 11:00:00', { id: 'noted', contentBy: 'person', sources: from('person'), grade: 'declared' })
    expect(wants({ attempts: [call] })).toMatchObject([{ key: 'want.recording', values: { count: 1 }, attempts: ['call'], rule: 'threat' }])
    expect(wants({ attempts: [{ ...call, sources: from('handset', 'recording') }] })).toEqual([])
    expect(wants({ attempts: [noted] })).toMatchObject([{ key: 'want.original-words', attempts: ['noted'] }])
    for (const kind of ['handset', 'chat', 'screenshot'] as const) expect(wants({ attempts: [{ ...noted, sources: from('person', kind) }] })).toEqual([])
  })

  test('a call at night wants both logs: a connected one without a bill, or a row of the bill alone', () => {
    const night = (more: Partial<ContactAttempt>) => keys(wants({ attempts: [connected('2026-03-01 23:00:00', more)] }))
    expect(night({ grade: 'handset-only' })).toEqual(['want.both-logs'])
    expect(night({ grade: 'bill-only' })).toEqual(['want.both-logs'])
    expect(night({ grade: 'corroborated' })).toEqual([])
    expect(keys(wants({ attempts: [missed('2026-03-01 23:00:00')] }))).toEqual([])
  })

  test('more than three calls a day want the bill of that day', () => {
    const calls = (grade: ContactAttempt['grade']) => ['09', '10', '11', '12'].map((hour) => connected(`2026-03-01 ${hour}:00:00`, { grade }))
    expect(only(wants({ attempts: calls('handset-only') }), 'want.bill')).toMatchObject([{ values: { count: 4 } }])
    expect(only(wants({ attempts: calls('corroborated') }), 'want.bill')).toEqual([])
  })

  test('a refusal wants what shows it, near its minute', () => {
    const refusals = [{ at: Date.parse('2026-02-24T10:09:00+08:00'), by: 'sister', respondent: 'LX' }]
    const after = (sources: SourceRef[], time = '2026-02-24 10:12:00') => only(wants({
      attempts: [message(time, '在吗', { recipient: 'sister', sources })], facts: { refusals },
    }), 'want.refusal-proof')
    expect(after(from('handset'))).toHaveLength(1)
    expect(after(from('chat'))).toEqual([])
    expect(after(from('chat'), '2026-02-24 10:20:00')).toHaveLength(1)
  })

  test('what an answer links is looked at by its kind, and unknown kinds count', () => {
    const posting = (evidence: string[], kinds: Record<string, EvidenceKind> = {}) => keys(wants({
      facts: { answers: [answer('public-posting', '2026-03-01', { what: 'notice', public: 'yes', content: 'private', damage: 'no', poster: 'yes' }, { evidence })] }, kinds,
    }))
    expect(posting([])).toEqual(['want.payment-record', 'want.photo', 'want.recording'])
    expect(posting(['p'], { p: 'picture' })).toEqual(['want.recording'])
    expect(posting(['r'], { r: 'recording' })).toEqual(['want.payment-record', 'want.photo'])
    expect(posting(['x'])).toEqual([])
  })

  test('an address or a check that was written down is there', () => {
    const shown = (link?: string) => keys(wants({ facts: { answers: [answer('public-exposure', '2026-03-01', { where: 'web', shown: 'debt', poster: 'yes', kept: 'no', ...(link ? { link } : {}) })] } }))
    expect(shown()).toEqual(['want.public-link', 'want.screen-recording'])
    expect(shown('https://example.org/1')).toEqual(['want.screen-recording'])
    const checked = (with_?: string) => keys(wants({ facts: { answers: [answer('forged-document', '2026-03-01', { document: 'summons', sender: 'yes', checked: 'not-real', ...(with_ ? { 'checked-with': with_ } : {}) })] } }))
    expect(checked()).toContain('want.authenticity-check')
    expect(checked('court, 2 March')).not.toContain('want.authenticity-check')
  })

  test('one want of one lender and recipient is one item, for the gravest rule', () => {
    const call = (time: string, content: string) => connected(time, { content, contentBy: 'person', recipient: 'sister', sources: from('handset') })
    const items = only(wants({ attempts: [call('2026-03-01 10:00:00', '弄死你'), call('2026-03-02 10:00:00', '林知夏欠钱，你替她还')] }), 'want.recording')
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ rule: 'threat', recipient: 'sister', values: { count: 2 } })
  })
})

describe('what the prompts wait for', () => {
  test('a number is named once, whatever the rules that ask for it; a hidden one cannot be', () => {
    const line = { attribution: 'unknown', lender: null, respondent: null, number: '17000009999' } as const
    const acts = [message('2026-03-01 23:00:00', '弄死你', line), missed('2026-03-02 23:00:00', line)]
    expect(only(lacks({ attempts: acts }), 'number')).toMatchObject([{ action: 'name-number', rule: 'threat', values: { number: '17000009999', count: 2 }, attempts: acts.map(({ id }) => id) }])
    expect(only(lacks({ attempts: [missed('2026-03-02 23:00:00', { ...line, number: null })] }), 'number')).toEqual([])
  })

  test('membership is asked once for a lender, and only where nobody has said', () => {
    const silent = (respondent: string) => answer('concealed-identity', '2026-03-01', { asked: 'yes', said: 'refused' }, { respondent })
    expect(only(lacks({ facts: { answers: [silent('LZ'), silent('LZ')] } }), 'membership')).toEqual([{ key: 'membership', values: {}, action: 'set-membership', rule: 'concealed-identity', respondent: 'LZ' }])
    expect(only(lacks({ facts: { answers: [silent('LX'), silent('LY')] } }), 'membership')).toEqual([])
  })

  test('words, a time, an answer, and what a person must look at', () => {
    const sister = connected('2026-03-01 10:00:00', { recipient: 'sister', id: 'sister' })
    expect(only(lacks({ attempts: [sister] }), 'words')).toMatchObject([{ action: 'note-words', attempts: ['sister'], values: { count: 1 } }])
    expect(only(lacks({ attempts: [missed('2026-03-01 00:00:00', { atPrecision: 'day' })] }), 'time')).toMatchObject([{ action: 'set-time', values: { count: 1 } }])
    const unchecked = answer('forged-document', '2026-03-01', { document: 'summons', sender: 'yes', checked: 'not-yet' })
    expect(lacks({ facts: { answers: [unchecked], respondents: known } })[0]).toMatchObject({ key: 'answer-again', action: 'answer', rule: 'forged-document', reason: { key: 'ask-check-issuer' } })
    const joint = message('2026-03-01 10:00:00', '林知夏欠钱，你替她还', { recipient: 'husband' })
    expect(only(lacks({ attempts: [joint] }), 'settle')[0]).toMatchObject({ action: 'settle', recipient: 'husband', reason: { key: 'ask-joint-debt' } })
  })

  test('what nobody can settle is not asked for', () => {
    const early = answer('concealed-identity', '2026-01-29', { asked: 'yes', said: 'refused' })
    expect(lacks({ facts: { answers: [early, { ...early, key: 'other', on: '2026-03-01', respondent: 'LY' }], respondents: known.filter(({ kind }) => kind !== 'agency') } })).toEqual([])
  })
})

describe('what is worth asking', () => {
  const asked = (of: Of) => lacks({ ...of, facts: { respondents: known.filter(({ kind }) => kind !== 'agency'), ...of.facts } }).filter(({ action, key }) => action === 'answer' && key.startsWith('hint.'))
  const quiet = { purpose: 'other' } as const

  test.each([
    ['a court paper', [message('2026-03-01 10:00:00', '法院传票已寄出', quiet)], {}, ['hint.forged-document.court-paper']],
    ['one in traditional characters', [message('2026-03-01 10:00:00', '法院傳票已寄出', quiet)], {}, ['hint.forged-document.court-paper']],
    ['a visit', [connected('2026-03-01 10:00:00', { channel: 'visit', answered: null })], {}, ['hint.home-visit.visit', 'hint.public-posting.visit']],
    ['exposure', [message('2026-03-01 10:00:00', '再不还就曝光', quiet)], {}, ['hint.public-exposure.exposure']],
    ['fees', [message('2026-03-01 10:00:00', '服务费未结清', quiet)], {}, ['hint.cost-above-24.cost', 'hint.undisclosed-fee.cost']],
    ['a stranger', [connected('2026-03-01 10:00:00', { ...quiet, attribution: 'unknown', lender: null })], {}, ['hint.concealed-identity.unknown-number']],
    ['a contact', [missed('2026-03-01 10:00:00', { recipient: 'sister' })], {}, ['hint.bundled-consent.others-reached', 'hint.excessive-collection.others-reached']],
    ['an agency', [], { respondents: known }, ['hint.improper-subcontracting.agency', 'hint.undisclosed-outsourcing.agency']],
    ['a request', [], { stopRequests: [{ at: 0, respondent: 'LX' }] }, ['hint.deletion-refused.stop-request']],
    ['a wrong number', [], { complainant: { name: '林知秋', role: 'wrong-number' as const, phones: [] } }, ['hint.debt-not-owed.wrong-number']],
    ['one’s own words', [message('2026-03-01 10:00:00', '法院传票我收到了', { ...quiet, direction: 'outgoing' })], {}, []],
    ['nothing', [], {}, []],
  ])('%s', (_name, attempts, more, expected) => {
    expect(asked({ attempts, facts: more }).map(({ key }) => key).sort()).toEqual(expected)
  })

  test('only the gravest three at once, and none that was answered', () => {
    const attempts = [message('2026-03-01 10:00:00', '传票 曝光 通讯录 上门 张贴 利息 服务费 砍头息', quiet)]
    expect(asked({ attempts }).map(({ rule }) => rule).sort()).toEqual(['forged-document', 'public-exposure', 'traded-personal-data'])
    const answers = [answer('forged-document', '2026-03-01', { document: 'demand' })]
    expect(asked({ attempts, facts: { answers } }).map(({ rule }) => rule)).not.toContain('forged-document')
    expect(asked({ attempts, facts: { answers } })).toHaveLength(3)
  })

  test('a workplace that was reached', () => {
    const contacts = [{ key: 'office', name: '单位', relation: '单位', phones: [], workplace: true }]
    expect(asked({ attempts: [missed('2026-03-01 10:00:00', { ...quiet, recipient: 'office' })], facts: { contacts } }).map(({ key }) => key)).toEqual(['hint.public-exposure.workplace'])
  })
})

test('every hint of a rule has its sentence beside it, and none is left over', () => {
  for (const { id, hints = [], words } of violationList) {
    const keys = hints.map(({ key }) => key).sort()
    for (const language of ['zh', 'en'] as const) expect([id, Object.keys(words[language].hints ?? {}).sort()]).toEqual([id, keys])
  }
})

describe('the list', () => {
  const { attempts, facts: known_ } = sampleAttempts()
  const of = (acts: ContactAttempt[]) => missing({ rules: violationList, review: review(acts, known_), attempts: acts, facts: known_, today: '2026-11-22' })
  const items = of(attempts)
  for (const item of items) said.set(item.key, item)

  test('comes gravest first, soonest next, in the same order whatever the order of the acts', () => {
    const weights = items.map(({ rule }) => violationList.find(({ id }) => id === rule)?.severity ?? 0)
    expect(weights).toEqual([...weights].sort((one, other) => other - one))
    for (const [place, { due = '9999' }] of items.entries()) {
      const next = items[place + 1]
      if (next && weights[place] === weights[place + 1]) expect(due <= (next.due ?? '9999')).toBe(true)
    }
    expect(of([...attempts].reverse()).map(({ key, respondent, recipient }) => [key, respondent, recipient])).toEqual(items.map(({ key, respondent, recipient }) => [key, respondent, recipient]))
  })

  test('says each thing once', () => {
    const things = items.map(({ key, respondent, recipient, values, reason }) => JSON.stringify([key, respondent, recipient, values.number, reason]))
    expect(new Set(things).size).toBe(things.length)
    expect(items.length).toBeGreaterThan(5)
  })

  test('of nothing is empty', () => {
    expect(missing({ rules: violationList, review: { findings: [], prompts: [] }, attempts: [], facts: facts({ respondents: [] }), today: '2026-06-01' })).toEqual([])
  })

  test('has words in both languages for all it can say, with the values it brings', () => {
    const at = (tree: string | Messages | undefined, path: string) => path.split('.').reduce<string | Messages | undefined>((node, key) => (typeof node === 'object' ? node[key] : undefined), tree)
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const [key, { values }] of said) {
        const sentence = at(messagesOf(locale).missing, key)
        expect([key, typeof sentence]).toEqual([key, 'string'])
        const needed = [...String(sentence).matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name).filter((name) => /^(?:last|by|due|days|number|count)$/.test(name))
        expect([key, needed.filter((name) => !(name in values))]).toEqual([key, []])
      }
    }
    const wants = [...new Set(violationList.flatMap((rule) => rule.wants))].filter((want) => want !== 'membership')
    for (const want of wants) expect([want, typeof at(messagesOf('zh-CN').missing, `want.${want}`)]).toEqual([want, 'string'])
  })
})
