import { describe, expect, it } from 'vitest'
import type { Respondent, RespondentKind } from '@/lib/cases/case-file'
import { channelOf, channels } from '@/lib/channels'
import { filingOrder, type FiledTicket, type FilingFacts } from '@/lib/channels/filing-order'

const respondent = (kind: RespondentKind): Respondent => ({ key: kind, name: kind, kind, lines: [], accounts: [] })
const facts = (kinds: RespondentKind[], findings: FilingFacts['findings'] = []): FilingFacts => ({ respondents: kinds.map(respondent), findings })
const stations = (filed: FiledTicket[], given: FilingFacts, today = '2026-11-22') =>
  Object.fromEntries(filingOrder(filed, given, today).map((one) => [one.channel, `${one.state} ${one.because.key}`]))

describe('filing order', () => {
  it('lists every channel once, in order, and nothing else', () => {
    expect(filingOrder([], facts([]), '2026-11-22').map((one) => one.channel)).toEqual(channels.map(({ id }) => id))
    const collected = [
      'platform', 'lender', 'nfra-complaint', 'nfra-report', 'local-finance', 'nifa', 'carrier', 'miit-appeal', 'spam-12321', 'cyber-12377', 'app-privacy',
      'nfra-petition', 'market-12315', 'pboc-credit', 'hotline-12345', 'police', 'procuratorate', 'court', 'legal-aid', 'notary', 'third-party',
    ]
    expect(channels.map(({ id }) => id).filter((id) => collected.includes(id))).toEqual(collected)
    expect(channelOf('12378')).toBeNull()
    expect(channelOf('constructor')).toBeNull()
    for (const channel of channels) expect(channelOf(channel.id)).toBe(channel)
  })

  it('says at every body a letter goes to that acts only told stand in none', () => {
    const found = { channels: ['police'], violation: 'forged-document', told: 2 }
    const noted = filingOrder([{ channel: 'lender', filedOn: '2026-11-20', status: 'open' }], facts(['bank', 'platform'], [found, { channels: ['police'] }]), '2026-11-22')
      .flatMap(({ channel, note }) => (note ? [[channel, note.key, note.values.count]] : []))
    expect(noted).toEqual(['platform', 'nfra-complaint', 'nfra-report', 'nifa', 'police'].map((channel) => [channel, 'told-left-out', '2']))
    expect(filingOrder([], facts(['bank'], [{ channels: ['police'] }]), '2026-11-22').filter(({ note }) => note)).toEqual([])
  })

  it('starts at the platform and the lender', () => {
    expect(stations([], facts(['consumer-finance', 'platform']))).toMatchObject({
      platform: 'ready start-here', lender: 'ready no-prerequisite', 'nfra-complaint': 'blocked lender-first', 'nfra-report': 'blocked facts-first',
      'local-finance': 'excluded nfra-instead', nifa: 'ready look-up-first', carrier: 'ready no-prerequisite', 'miit-appeal': 'blocked carrier-first',
      'spam-12321': 'blocked number-needed', 'cyber-12377': 'blocked exposure-needed', 'app-privacy': 'blocked rights-request-first',
      'nfra-petition': 'ready about-the-handling', 'market-12315': 'ready seldom', 'pboc-credit': 'blocked objection-first', 'hotline-12345': 'blocked fallback-later',
      police: 'ready danger-any-time', procuratorate: 'blocked police-first', court: 'ready defendant-named', 'legal-aid': 'ready any-time', notary: 'ready any-time',
      'third-party': 'ready no-power',
    })
  })

  it('waits for the lender until its limit, then not any more', () => {
    const open: FiledTicket = { channel: 'lender', filedOn: '2026-11-01', status: 'open', answerDue: '2026-11-22' }
    const complaint = (ticket: FiledTicket, today: string) => filingOrder([ticket], facts(['bank']), today).find((one) => one.channel === 'nfra-complaint')
    expect(complaint(open, '2026-11-22')).toMatchObject({ state: 'blocked', because: { key: 'await-lender', values: { until: '2026-11-22' } } })
    expect(complaint(open, '2026-11-23')).toMatchObject({ state: 'ready', because: { key: 'lender-overdue' } })
    expect(complaint({ ...open, status: 'answered' }, '2026-11-20')).toMatchObject({ state: 'ready', because: { key: 'lender-answered' } })
    expect(complaint({ channel: 'lender', filedOn: '2026-11-01', status: 'open' }, '2026-11-20')).toMatchObject({ because: { key: 'await-lender-undated' } })
    expect(complaint({ ...open, status: 'withdrawn' }, '2026-11-20')).toMatchObject({ because: { key: 'lender-first' } })
  })

  it('sends a small-loan company elsewhere, but not if a bank is in the case too', () => {
    expect(stations([], facts(['small-loan']))).toMatchObject({ 'nfra-complaint': 'excluded local-finance-instead', 'nfra-report': 'excluded local-finance-instead', platform: 'excluded no-platform' })
    expect(stations([], facts(['small-loan', 'bank']))['nfra-complaint']).toBe('blocked lender-first')
    expect(stations([], facts(['agency']))).toMatchObject({ lender: 'blocked lender-unknown', 'nfra-report': 'blocked lender-unknown' })
  })

  it('opens the report and the police with confirmed findings that name them; the police never wait', () => {
    const given = facts(['bank'], [{ channels: ['nfra-report', 'police'] }])
    expect(stations([], given)).toMatchObject({ 'nfra-report': 'ready facts-ready', police: 'ready offence-indicated' })
    expect(stations([], facts([])).police).toBe('ready danger-any-time')
  })

  it('marks what was sent, with the last day', () => {
    const filed: FiledTicket[] = [
      { channel: 'police', filedOn: '2026-01-02', status: 'overdue' }, { channel: 'police', filedOn: '2025-12-31', status: 'overdue' },
      { channel: 'nfra-report', filedOn: '2026-04-15', status: 'answered' }, { channel: 'carrier', filedOn: '2026-01-30', status: 'withdrawn' },
    ]
    expect(stations(filed, facts(['bank']))).toMatchObject({ police: 'filed filed', 'nfra-report': 'filed filed-again-needs-evidence', carrier: 'ready no-prerequisite' })
    expect(filingOrder(filed, facts(['bank']), '2026-11-22').find((one) => one.channel === 'police')?.because.values).toEqual({ filedOn: '2026-01-02' })
  })
})

const station = (filed: FiledTicket[], given: FilingFacts, id: string) => filingOrder(filed, given, '2026-11-22').find(({ channel }) => channel === id)

describe('each lender for itself', () => {
  const two: FilingFacts = { findings: [], respondents: ['A', 'B'].map((key) => ({ ...respondent('bank'), key, name: `${key}行` })) }
  it('does not take the answer of one lender for another', () => {
    const answered: FiledTicket = { channel: 'lender', filedOn: '2026-11-02', status: 'answered', respondent: 'A' }
    const waiting: FiledTicket = { channel: 'lender', filedOn: '2026-11-03', status: 'open', answerDue: '2026-11-30', respondent: 'B' }
    expect(station([answered, waiting], two, 'nfra-complaint')).toMatchObject({ state: 'ready', because: { key: 'lender-answered', values: { lender: 'A行' } } })
    expect(station([waiting], two, 'nfra-complaint')).toMatchObject({ state: 'blocked', because: { key: 'await-lender', values: { lender: 'B行', until: '2026-11-30' } } })
    const later: FiledTicket = { ...answered, filedOn: '2026-11-10', status: 'open', answerDue: '2026-12-01' }
    expect(station([answered, later], two, 'nfra-complaint')).toMatchObject({ state: 'blocked', because: { values: { lender: 'A行' } } })
    const smallLoan: FilingFacts = { findings: [], respondents: [{ ...respondent('bank'), key: 'A' }, { ...respondent('small-loan'), key: 'B' }] }
    expect(station([{ ...answered, respondent: 'B' }], smallLoan, 'nfra-complaint')?.because.key).toBe('lender-first')
    expect(station([{ ...answered, respondent: 'B' }], smallLoan, 'local-finance')?.state).toBe('ready')
  })

  it('names the lender nothing was sent about', () => {
    const filed: FiledTicket = { channel: 'lender', filedOn: '2026-11-02', status: 'answered', respondent: 'A' }
    expect(station([filed], two, 'lender')).toMatchObject({ state: 'filed', because: { key: 'filed-others-open', values: { others: 'B行' } } })
    expect(station([{ ...filed, respondent: undefined }], two, 'lender')?.because.key).toBe('filed')
  })

  it('shuts NIFA only once each lender was accepted elsewhere, and says by whom and when', () => {
    const accepted = (respondent?: string): FiledTicket => ({ channel: 'nfra-complaint', filedOn: '2026-10-01', status: 'open', acceptedOn: '2026-10-09', respondent })
    expect(station([accepted('A')], two, 'nifa')?.state).toBe('ready')
    expect(station([accepted('A'), accepted('B')], two, 'nifa')).toMatchObject({
      state: 'excluded', because: { key: 'accepted-elsewhere', values: { by: 'nfra-complaint', on: '2026-10-09', about: 'A行' } },
    })
    expect(station([accepted()], two, 'market-12315')).toMatchObject({ state: 'excluded', because: { values: { about: 'none' } } })
    expect(station([{ ...accepted(), acceptedOn: undefined }], two, 'market-12315')?.state).toBe('ready')
    expect(station([{ ...accepted(), status: 'withdrawn' }], two, 'market-12315')?.state).toBe('ready')
  })

  it('leaves the appeal about the carrier open while the supervisor deals with a lender', () => {
    const carrier: FiledTicket = { channel: 'carrier', filedOn: '2026-10-01', status: 'overdue' }
    const accepted: FiledTicket = { channel: 'nfra-complaint', filedOn: '2026-10-01', status: 'open', acceptedOn: '2026-10-09', respondent: 'A' }
    expect(station([carrier, accepted], two, 'miit-appeal')).toMatchObject({ state: 'ready', because: { key: 'carrier-overdue' } })
    expect(station([carrier, { ...accepted, respondent: undefined }], two, 'miit-appeal')?.state).toBe('ready')
    expect(station([carrier, { ...accepted, channel: 'court', respondent: undefined }], two, 'miit-appeal')?.state).toBe('excluded')
  })
})

describe('what only one channel asks for', () => {
  const bank = facts(['bank'])
  it('lets the procuratorate wait for the police, who are asked again first', () => {
    const report: FiledTicket = { channel: 'police', filedOn: '2026-11-01', status: 'open', procedure: 'criminal', answerDue: '2026-12-01' }
    expect(station([report], bank, 'procuratorate')).toMatchObject({ state: 'blocked', because: { key: 'await-police', values: { until: '2026-12-01' } } })
    expect(station([{ ...report, answerDue: '2026-11-10' }], bank, 'procuratorate')?.because.key).toBe('police-overdue')
    const refused: FiledTicket = { ...report, status: 'refused', refusedOn: '2026-11-08' }
    expect(station([refused], bank, 'procuratorate')?.because.key).toBe('police-refused')
    expect(station([refused], bank, 'police')).toMatchObject({ state: 'filed', because: { key: 'same-organ-first', values: { refusedOn: '2026-11-08' } } })
    expect(station([{ ...refused, procedure: 'administrative' }], bank, 'police')?.because.key).toBe('filed')
    expect(station([{ ...report, status: 'answered' }], bank, 'procuratorate')?.because.key).toBe('police-answered')
    for (const procedure of ['administrative', undefined] as const) {
      expect(station([{ ...refused, procedure }], bank, 'procuratorate')).toMatchObject({ state: 'blocked', because: { key: 'reconsider-instead' } })
      expect(station([{ ...report, procedure, answerDue: '2026-11-10' }], bank, 'procuratorate')?.state).toBe('blocked')
    }
  })

  it('takes no petition while the supervisor is at the same matter', () => {
    const complaint: FiledTicket = { channel: 'nfra-complaint', filedOn: '2026-11-10', status: 'open', answerDue: '2026-11-30' }
    expect(station([complaint], bank, 'nfra-petition')).toMatchObject({ state: 'blocked', because: { key: 'await-supervisor', values: { by: 'nfra-complaint', until: '2026-11-30' } } })
    expect(station([{ ...complaint, acceptedOn: '2026-11-12' }], bank, 'nfra-petition')).toMatchObject({ state: 'excluded', because: { key: 'still-handled', values: { on: '2026-11-12' } } })
    for (const status of ['overdue', 'answered', 'refused'] as const) expect(station([{ ...complaint, status }], bank, 'nfra-petition')?.state).toBe('ready')
  })

  it('opens the complaint about credit records once an objection was answered', () => {
    const objection: FiledTicket = { channel: 'pboc-credit', filedOn: '2026-10-01', status: 'open', answerDue: '2026-11-30' }
    expect(station([objection], bank, 'pboc-credit')).toMatchObject({ state: 'filed', because: { key: 'objection-filed' } })
    expect(station([{ ...objection, status: 'answered' }], bank, 'pboc-credit')).toMatchObject({ state: 'ready', because: { key: 'objection-answered' } })
    expect(station([{ ...objection, status: 'answered', acceptedOn: '2026-11-01' }], bank, 'pboc-credit')).toMatchObject({ state: 'filed', because: { key: 'filed' } })
  })

  it('warns at the third report to NIFA of a day', () => {
    const sent = (filedOn: string): FiledTicket => ({ channel: 'nifa', filedOn, status: 'open' })
    const today = '2026-11-22'
    expect(station([sent(today), sent(today), sent('2026-11-21')], bank, 'nifa')?.because.key).toBe('filed')
    expect(station([sent(today), sent(today), sent(today)], bank, 'nifa')?.because).toEqual({ key: 'daily-limit', values: { filedOn: today, count: '3' } })
  })

  it('keeps 12345 for what is stuck, and needs a number, an exposure, a request or a defendant where the body does', () => {
    expect(station([{ channel: 'nfra-complaint', filedOn: '2026-10-01', status: 'overdue' }], bank, 'hotline-12345')).toMatchObject({ state: 'ready', because: { values: { by: 'nfra-complaint' } } })
    expect(station([{ channel: 'lender', filedOn: '2026-10-01', status: 'overdue' }], bank, 'hotline-12345')?.state).toBe('blocked')
    expect(station([], { ...bank, otherLines: [{ number: '95000' }] }, 'spam-12321')?.state).toBe('ready')
    expect(station([], facts(['bank'], [{ channels: ['court'], violation: 'public-exposure' }]), 'cyber-12377')?.state).toBe('ready')
    const told = (violation: string, ...places: string[]) => station([], facts(['bank'], [{ channels: ['police'], violation, places }]), 'cyber-12377')
    expect(told('public-exposure', 'group', 'web')?.state).toBe('ready')
    expect(told('public-exposure', 'neighbourhood')).toMatchObject({ state: 'blocked', because: { key: 'web-needed' } })
    expect(told('public-posting')).toMatchObject({ state: 'blocked', because: { key: 'exposure-needed' } })
  })

  it('warns of a report of which no rule of the supervisor speaks', () => {
    const report = (...rules: boolean[]) => station([], facts(['bank'], rules.map((supervised) => ({ channels: ['nfra-report'], supervised }))), 'nfra-report')
    expect(report(false)).toMatchObject({ state: 'ready', because: { key: 'no-rule-of-its-own' } })
    expect(report(false, true)).toMatchObject({ state: 'ready', because: { key: 'facts-ready' } })
    expect(station([], { ...bank, letters: ['deletion-request'] }, 'app-privacy')?.state).toBe('ready')
    expect(station([], facts([]), 'court')?.because.key).toBe('defendant-needed')
    expect(station([], facts(['unknown']), 'local-finance')?.because.key).toBe('kind-unknown')
  })
})

describe('the limits of the channels', () => {
  it('name no article where the text was not read', () => {
    const limits = channels.flatMap((channel) => channel.limits)
    for (const limit of limits.filter((one) => one.basis.grade !== 'P')) expect([limit.basis.cite.zh, limit.basis.cite.en].join()).not.toMatch(/第.+条|art/)
    for (const limit of limits) expect(limit.basis.checkedOn).toMatch(/^2026-/)
  })

  it('start no sooner than the rule they rest on', () => {
    for (const limit of channels.flatMap((channel) => channel.limits)) expect((limit.startsBetween.from ?? '9') >= limit.basis.from).toBe(true)
  })

  it('have stages that only grow', () => {
    for (const limit of channels.flatMap((channel) => channel.limits)) {
      const totals = [limit.length, ...limit.stages]
      expect(totals).toEqual([...new Set(totals)].sort((a, b) => a - b))
    }
  })
})
