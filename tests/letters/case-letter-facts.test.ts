import { describe, expect, it } from 'vitest'
import type { SourceRef } from '@/lib/evidence/contact-attempt'
import type { FindingDraft } from '@/lib/law/violation'
import { caseLetterFacts, type HeldCase, type HeldFinding } from '@/lib/letters/case-letter-facts'
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
  findings, evidence: [{ id: 'e1', name: 'calls.xml', sha256: 'ab'.repeat(32), receivedAt: 1, isListed: true }], links: new Map(), tickets: [],
})
const found = (state: HeldFinding['state'], violation: FindingDraft['violation'], attempts: string[]): HeldFinding =>
  ({ id: `${state}-${violation}`, state, draft: draft(violation, attempts), decidedAttempts: state === 'proposed' ? [] : attempts })

const all = caseLetterFacts(held([found('confirmed', 'night-contact', ['a']), found('dismissed', 'threat', ['b']), found('proposed', 'impersonating-authority', ['c'])]))

describe('the facts of a letter', () => {
  it('hold what a person confirmed, and nothing that was dismissed or never decided', () => {
    expect(all.findings.map(({ id }) => id)).toEqual(['confirmed-night-contact'])
  })

  it('leave the acts that came after the decision out of the finding', () => {
    const confirmed = { ...found('confirmed', 'night-contact', ['a', 'b']), decidedAttempts: ['a'] }
    expect(caseLetterFacts(held([confirmed])).findings[0]?.attempts).toEqual(['a'])
  })

  it('count acts of confirmed lines only', () => {
    expect(all.acts.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('keep unconfirmed kinds off the complaint and off the one page, where they have no column either', () => {
    const letter = letterText(lenderComplaint({
      ...all, channel: 'lender', addressee: '某机构', respondent: 'LX', contract: null, background: null, requests: [],
    }))
    const summary = policeSummary({
      ...all, station: null, procedure: null, caseDigest: 'ab'.repeat(32), generatedAt: 1, noContactFrom: null, confidential: false, background: null,
    }, plainMetrics)
    if ('field' in summary) throw new Error(summary.field)
    for (const text of [letter, summary.list.pages.map(wordsOf).join('')]) {
      expect(text).toContain('夜间联系')
      for (const kept of ['涉人身安全', '自称机关']) expect(text).not.toContain(kept)
    }
    expect(summary.total).toBe(3)
  })
})
