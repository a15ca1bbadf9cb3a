import { instantOf, type LocalDate } from '@/lib/calendar/local-date'
import { holidayYears } from '@/lib/calendar/years'
import type { ComplainantRole, RespondentAccount } from '@/lib/cases/case-file'
import { violationList } from '@/lib/law'
import { provisionById } from '@/lib/law/provisions'
import { standing } from '@/lib/law/standing'
import { letters } from '@/lib/letters'
import type { LetterDocument } from '@/lib/letters/document'
import { bodiesFor, isFor, type AddressedFacts, type FollowedFacts, type LetterEntry } from '@/lib/letters/letter-entry'
import type { ActFacts, CallersFacts, FilingFacts, FindingFacts, RespondentFacts } from '@/lib/letters/letter-facts'
import type { LetterField } from '@/lib/letters/letter-fields'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { deadlines } from '@/lib/tickets/deadlines'
import type { TicketEventKind } from '@/lib/cases/vocabulary'
import type { TicketEvent } from '@/lib/tickets/ticket'
import { entryFacts, followedFiling, sides, situations } from './entry-case'

/** Every letter in every situation, empty and filled in, and the cases that the sample does not hold: what a translation must be able to read. */

/** `own` = what a person wrote in it, each line by itself; `facts` = what its names are taken from. */
export type Written = { of: string; letter: LetterDocument; own: string[]; facts: AddressedFacts }
/** A paper of another kind. */
export type Told = Pick<Written, 'of' | 'letter' | 'own'> & { facts: object }

const ownText = (key: string) => `甲乙丙${key}`
const valuesOf = (key: string, field: LetterField): LetterOptions[string][] => {
  switch (field.kind) {
    case 'text': return [ownText(key), `${ownText(key)}，丁`]
    case 'area': return [`${ownText(key)}第一行\n${ownText(key)}第二行`]
    case 'lines': return [[`${ownText(key)}一`, `${ownText(key)}二`]]
    case 'day': return ['2026-12-24']
    case 'number': return [...new Set([Math.min(field.max, 12), 1])]
    case 'choice': return [...field.choices]
    case 'check': return [true]
    default: return field satisfies never
  }
}

/** Nothing said; everything said, once with every choice; and each field alone, and all but it. */
function fillings({ fields }: LetterEntry): LetterOptions[] {
  const entries = Object.entries(fields).map(([key, field]) => [key, valuesOf(key, field)] as const)
  const full = Object.fromEntries(entries.map(([key, [first]]) => [key, first]))
  const chosen = entries.flatMap(([key, values]) => values.slice(1).map((value) => ({ ...full, [key]: value })))
  const alone = entries.flatMap(([key, values]) => values.map((value) => ({ [key]: value })))
  const without = entries.map(([left]) => Object.fromEntries(Object.entries(full).filter(([key]) => key !== left)))
  return [{}, full, ...chosen, ...alone, ...without] as LetterOptions[]
}

const ownLines = (options: LetterOptions): string[] =>
  Object.values(options).flatMap((value) => (Array.isArray(value) ? value : typeof value === 'string' ? value.split('\n') : []))
    .filter((line): line is string => typeof line === 'string')

const eventKinds: TicketEventKind[] = [
  'received', 'acknowledged', 'accepted', 'refused', 'supplementRequested', 'supplemented', 'referred', 'caseOpened', 'filingRefused', 'noticeReceived', 'mediation',
  'extended', 'suspended', 'resumed', 'reminderSent', 'replied', 'opinionIssued', 'openingOrdered', 'assigned', 'closed',
]
/** Third: the day a notice extends to, where it names one. */
type Happened = [TicketEventKind, LocalDate, LocalDate?]
const histories: Happened[][] = [
  [], [['filed', '2025-09-15']], [['received', '2025-09-17']], [['received', '2025-09-17'], ['accepted', '2025-09-22']], [['received', '2025-09-17'], ['replied', '2025-10-08']],
  [['received', '2025-09-17'], ['accepted', '2025-09-22'], ['extended', '2025-10-10']], [['received', '2025-05-17'], ['accepted', '2025-05-22'], ['extended', '2025-06-10']], [['received', '2025-09-17'], ['accepted', '2025-09-22'], ['suspended', '2025-10-10']],
  [['received', '2025-09-17'], ['refused', '2025-09-22']], [['received', '2025-09-17'], ['filingRefused', '2025-09-22']], [['acknowledged', '2025-09-17']],
  [['received', '2025-09-17'], ['materialsComplete', '2025-09-20'], ['accepted', '2025-09-22'], ['caseOpened', '2025-09-23']],
  eventKinds.map((kind, at): Happened => [kind, `2025-10-${String(at + 1).padStart(2, '0')}`]),
  [['received', '2026-09-17'], ['accepted', '2026-11-12']], [['received', '2026-09-17'], ['accepted', '2026-10-05']], [['accepted', '2026-11-21']], [['received', '2026-10-01'], ['accepted', '2026-10-02'], ['extended', '2026-10-10']],
  // Beyond what the law allows: still running, and past it.
  [['received', '2025-10-15'], ['accepted', '2025-10-16'], ['extended', '2025-10-20', '2026-10-01']], [['received', '2025-05-17'], ['accepted', '2025-05-22'], ['extended', '2025-06-10', '2026-05-01']],
  [['received', '2026-10-01'], ['accepted', '2026-10-02'], ['extended', '2026-10-10', '2027-09-01']],
]

const procedures = ['administrative', 'criminal'] as const

/** Filings of every kind a letter can follow, with their clocks as the product counts them. */
function filings(entry: LetterEntry, on: LocalDate): (FollowedFacts | null)[] {
  if (!entry.follows) return [null]
  const told = entry.follows.flatMap((channel) => histories.flatMap((history) => (channel === 'police' ? procedures : procedures.slice(0, 1)).map((procedure): FollowedFacts => {
    const filedOn = history[0]?.[1].startsWith('2026') ? '2026-09-15' : '2025-09-15'
    const all: Happened[] = history[0]?.[0] === 'filed' ? history : [['filed', filedOn], ...history]
    const events = all.filter(([, day]) => day <= on).map(([kind, day, extendedTo], at): TicketEvent =>
      ({ id: `t${at}`, kind, on: day, ...(kind === 'replied' ? { note: '已转相关部门核实。' } : {}), ...(extendedTo ? { extendedTo } : {}) }))
    const found = deadlines({ channel, supervision: history.length === 2 ? 'unknown' : 'national', events, procedure }, { today: on, years: holidayYears })
    const isBare = history.length === 0
    return followedFiling({
      channel, procedure, filedOn: isBare ? null : filedOn, referenceNumbers: isBare || history.length === 3 ? [] : ['TS-2025-09-0415'], events, deadlines: found,
      ...(history.length === 1 && history[0]?.[0] === 'received' ? { letters: ['deletion-request'] } : {}),
    })
  })))
  const running = told.find(({ deadlines: clocks }) => clocks.length > 0)
  return running ? [...told, { ...running, deadlines: running.deadlines.map((clock) => ({ ...clock, unreceived: 'guides' as const })) }] : told
}

type Act = Partial<ActFacts>
const day = '2025-11-15'
const act = (way: Act, at: number): ActFacts => ({
  id: `r${at}`, at: instantOf(day, 9 * 3_600_000 + at * 60_000), atPrecision: 'second', localDay: day, number: '17000001234', account: null, channel: 'call', answered: null, seconds: null,
  recipient: ['complainant', 'sister', 'coll', 'debtor', 'stranger'][at % 5] as string, content: null, exhibits: ['证1', '证3', '证5'], ...way,
})
const everyWay: Act[] = [
  { answered: true, seconds: 3725 }, { answered: true, seconds: null }, {}, { answered: false }, { channel: 'sms', content: '今天还不还？我们天天打。' },
  { channel: 'chat', number: null, account: '100000171', content: '你是担保人吗😀' }, { channel: 'visit', number: null }, { channel: 'letter', number: null, atPrecision: 'day' },
  { channel: 'chat', number: null, account: 'wx-abc', content: '我说的是还钱。' }, { answered: true, seconds: 42, exhibits: [] }, { atPrecision: 'minute', answered: true, seconds: 60, number: '95099901' },
  { number: null, answered: true, seconds: 61, recipient: 'complainant' }, { channel: 'chat', number: null, account: 'app-9', content: '再说一次。', recipient: 'complainant' },
]
/** `texts` = some have words and some have none; all told by the writer where `isTold`. */
const told: Act[] = ['一句。', '两句。', '三句。', '四句。', '五句。'].map((content) => ({ channel: 'chat', number: null, account: '100000171', content, isTold: true, recipient: 'complainant' }))
const unmeasured: Act[] = [{ answered: true }, { answered: true }, { answered: false }].map((way) => ({ ...way, number: '95588', recipient: 'complainant' }))
const answeredAll: Act[] = [{ answered: true, seconds: null }, { answered: true, seconds: null }].map((way) => ({ ...way, recipient: 'complainant' }))
const oneAnswered: Act[] = [{ answered: true, seconds: null, recipient: 'complainant' }]
const counted: Act[] = [{ answered: true, seconds: 5 }, { answered: true, seconds: 6 }].map((way) => ({ ...way, recipient: 'debtor' }))
const manyNumbers: Act[] = Array.from({ length: 10 }, (_, at) => ({ channel: 'sms' as const, number: `1700000123${at}`, recipient: 'complainant' }))
const talked: Act[] = [{ answered: true, seconds: 61, content: '说了一句。', recipient: 'complainant' }]
const hidden: Act[] = [{ number: null, answered: true, seconds: 61, recipient: 'complainant' }]
const early: Act[] = [{ at: instantOf('2025-01-15', 9 * 3_600_000), localDay: '2025-01-15', answered: true, seconds: 9, recipient: 'complainant' }]
const visits: Act[] = [{ channel: 'visit', number: null, recipient: 'complainant' }, { channel: 'letter', number: null, recipient: 'complainant' }]
const bills: Act[] = Array.from({ length: 4 }, () => ({ exhibits: [] }))

/** A case of these acts alone, each rule found in them. */
function made(facts: AddressedFacts, ways: Act[], recipients: string[]): AddressedFacts {
  const acts = ways.map(act)
  const ids = acts.map(({ id }) => id)
  const known = facts.findings.map(({ provisions }) => provisions)
  const findings = violationList.flatMap(({ id: violation }, at) => recipients.map((recipient): FindingFacts => ({
    id: `rf-${violation}-${recipient}`, violation, respondent: facts.respondent ?? 'LX', recipient, attempts: ids, groups: [{ label: day, attempts: ids }],
    spans: acts.flatMap(({ id, content }) => (content ? [{ attemptId: id, start: 0, end: at % 2 === 0 ? content.length : 2, text: at % 3 === 0 ? '旧话' : content.slice(0, at % 2 === 0 ? content.length : 2) }] : [])),
    provisions: (known[at % known.length] ?? []).map((provision) => ({ ...provision, attempts: ids.slice(0, Math.max(1, ids.length - at % 3)) })),
    ...(facts.respondent ? { supporting: supporting(day) } : {}),
  })))
  return { ...facts, acts, findings }
}

function supporting(on: LocalDate) {
  const provision = provisionById('XJ24/collection')
  const found = provision ? standing(provision, on) : null
  if (!provision || found?.state !== 'in-force' || !found.version.text) return []
  const { from, grade, text: { cite, gist } } = found.version
  return [{ statute: provision.statute, id: provision.id, from, cite, gist, force: provision.force, grade }]
}

const accounts: RespondentAccount[] = [
  { app: 'qq', account: '100000171', display: '鼎朔-小陈' }, { app: 'wechat', account: 'wx-abc', display: null }, { app: 'other', account: 'app-9', display: null },
] as RespondentAccount[]
const withRespondent = (facts: AddressedFacts, over: Partial<RespondentFacts>): AddressedFacts =>
  ({ ...facts, respondents: facts.respondents.map((one) => ({ ...one, ...over })) })
const filing = (channel: string, answeredOn: LocalDate | null, referenceNumbers: string[] = []): FilingFacts =>
  ({ channel, respondent: 'LX', addressee: channel === 'nfra-report' ? '国家金融监督管理总局派出机构' : '某某机构', filedOn: '2025-08-01', referenceNumbers, answeredOn, steps: [{ kind: 'filed', on: '2025-08-01', before: null, after: null, verdict: 'too-little' }] })

const side = { fromOn: '2025-07-04', toOn: '2025-07-31', days: 28, count: 3, perDay: 3 / 28, low: 0.02, high: 0.31 }
const compared = { before: null, after: side, isNew: true }
const beyond = { count: 3, times: 12 }
/** Callers before and after a filing: new, hidden, by account, of two parties, more than a table lists; and each word on whether they moved. */
const callers: CallersFacts[] = [null, { count: 0, lines: 0, ofNew: 0 }, { count: 9, lines: 2, ofNew: 5 }].map((moved) => ({
  moved, lines: { rows: [{ ...compared, number: '17000001234', account: null }, { ...compared, number: null, account: '100000171' }, { ...compared, number: null, account: null, isNew: false }], beyond },
  parties: { rows: ['甲公司', '乙公司'].map((name) => ({ ...compared, name })), beyond },
}))

/** What the sample does not hold, in few cases: every way of contact and every rule; what only a person tells; what has no numbers, no names, no originals. */
function edges(facts: AddressedFacts): AddressedFacts[] {
  const everything = withRespondent(made(facts, [...everyWay, ...bills], ['complainant', 'sister', 'coll', 'stranger', 'debtor']), {
    accounts, agencies: ['甲', '乙', '丙', '丁', '戊'].map((name) => ({ name: `${name}公司` })),
  })
  const many = { ...made(facts, manyNumbers, ['complainant']), exhibits: facts.exhibits.map((exhibit) => ({ ...exhibit, isElsewhere: true })) }
  return [
    { ...everything, people: facts.people.map((person, at) => (at === 0 ? { ...person, name: '' } : { ...person, relation: '战友' })), exhibits: facts.exhibits.map((exhibit, at) => ({ ...exhibit, isElsewhere: at === 2, seconds: at === 0 ? 9 : exhibit.seconds, marks: at === 2 ? [4] : [] })), filings: [filing('lender', null), filing('platform', null, ['P1']), filing('nfra-report', '2025-09-01', ['J1']), filing('nfra-report', null), filing('police', null, ['A0123'])] },
    withRespondent({ ...made(facts, told, ['complainant']), debtorName: null, filings: [filing('lender', null), filing('police', null)] }, { accounts, numbers: [], agencies: [] }), many,
    { ...withRespondent(made(facts, unmeasured, ['complainant']), { agencies: [] }), complainant: { ...facts.complainant, role: 'contact' } },
    made(facts, answeredAll, ['complainant']), made(facts, oneAnswered, ['complainant']), made({ ...facts, debtorName: null }, counted, ['debtor']), made(facts, bills, ['complainant']), { ...everything, filings: callers.map((told) => ({ ...filing('lender', null), callers: told })) },
    made(facts, told.slice(0, 1), ['complainant']), made(facts, told.map((way) => ({ ...way, recipient: 'sister' })), ['sister']), made(facts, hidden, ['complainant']), made(facts, talked, ['complainant']), made(facts, talked.map((way) => ({ ...way, isTold: true })), ['complainant']), made(facts, early, ['complainant']), made(facts, visits, ['complainant']),
  ]
}

const bare = (facts: AddressedFacts): AddressedFacts => ({
  ...facts, acts: [], findings: [], exhibits: [], filings: [], addressee: '', complainant: { ...facts.complainant, name: '', phones: [] },
})

type Case = { role: ComplainantRole & (typeof situations)[number]; on: LocalDate }

/** A case for a letter: as the sample has it; of lenders of other authorities; with next to nothing. */
function factsOf(entry: LetterEntry, of: Case, followed: FollowedFacts | null): AddressedFacts[] {
  const bodies = bodiesFor(entry, followed)
  return (bodies.length > 0 ? bodies : [undefined]).flatMap((channel) => {
    const facts = entryFacts(entry, of, { followed, ...(channel ? { channel } : {}) })
    const bound = followed?.channel === 'lender' || channel === 'lender'
    return [facts, ...(bound ? [{ ...facts, supervision: 'local' as const }, { ...facts, supervision: 'unknown' as const }] : []), ...(entry.id === 'credit-objection' ? [{ ...facts, addressee: '中国人民银行征信中心' }] : []), ...(entry.rests === 'nothing' ? [bare(facts)] : []), ...(of.role === 'relative' ? [{ ...facts, debtorName: null }, { ...facts, findings: facts.findings.filter(({ recipient }) => recipient === 'debtor') }] : [])]
  })
}

/** The first case of each body. */
const bodiesOnce = (cases: readonly AddressedFacts[]): AddressedFacts[] => [...new Map([...cases].reverse().map((facts) => [facts.channel, facts])).values()]

/** One person goes through every filling, history and edge; the others tell the sample. */
function writtenBy(entry: LetterEntry, of: Case): Written[] {
  const all = fillings(entry)
  const isFirst = of.role === 'debtor'
  const many = filings(entry, of.on)
  return (isFirst ? many : many.slice(0, 3)).flatMap((followed, place) => {
    const cases = factsOf(entry, of, followed)
    const [first] = cases
    const more = !isFirst || place !== (entry.follows ? 3 : 0) ? [] : entry.follows ? edges(first!) : bodiesOnce(cases).flatMap(edges)
    return [...cases, ...more].flatMap((facts, at) => (at === 0 && (place === 0 || (isFirst && (place === 2 || place === 5))) ? all : [{}, all[1] ?? {}]).map((options, number): Written => ({
      of: `${entry.id} ${of.role} ${of.on} ${followed?.channel ?? ''} ${place}.${at}.${number}`, letter: entry.write(facts, options), own: ownLines(options), facts,
    })))
  })
}

/** Each letter that can be written, over who writes it and both sides of 2026. */
export const corpusOf = (entry: LetterEntry): Written[] =>
  situations.filter((role) => isFor(entry, role)).flatMap((role) => sides.flatMap((on) => writtenBy(entry, { role, on })))

export const allLetters = letters
