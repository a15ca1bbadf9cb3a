import { describe, expect, it } from 'vitest'
import type { Respondent } from '@/lib/cases/case-file'
import { channelOf } from '@/lib/channels'
import type { FiledTicket } from '@/lib/channels/readiness'
import { letterOf, letters } from '@/lib/letters'
import { filingWarnings, withdrawnWarnings, type LetterFiling } from '@/lib/letters/filing-guards'

const today = '2026-06-15'
const party = (key: string, kind: Respondent['kind']): Respondent => ({ key, name: key, kind, lines: [], accounts: [] })
const facts = { respondents: [party('bank', 'bank'), party('other', 'consumer-finance')], findings: [{ channels: ['nfra-report'], force: 'law' as const }] }
const ticket = (channel: string, more: Partial<FiledTicket> = {}): FiledTicket => ({ channel, filedOn: '2026-06-01', status: 'open', respondent: 'bank', ...more })

type Given = Partial<Omit<LetterFiling, 'channel'>> & { letter?: string; channel: string }
function against({ letter = 'lender-complaint', channel, ...given }: Given) {
  const entry = letterOf(letter)!
  return filingWarnings(entry, { filed: [], facts, today, respondent: 'bank', before: [], ...given, channel: channelOf(channel)! })
}
const codes = (given: Given) => against(given).map(({ code, level }) => `${code} ${level}`)

const restarted = { restart: 'D01' }
const notSaid = { restart: 'none' }

describe('a letter to a body', () => {
  it('is fine where nothing was filed and nothing has to come first', () => {
    expect(against({ channel: 'lender' })).toEqual([])
  })

  it('hears that the body was told: when, until when it has time, and whether of the same facts', () => {
    expect(against({ channel: 'lender', filed: [ticket('lender', { answerDue: '2026-06-20' })] }))
      .toEqual([{ code: 'told-already', level: 'warn', value: '2026-06-01', values: { on: '2026-06-01', until: '2026-06-20', facts: 'other', state: 'open', ...restarted } }])
    const same = [{ on: '2026-06-01', isSame: true }]
    expect(against({ channel: 'lender', filed: [ticket('lender')], before: same })[0]?.values).toEqual({ on: '2026-06-01', until: 'unknown', facts: 'same', state: 'open', ...restarted })
    expect(against({ channel: 'lender', filed: [ticket('lender', { status: 'answered' })] })[0]?.values).toMatchObject({ until: 'none', state: 'done' })
    expect(against({ channel: 'lender', filed: [ticket('lender', { answerDue: '2026-06-10' })] })[0]?.values).toMatchObject({ state: 'done' })
  })

  it('hears that new facts start a supervised lender’s time anew, by an article that was read, and nothing of it where no such text binds', () => {
    const told = (kind: Respondent['kind'], channel = 'lender') =>
      against({ channel, filed: [ticket(channel)], facts: { ...facts, respondents: [party('bank', kind)] } })[0]?.values
    expect(told('bank')).toMatchObject(restarted)
    expect(told('consumer-finance')).toMatchObject(restarted)
    for (const kind of ['small-loan', 'unknown'] as const) expect([kind, told(kind)]).toMatchObject([kind, notSaid])
    expect(told('bank', 'nfra-complaint')).toMatchObject(notSaid)
  })

  it('is about one lender: what another was told, and what was withdrawn, is no matter of it', () => {
    expect(against({ channel: 'lender', filed: [ticket('lender', { respondent: 'other' }), ticket('lender', { status: 'withdrawn' })] })).toEqual([])
    expect(codes({ channel: 'lender', filed: [ticket('lender', { respondent: 'other' })], respondent: null })).toEqual(['told-already warn'])
  })

  it('hears the body’s own word on a second filing, and what has to come first', () => {
    expect(against({ letter: 'nfra-report', channel: 'nfra-report', filed: [ticket('nfra-report')] })[1])
      .toEqual({ code: 'filing-order', level: 'warn', value: 'nfra-report', values: { filedOn: '2026-06-01' }, reason: { channel: 'nfra-report', key: 'filed-again-needs-evidence' } })
    expect(against({ channel: 'nfra-complaint' })).toMatchObject([{ code: 'filing-order', level: 'warn', reason: { key: 'lender-first' } }])
    const today3 = [1, 2, 3].map(() => ticket('nifa', { filedOn: today }))
    expect(against({ letter: 'nifa-report', channel: 'nifa', filed: today3 }).map(({ reason }) => reason?.key)).toEqual([undefined, 'daily-limit'])
  })

  it('hears where another body has accepted the same acts', () => {
    const filed = [ticket('nfra-complaint', { acceptedOn: '2026-06-03' })]
    const only = { respondents: [party('bank', 'bank')], findings: facts.findings }
    expect(against({ letter: 'nifa-report', channel: 'nifa', filed, facts: only })[0])
      .toMatchObject({ code: 'filing-order', level: 'warn', value: 'nifa', values: { by: 'nfra-complaint', on: '2026-06-03' }, reason: { key: 'accepted-elsewhere' } })
    expect(codes({ letter: 'market-complaint', channel: 'market-12315', filed, facts: only })[0]).toBe('filing-order warn')
    expect(codes({ letter: 'nifa-report', channel: 'nifa', filed: [ticket('nfra-complaint')], facts: only })).toEqual([])
  })

  it('hears that its like lies issued and nobody noted that it was sent; a filing since then is enough', () => {
    const before = [{ on: '2026-06-02', isSame: true }]
    expect(codes({ letter: 'reminder', channel: 'lender', before: [{ on: '2026-06-02', isSame: true, isSent: true }] })).toEqual([])
    expect(codes({ channel: 'lender', before })).toEqual(['issued-unsent warn'])
    expect(codes({ channel: 'lender', before, filed: [ticket('lender', { filedOn: '2026-06-02' })] })).toEqual(['told-already warn'])
  })

  it('that follows a filing is meant to come after it', () => {
    expect(against({ letter: 'reminder', channel: 'lender', filed: [ticket('lender')] })).toEqual([])
    expect(codes({ letter: 'reminder', channel: 'lender', before: [{ on: '2026-06-02', isSame: true }] })).toEqual(['issued-unsent warn'])
  })
})

describe('a filing that was taken back', () => {
  const filed = { id: 'f', kind: 'filed' as const, on: '2026-05-01' }
  const withdrawn = { id: 'w', kind: 'withdrawn' as const, on: '2026-05-09' }

  it.each(letters.filter(({ follows }) => follows))('holds back $id, and only while it is taken back', (entry) => {
    expect(withdrawnWarnings(entry, { events: [filed, withdrawn] })).toEqual([{ code: 'filing-withdrawn', level: 'block', value: '2026-05-09' }])
    expect(withdrawnWarnings(entry, { events: [filed] })).toEqual([])
  })

  it('holds back no letter that follows none', () => {
    expect(withdrawnWarnings(letterOf('lender-complaint')!, { events: [filed, withdrawn] })).toEqual([])
    expect(withdrawnWarnings(letterOf('reminder')!, null)).toEqual([])
  })
})
