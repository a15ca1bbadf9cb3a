import { expect, test } from 'vitest'
import { connected } from './attempts'
import { judged } from './facts'
import { answer, outcome, told } from './told'

/** Visits and postings. */

const visit = (time: string, more: Parameters<typeof connected>[1] = {}) => connected(time, { channel: 'visit', answered: null, seconds: null, number: null, ...more })
const ids = (finding: { provisions: { id: string }[] } | undefined) => finding?.provisions.map(({ id }) => id)
const came = (values: Record<string, string>, more: Parameters<typeof answer>[3] = {}) => answer('home-visit', '2026-03-01', values, more)
const intoHome = { where: 'home', consent: 'no', left: 'unknown', night: 'no' }

test.each([['2026-03-01 21:59:59', false], ['2026-03-01 22:00:00', true], ['2026-03-02 07:59:59', true], ['2026-03-02 08:00:00', false]])('a visit of the log at %s', (time, found) => {
  expect(judged('home-visit', [visit(time)]).findings).toHaveLength(found ? 1 : 0)
})

test('a visit at night rests on the hours alone, a call at night is none', () => {
  const { findings } = judged('home-visit', [visit('2026-03-01 22:30:00'), connected('2026-03-01 22:30:00')])
  expect(findings).toHaveLength(1)
  expect(ids(findings[0])).toEqual(['GBT/quiet-hours', 'CBA26/quiet-hours'])
  expect(findings[0]?.attempts).toHaveLength(1)
  expect(findings[0]?.supporting).toBeUndefined()
})

test('a visit without an hour, of an open lender, or at an agreed hour', () => {
  expect(judged('home-visit', [visit('2026-03-01 00:00:00', { atPrecision: 'day' })]).prompts[0]?.reason.key).toBe('ask-time-of-day')
  expect(judged('home-visit', [visit('2026-03-01 23:00:00', { attribution: 'unknown', lender: null, respondent: null })])).toMatchObject({ findings: [], prompts: [{ reason: { key: 'ask-unknown-number' } }] })
  expect(judged('home-visit', [visit('2026-03-01 23:00:00')], { nightContactAgreed: true })).toEqual({ findings: [], prompts: [] })
  expect(judged('home-visit', [visit('2026-03-01 23:00:00', { recipient: 'sister' })], { nightContactAgreed: true }).prompts[0]?.reason.key).toBe('ask-night-agreement')
  expect(judged('home-visit', [visit('2026-03-01 23:00:00', { direction: 'outgoing' })])).toEqual({ findings: [], prompts: [] })
})

test.each([
  ['into the home without consent', intoHome, ['CBA26/no-entry 2026-01-30', 'ZAGL/home-intrusion 2026-01-01']],
  ['into the home without consent, at night', { ...intoHome, night: 'yes' }, ['CBA26/no-entry 2026-01-30', 'CBA26/quiet-hours 2026-01-30', 'GBT/quiet-hours 2025-02-28', 'ZAGL/home-intrusion 2026-01-01']],
  ['into the workplace without consent: no home', { ...intoHome, where: 'work' }, ['CBA26/no-entry 2026-01-30']],
  ['knocking outside', { where: 'outside', night: 'no' }, []],
  ['knocking outside, hour unknown', { where: 'outside', night: 'unknown' }, []],
  ['knocking outside at night', { where: 'outside', night: 'yes' }, ['CBA26/quiet-hours 2026-01-30', 'GBT/quiet-hours 2025-02-28']],
  ['one collector alone is only a hint', { where: 'outside', night: 'no', people: '1' }, []],
  ['let in, and left', { where: 'home', consent: 'yes', left: 'left', night: 'no' }, []],
  ['let in, and would not leave', { where: 'home', consent: 'yes', left: 'stayed', night: 'no' }, ['ask-stayed-inside']],
  ['whether anyone agreed is unknown', { where: 'home', consent: 'unknown', left: 'left', night: 'no' }, ['ask-entry-consent']],
  ['consent not answered', { where: 'home' }, ['ask-entry-consent']],
  ['where is unknown', { where: 'unknown', night: 'unknown' }, ['ask-visit-where']],
  ['nothing answered', {}, ['ask-visit-where']],
])('told of a visit: %s', (_name, values, expected) => {
  expect(outcome(came(values))).toEqual(expected)
})

test('entry shows the civil code and the criminal law beside it', () => {
  const [finding] = told([came(intoHome)]).findings
  expect(finding?.supporting?.map(({ id }) => id)).toEqual(['MFD/intrusion-into-home', 'XINGFA/home-intrusion'])
  expect(finding?.caution.map(({ key }) => key)).toContain('caution-knocking-outside')
})

test('an agreement on night contact takes the hours away, not the entry', () => {
  expect(outcome(came({ where: 'outside', night: 'yes' }), { nightContactAgreed: true })).toEqual([])
  expect(outcome(came({ ...intoHome, night: 'yes' }), { nightContactAgreed: true })).toEqual(['CBA26/no-entry 2026-01-30', 'ZAGL/home-intrusion 2026-01-01'])
})

test.each([
  ['2025-12-31', ['ZAGL/home-intrusion 2013-01-01']], ['2026-01-01', ['ZAGL/home-intrusion 2026-01-01']], ['2026-01-29', ['ZAGL/home-intrusion 2026-01-01']],
  ['2026-01-30', ['CBA26/no-entry 2026-01-30', 'ZAGL/home-intrusion 2026-01-01']], ['2026-01-31', ['CBA26/no-entry 2026-01-30', 'ZAGL/home-intrusion 2026-01-01']],
])('entry on %s', (on, expected) => {
  expect(outcome(answer('home-visit', on, intoHome))).toEqual(expected)
})

test('the guide binds members alone', () => {
  const work = { ...intoHome, where: 'work' }
  expect(outcome(came(intoHome, { respondent: 'LY' }))).toEqual(['ZAGL/home-intrusion 2026-01-01'])
  expect(outcome(came(work, { respondent: 'LY' }))).toEqual(['unchecked-no-member'])
  expect(outcome(came(work, { respondent: 'LZ' }))).toEqual(['unchecked-membership'])
})

test('a visit of the log and what is told of it are one finding, and its hour is read in the log', () => {
  const night = visit('2026-03-01 23:00:00', { id: 'night' })
  const noon = visit('2026-03-02 12:00:00', { id: 'noon' })
  const both = told([came(intoHome, { attempts: ['night'] })], { attempts: [night, noon] })
  expect(both.findings).toHaveLength(1)
  expect(both.findings[0]).toMatchObject({ attempts: ['night'], answers: [expect.any(String)], reason: { values: { count: 1 } } })
  expect(ids(both.findings[0])).toEqual(['ZAGL/home-intrusion', 'CBA26/no-entry', 'GBT/quiet-hours', 'CBA26/quiet-hours'])
  expect(told([came({ where: 'outside', night: 'yes' }, { attempts: ['noon'] })], { attempts: [noon] })).toEqual({ findings: [], prompts: [] })
})

const posted = (values: Record<string, string>, more: Parameters<typeof answer>[3] = {}) => answer('public-posting', '2026-03-01', values, more)
const notice = { what: 'notice', public: 'yes', content: 'private', damage: 'no', poster: 'yes' }
const [cba, privacy, insult, damage] = ['CBA26/no-public-posting 2026-01-30', 'ZAGL/spreading-privacy 2026-01-01', 'ZAGL/public-insult 2026-01-01', 'ZAGL/property-damage 2026-01-01']

test.each([
  ['name and debt in the stairwell', notice, [cba, privacy]],
  ['insult on a banner', { ...notice, what: 'banner', content: 'insult' }, [cba, insult]],
  ['both', { ...notice, content: 'both' }, [cba, insult, privacy]],
  ['neither', { ...notice, content: 'other' }, [cba]],
  ['what it says is unknown', { ...notice, content: 'unknown' }, [cba]],
  ['paint that damaged the wall', { ...notice, what: 'paint', content: 'other', damage: 'yes' }, [cba, damage]],
  ['a lock damaged where nobody sees it', { ...notice, public: 'no', damage: 'yes' }, [damage]],
  ['where nobody sees it, nothing damaged', { ...notice, public: 'no' }, []],
  ['whether others see it is unknown', { ...notice, public: 'unknown' }, ['ask-posting-seen']],
  ['damage unknown where nobody sees it', { ...notice, public: 'no', damage: 'unknown' }, ['ask-posting-seen']],
  ['someone else did it', { ...notice, poster: 'no' }, []],
  ['who did it is unknown', { ...notice, poster: 'unknown' }, ['ask-who-put-it-up']],
  ['who did it is not answered', { what: 'notice', public: 'yes', content: 'private', damage: 'no' }, ['ask-who-put-it-up']],
  ['nothing of the kind', { what: 'none' }, []],
  ['nothing answered', {}, ['ask-posting-seen']],
])('posting: %s', (_name, values, expected) => {
  expect(outcome(posted(values))).toEqual([...expected].sort())
})

test.each([
  ['2025-12-31', ['ZAGL/property-damage 2013-01-01', 'ZAGL/public-insult 2013-01-01', 'ZAGL/spreading-privacy 2013-01-01']],
  ['2026-01-01', [damage, insult, privacy]], ['2026-01-29', [damage, insult, privacy]], ['2026-01-30', [cba, damage, insult, privacy]], ['2026-01-31', [cba, damage, insult, privacy]],
])('posting on %s', (on, expected) => {
  expect(outcome(answer('public-posting', on, { ...notice, content: 'both', damage: 'yes' }))).toEqual(expected)
})

test('picking quarrels and soft violence stand beside a posting and are never cited; each lender has its own', () => {
  const { findings } = told([posted(notice), posted(notice, { respondent: 'LY' })])
  expect(findings.map(({ respondent }) => respondent)).toEqual(['LX', 'LY'])
  expect(findings.map(ids)).toEqual([['ZAGL/spreading-privacy', 'CBA26/no-public-posting'], ['ZAGL/spreading-privacy']])
  expect(findings[0]?.supporting?.map(({ id }) => id)).toEqual(['ZAGL/picking-quarrels', 'RBL/soft-violence', 'RBL/forms'])
  expect(outcome(posted({ ...notice, content: 'other' }, { respondent: 'LY' }))).toEqual(['unchecked-no-member'])
})
