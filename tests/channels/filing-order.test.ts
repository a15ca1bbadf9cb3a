import { describe, expect, it } from 'vitest'
import type { Respondent, RespondentKind } from '@/lib/cases/case-file'
import { channelOf, channels } from '@/lib/channels'
import { filingOrder, type FiledTicket, type FilingFacts } from '@/lib/channels/filing-order'

const respondent = (kind: RespondentKind): Respondent => ({ key: kind, name: kind, kind, lines: [], accounts: [] })
const facts = (kinds: RespondentKind[], findings: FilingFacts['findings'] = []): FilingFacts => ({ respondents: kinds.map(respondent), findings })
const stations = (filed: FiledTicket[], given: FilingFacts, today = '2026-11-22') =>
  Object.fromEntries(filingOrder(filed, given, today).map((one) => [one.channel, `${one.state} ${one.because.key}`]))

describe('filing order', () => {
  it('lists every built channel once, in order, and nothing that is not built', () => {
    expect(filingOrder([], facts([]), '2026-11-22').map((one) => one.channel)).toEqual(['platform', 'lender', 'nfra-complaint', 'nfra-report', 'carrier', 'police'])
    expect(channelOf('court')).toBeNull()
    expect(channelOf('constructor')).toBeNull()
    for (const channel of channels) expect(channelOf(channel.id)).toBe(channel)
  })

  it('starts at the platform and the lender', () => {
    expect(stations([], facts(['consumer-finance', 'platform']))).toEqual({
      platform: 'ready start-here', lender: 'ready no-prerequisite', 'nfra-complaint': 'blocked lender-first', 'nfra-report': 'blocked facts-first',
      carrier: 'ready no-prerequisite', police: 'ready danger-any-time',
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
