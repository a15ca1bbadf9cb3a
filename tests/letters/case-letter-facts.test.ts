import { describe, expect, it } from 'vitest'
import type { SourceRef } from '@/lib/evidence/contact-attempt'
import type { FindingDraft } from '@/lib/law/violation'
import type { CaseFacts, Respondent } from '@/lib/cases/case-file'
import type { ChannelId } from '@/lib/cases/vocabulary'
import { channels } from '@/lib/channels'
import { addresseeOf, filedWith } from '@/lib/letters/addressee'
import { caseLetterFacts, type HeldCase, type HeldFinding, type HeldTicket } from '@/lib/letters/case-letter-facts'
import { recipientName } from '@/lib/letters/claims'
import { leftOutWarnings, partyWarnings } from '@/lib/letters/guards'
import { completeSummary } from '@/lib/letters/letter-facts'
import { redacted } from '@/lib/letters/need-to-know'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import { policeSummary } from '@/lib/letters/police-summary'
import { letterText } from '@/lib/letters/text'
import { wordsOf } from '@/lib/letters/typeset/display-list'
import { attempt } from '../makers/attempts'
import { caseFacts, respondent } from '../makers/case-file'
import { plainMetrics } from './plain-metrics'

const draft = (violation: FindingDraft['violation'], attempts: string[]): FindingDraft => ({
  violation, respondent: 'LX', recipient: 'debtor', attempts, groups: [{ label: 'all', attempts }], spans: [], provisions: [],
  reason: { key: 'found-night-contact', values: {} }, caution: [], unchecked: [], channels: [],
})

const source: SourceRef[] = [{ evidenceId: 'e1', file: 'calls.xml', at: 1, kind: 'handset' }]
const held = (findings: HeldFinding[]): HeldCase => ({
  caseNumber: 'AN-1', on: '2026-11-22', facts: caseFacts({ respondents: [respondent('LX', { name: '澜汐消费金融' })] }),
  attempts: [
    attempt('a', '2026-03-01T23:00:00', { sources: source }), attempt('b', '2026-03-02T10:00:00', { sources: source }),
    attempt('c', '2026-03-03T10:00:00', { sources: source }), attempt('shared', '2026-03-04T10:00:00', { sources: source, attribution: 'shared' }),
  ],
  findings, evidence: [{ id: 'e1', name: 'calls.xml', sha256: 'ab'.repeat(32), receivedAt: 1, isListed: true }], links: new Map(), tickets: [], covered: [],
})
const found = (state: HeldFinding['state'], violation: FindingDraft['violation'], attempts: string[]): HeldFinding =>
  ({ id: `${state}-${violation}`, state, draft: draft(violation, attempts), decidedAttempts: state === 'proposed' ? [] : attempts, decidedAnswers: [] })

const all = caseLetterFacts(held([found('confirmed', 'night-contact', ['a']), found('dismissed', 'threat', ['b']), found('proposed', 'impersonating-authority', ['c'])]))

describe('words that a person wrote', () => {
  const words = '明天到你家打断腿'
  const threat: HeldFinding = { ...found('confirmed', 'threat', ['a']), draft: { ...draft('threat', ['a']), spans: [{ attemptId: 'a', start: 0, end: words.length, text: words }] } }
  const written = (over: Partial<HeldCase>) => {
    const base = held([threat])
    const acts = base.attempts.map((one) => (one.id === 'a' ? { ...one, content: words, contentBy: 'person' as const } : one))
    const facts = caseLetterFacts({ ...base, attempts: acts, ...over })
    const letter = letterText(lenderComplaint({ ...facts, channel: 'lender', addressee: '某机构', respondent: 'LX', supervision: 'national', contract: null, background: null, requests: [], entrusted: false }))
    const page = policeSummary({ ...facts, station: null, procedure: null, caseDigest: 'ab'.repeat(32), generatedAt: 1, noContactFrom: null, confidential: false, chosen: [], background: null }, plainMetrics)
    return { letter, page: 'field' in page ? '' : page.list.pages.map(wordsOf).join('').replaceAll(/\s/g, '') }
  }

  it('are told as theirs where the exhibit is a call log', () => {
    const { letter, page } = written({})
    expect(letter).toContain('据本人记述称')
    expect(letter).toContain('据本人记述，所说为')
    expect(letter).not.toContain('原话为')
    expect(page).toContain('报案人记述所称为')
  })

  it('are quoted where a recording is tied to the call', () => {
    const { letter, page } = written({ links: new Map([['e1', ['a']]]) })
    expect(letter).toContain('原话为')
    expect(letter + page).not.toContain('记述')
  })
})

describe('the facts of a letter', () => {
  it('hold what a person confirmed, and nothing that was dismissed or never decided', () => {
    expect(all.findings.map(({ id }) => id)).toEqual(['confirmed-night-contact'])
  })

  it('leave the acts that came after the decision out of the finding', () => {
    const confirmed = { ...found('confirmed', 'night-contact', ['a', 'b']), decidedAttempts: ['a'] }
    expect(caseLetterFacts(held([confirmed])).findings[0]?.attempts).toEqual(['a'])
  })

  it('leave out the acts that an answer speaks of which was added or changed after the decision', () => {
    const visit = { ...found('confirmed', 'home-visit', ['a', 'b']), draft: { ...draft('home-visit', ['a', 'b']), answers: ['said'] } }
    const base = held([visit])
    const said = { key: 'said', rule: 'home-visit', respondent: 'LX', recipient: 'debtor', on: '2026-03-02', attempts: ['b'], values: {} }
    const kept = (decidedAnswers: string[]) =>
      caseLetterFacts({ ...base, facts: { ...base.facts, answers: [said] }, findings: [{ ...visit, decidedAnswers }] }).findings[0]?.attempts
    expect([kept(['said']), kept([])]).toEqual([['a', 'b'], ['a']])
  })

  it('say what they leave out: acts that only answers tell of, and what was added or changed since', () => {
    const cited = { statute: 'ZAGL', id: 'p', from: '2026-01-01', cite: { zh: '法', en: 'law' }, gist: { zh: '大意', en: 'gist' }, force: 'law' as const, grade: 'P' as const, attempts: [] }
    const told = { ...draft('forged-document', []), answers: ['x', 'y'], provisions: [{ ...cited, answers: ['x', 'y'] }] }
    const forged = (decidedAnswers: string[], state: HeldFinding['state'] = 'confirmed'): HeldFinding => ({ id: 'f', state, draft: told, decidedAttempts: [], decidedAnswers })
    const facts = caseLetterFacts(held([forged(['x']), found('confirmed', 'night-contact', ['a']), { ...forged(['x', 'y'], 'dismissed'), id: 'g' }]))
    expect(facts.findings.map(({ violation }) => violation)).toEqual(['night-contact'])
    expect(facts.leftOut).toEqual([{ respondent: 'LX', told: 1, open: 1, fallen: 0 }])
    expect(leftOutWarnings(facts, 'LX')).toEqual([{ code: 'told-left-out', level: 'warn', value: '1' }, { code: 'open-left-out', level: 'warn', value: '1' }])
    expect(leftOutWarnings(facts, 'other')).toEqual([])
  })

  it('count acts of confirmed lines only', () => {
    expect(all.acts.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('keep unconfirmed kinds off the complaint and off the one page, where they have no column either', () => {
    const letter = letterText(lenderComplaint({
      ...all, channel: 'lender', addressee: '某机构', respondent: 'LX', supervision: 'national', contract: null, background: null, requests: [], entrusted: false,
    }))
    const summary = policeSummary({
      ...all, station: null, procedure: null, caseDigest: 'ab'.repeat(32), generatedAt: 1, noContactFrom: null, confidential: false, chosen: [], background: null,
    }, plainMetrics)
    if ('field' in summary) throw new Error(summary.field)
    for (const text of [letter, summary.list.pages.map(wordsOf).join('')]) {
      expect(text).toContain('夜间联系')
      for (const kept of ['涉人身安全', '自称机关']) expect(text).not.toContain(kept)
    }
    expect(summary.total).toBe(3)
  })
})

describe('names that are not known', () => {
  const unnamed = (facts: Partial<CaseFacts>, testifying = new Set<string>()) =>
    caseLetterFacts({ ...held([]), testifying, facts: caseFacts({ respondents: [respondent('LX')], ...facts }) })

  it('are left empty, never printed as a stand-in', () => {
    const facts = unnamed({
      complainant: { name: '本人', role: 'relative', phones: [] }, debtor: { name: '借款人', phones: [] },
      contacts: [{ key: 'm', name: '母亲', relation: '母亲', phones: [] }, { key: 'f', name: '亲友', relation: '', phones: [] }, { key: 'k', name: '林知秋', relation: '姐姐', phones: [] }],
    })
    expect(facts.complainant.name).toBe('')
    expect(recipientName('debtor', facts, 'lender')).toBe('借款人')
    expect(['m', 'f', 'k'].map((key) => recipientName(key, facts, 'lender'))).toEqual(['本人的母亲', '本人的亲友', '本人的姐姐林某'])
    expect(['m', 'f', 'k'].map((key) => recipientName(key, facts, 'police'))).toEqual(['本人的母亲', '本人的亲友', '本人的姐姐林某'])
    const heard = unnamed({ contacts: [{ key: 'k', name: '林知秋', relation: '姐姐', phones: [] }] }, new Set(['k']))
    expect(['lender', 'police'].map((reader) => recipientName('k', heard, reader as 'lender' | 'police'))).toEqual(['本人的姐姐林某', '本人的姐姐林知秋'])
    expect(redacted('你母亲的亲友都知道了', facts.people, 'lender')).toBe('你母亲的亲友都知道了')
  })

  it('leave a place in the complaint and a word on the one page', () => {
    const facts = unnamed({ complainant: { name: '本人', role: 'debtor', phones: [] } })
    const letter = lenderComplaint({
      ...facts, channel: 'platform', addressee: '', respondent: 'LX', supervision: 'national', contract: null, background: null, requests: [], entrusted: false,
    })
    expect(letterText(letter)).toContain('投诉人：＿＿＿＿，联系电话＿＿＿＿，借款人本人，合同编号＿＿＿＿。')
    expect(letter.addressee).toBe('＿＿＿＿')
    expect(partyWarnings(facts.complainant, letter.addressee).map(({ code, level }) => `${code} ${level}`)).toEqual(['name-missing block', 'addressee-missing block'])
    expect(partyWarnings(facts.complainant, null)).toMatchObject([{ code: 'reporter-unnamed', level: 'warn' }])
    expect(partyWarnings({ name: '林知夏' }, '某平台客服部门')).toEqual([])
    const summary = policeSummary({
      ...facts, station: null, procedure: null, caseDigest: 'ab'.repeat(32), generatedAt: 1, noContactFrom: null, confidential: false, chosen: [], background: null,
    }, plainMetrics)
    if ('field' in summary) throw new Error(summary.field)
    expect(summary.list.pages.map(wordsOf).join('')).toContain('未填（借款人本人）')
  })
})

describe('what a case holds of refusals and accounts', () => {
  const account = { app: 'qq' as const, account: '100000171', display: '鼎朔-小陈' }
  const parties = [respondent('LX', { name: '甲消费金融' }), respondent('A', { name: '鼎朔', kind: 'agency', actsFor: ['LX'], accounts: [account] })]
  const facts = caseLetterFacts({ ...held([]), facts: caseFacts({ respondents: parties, refusals: [{ at: 5, by: 'sister', respondent: 'A' }] }) })

  it('reaches the lender behind whoever was told', () => {
    expect(facts.refusals).toEqual([{ at: 5, by: 'sister', respondent: 'LX', told: '鼎朔' }])
    expect(facts.respondents).toMatchObject([{ key: 'LX', accounts: [account] }])
  })

  it('is empty in a summary that was stored without them', () => {
    const { refusals: _refusals, ...old } = { ...facts, station: null, procedure: null, caseDigest: '', generatedAt: 1, noContactFrom: null, confidential: false, chosen: [], background: null }
    const respondents = facts.respondents.map(({ accounts: _accounts, ...party }) => party)
    const { reach: _reach, ...before } = old
    expect(completeSummary({ ...before, respondents })).toEqual({ ...old, reach: null, refusals: [], respondents: respondents.map((party) => ({ ...party, accounts: [] })) })
  })
})

describe('what was filed before', () => {
  const parties = [
    respondent('LX', { name: '甲消费金融' }), respondent('LY', { name: '乙小额贷款', kind: 'small-loan' }),
    respondent('P', { name: '橙穗平台', kind: 'platform', actsFor: ['LX'] }), respondent('Q', { name: '青禾平台', kind: 'platform', actsFor: ['LY'] }),
  ]
  const filed = (channel: ChannelId, on: string, about?: string): HeldTicket => ({ channel, respondent: about, referenceNumbers: [], events: [{ id: channel + on, kind: 'filed', on }] })
  const earlier = (tickets: HeldTicket[], respondents = parties) => {
    const facts = caseLetterFacts({ ...held([]), facts: caseFacts({ respondents }), tickets })
    const letter = lenderComplaint({ ...facts, channel: 'nfra-complaint', addressee: '某局', respondent: 'LX', supervision: 'national', contract: null, background: null, requests: [], entrusted: false })
    const section = letter.sections.find(({ heading }) => heading?.startsWith('四、'))
    const told = (section?.blocks ?? []).flatMap((block) => (block.kind === 'paragraph' ? block.text.split('；') : []))
    return [section?.heading, ...told.map((text) => text.split('（')[0])]
  }

  it('knows the contacts on both sides of each step, of its lender alone, as far as the record of the case reaches', () => {
    const replied: HeldTicket = { ...filed('lender', '2026-03-02', 'LX'), events: [{ id: 'f', kind: 'filed', on: '2026-03-02' }, { id: 'r', kind: 'replied', on: '2026-03-20' }] }
    const of = (ticket: HeldTicket) => caseLetterFacts({ ...held([]), facts: caseFacts({ respondents: parties }), tickets: [ticket], covered: [{ from: '2026-02-01', to: '2026-04-30' }] })
    expect(of(replied).reach).toEqual({ from: '2026-02-01', to: '2026-04-30' })
    expect(of(replied).filings[0]?.steps).toMatchObject([
      { kind: 'filed', on: '2026-03-02', before: { count: 1, days: 28 }, after: { count: 1, days: 28 } }, { kind: 'replied', on: '2026-03-20', before: { count: 3 }, after: { count: 0 } },
    ])
    expect(of(replied).filings[0]?.callers?.lines.rows.map(({ before, after }) => [before?.count, after?.count])).toEqual([[1, 1]])
    expect(of({ ...replied, respondent: 'LY' }).filings[0]?.callers).toMatchObject({ lines: { rows: [], beyond: null }, parties: { rows: [] } })
    expect(of({ ...replied, respondent: 'LY' }).filings[0]?.steps[0]).toMatchObject({ before: { count: 0 }, after: { count: 0 } })
    expect(of({ ...replied, respondent: undefined }).filings[0]?.steps[0]).toMatchObject({ before: { count: 1 } })
  })

  it('is called by its kind: a report is no complaint', () => {
    expect(earlier([filed('nfra-report', '2026-04-15', 'LX'), filed('lender', '2026-03-01', 'LX')])).toEqual([
      '四、此前投诉与举报', '2026年3月1日向被投诉人投诉', '2026年4月15日向国家金融监督管理总局派出机构举报',
    ])
    expect(earlier([filed('nfra-report', '2026-04-15', 'LX')])[0]).toBe('四、此前举报')
    expect(earlier([filed('lender', '2026-03-01', 'LX'), filed('police', '2026-03-02')])).toHaveLength(2)
  })

  it('keeps from an institution what was reported about it', () => {
    const facts = caseLetterFacts({ ...held([]), facts: caseFacts({ respondents: parties }), tickets: [filed('nfra-report', '2026-04-15', 'LX'), filed('nfra-complaint', '2026-03-01', 'LX')] })
    const text = (channel: 'lender' | 'platform' | 'nfra-complaint') => letterText(lenderComplaint({
      ...facts, channel, addressee: '某局', respondent: 'LX', supervision: 'national', contract: null, background: null, requests: [], entrusted: false,
    }))
    for (const channel of ['lender', 'platform'] as const) {
      expect(text(channel)).not.toContain('举报')
      expect(text(channel)).toContain('四、此前投诉\n')
    }
    expect(text('nfra-complaint')).toContain('四、此前投诉与举报\n')
  })

  it('is what was filed about this lender, with the platform that was meant, and names nobody who was not', () => {
    expect(earlier([filed('platform', '2026-03-01', 'Q'), filed('platform', '2026-03-02', 'P'), filed('lender', '2026-03-03', 'LY')]).slice(1)).toEqual(['2026年3月2日向橙穗平台客服部门投诉'])
    expect(earlier([filed('lender', '2026-03-01'), filed('platform', '2026-03-02')]).slice(1)).toEqual([
      '2026年3月1日向放款机构消费者权益保护部门投诉', '2026年3月2日向平台客服部门投诉',
    ])
    expect(earlier([filed('lender', '2026-03-01')], parties.slice(0, 1)).slice(1)).toEqual(['2026年3月1日向被投诉人投诉'])
  })

  it('is called by what took it, also where no letter of ours goes there', () => {
    const unnamed = caseFacts({ respondents: [] })
    for (const { id } of channels) expect([id, filedWith(unnamed, id, null)]).toEqual([id, expect.stringMatching(/^[^＿]{3,}$/u)])
  })

  it('a letter to a platform never goes to the lender by name', () => {
    const facts = (respondents: Respondent[]) => caseFacts({ respondents })
    expect(addresseeOf(facts(parties), 'platform', { party: 'LX' })).toBe('橙穗平台客服部门')
    expect(addresseeOf(facts(parties.slice(0, 1)), 'platform', { party: 'LX' })).toBe('')
    expect(addresseeOf(facts([...parties, respondent('P2', { kind: 'platform', actsFor: ['LX'] })]), 'platform', { party: 'LX' })).toBe('')
    expect(addresseeOf(facts(parties), 'lender', { party: 'LX' })).toBe('甲消费金融消费者权益保护部门')
  })

  it('a letter to the regulator has a place for the local office, and is not issued before it is filled in', () => {
    const usual = addresseeOf(caseFacts({ respondents: parties }), 'nfra-complaint', { party: 'LX' })
    expect(usual).toBe('国家金融监督管理总局＿＿＿＿监管局')
    expect(partyWarnings({ name: '林知夏' }, usual)).toMatchObject([{ code: 'addressee-missing', level: 'block' }])
    expect(partyWarnings({ name: '林知夏' }, '国家金融监督管理总局岚州监管分局')).toEqual([])
  })
})
