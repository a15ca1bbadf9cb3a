import { describe, expect, it } from 'vitest'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { policeSummary } from '@/lib/letters/police-summary'
import { confirmedWarnings } from '@/lib/letters/guards'
import { unownedContacts, type Unowned } from '@/lib/letters/summary/unowned'
import { summaryAnnex } from '@/lib/letters/summary-annex'
import { wordsOf } from '@/lib/letters/typeset/display-list'
import { plainMetrics } from './plain-metrics'
import { sampleSummary } from './sample-case'

const facts = {
  complainant: { name: '何静', role: 'debtor' as const, phones: ['17000001234'] },
  contacts: [{ key: 'p1', name: '何平', relation: '姐姐', phones: ['17000001235'] }],
  otherLines: [{ number: '17000001236' }],
}
const attempt = (over: Partial<ContactAttempt>): ContactAttempt => ({
  id: 'a', at: 0, atPrecision: 'second', localDay: '2026-11-01', number: '17000009999', account: null, channel: 'call', direction: 'incoming', answered: true,
  seconds: 3, ending: null, forwarded: false, recipient: 'complainant', attribution: 'unknown', respondent: null, lender: null, content: null, purpose: 'other',
  purposeBy: 'rule', grade: 'handset-only', sources: [], ...over,
})

describe('contacts of unknown owner', () => {
  it('are counted by sort and line while none is certain, without what people of the case and known others sent', () => {
    const attempts = [
      attempt({}), attempt({}), attempt({ channel: 'sms', number: '17000009998' }), attempt({ attribution: 'shared', number: null, account: 'qq1', channel: 'chat' }),
      attempt({ number: '17000001235' }), attempt({ number: '17000001236' }), attempt({ number: null }), attempt({ direction: 'outgoing' }),
      attempt({ purposeBy: 'person', purpose: 'other', number: '17000009997' }),
    ]
    expect(unownedContacts(attempts, facts)).toEqual({ byChannel: { call: 2, sms: 1, chat: 1 }, lines: 3, isSaid: false })
    expect(unownedContacts(attempts.slice(4), facts)).toBeUndefined()
  })

  it('are only those a person called collection, once some contact is certain', () => {
    const certain = attempt({ attribution: 'confirmed', purpose: 'collection' })
    expect(unownedContacts([certain, attempt({})], facts)).toBeUndefined()
    expect(unownedContacts([certain, attempt({ purposeBy: 'person', purpose: 'collection' })], facts)).toEqual({ byChannel: { call: 1 }, lines: 1, isSaid: true })
  })
})

describe('the one page', () => {
  const said = (count: number, unowned?: Unowned) => {
    const sample = sampleSummary(100)
    const page = { ...sample, ...(unowned ? { unowned } : {}), ...(count === 0 ? { acts: [], findings: [] } : {}) }
    const summary = policeSummary(page, plainMetrics)
    if ('field' in summary) throw new Error(summary.field)
    expect(summary.list.pages).toHaveLength(1)
    const rows = summaryAnnex(page).sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'facts' ? [block.rows.length] : []))[1]
    expect(summary.total).toBe(rows ?? 0)
    return summary.list.pages.map(wordsOf).join('').replaceAll('\n', '')
  }

  it('does not say that nothing is on record where calls of unknown owner are', () => {
    const told = said(0, { byChannel: { call: 12, sms: 3 }, lines: 5, isSaid: false })
    expect(told).not.toContain('目前没有录入')
    expect(told).toContain('证据中有来电12次、短信3条，来自5个使用人尚未确认的号码、账号（其中可能有与催收无关的），未计入合计，请协助查明。')
    expect(said(0)).toContain('目前没有录入催收来电或信息。')
  })

  it('tells beside the total what its reporter calls collection', () => {
    expect(said(100, { byChannel: { call: 2 }, lines: 1, isSaid: true })).toContain('另有报案人认为是催收的来电2次，来自1个使用人尚未确认的号码、账号，未计入合计')
    expect(said(100)).not.toContain('使用人尚未确认')
  })

  it('warns while no finding is confirmed', () => {
    expect(confirmedWarnings({ findings: [] })).toEqual([{ code: 'nothing-confirmed', level: 'warn', value: '' }])
    expect(confirmedWarnings(sampleSummary(1))).toEqual([])
  })
})
