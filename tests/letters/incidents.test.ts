import { expect, test } from 'vitest'
import { incidents } from '@/lib/letters/summary/incidents'
import type { SummaryFacts } from '@/lib/letters/letter-facts'
import { sampleSummary } from './sample-case'
import { sampleCaseFacts } from '@/tests/makers/sample-letter-facts'

test('a day that is full by itself and lies in a full week is listed once', () => {
  const facts: SummaryFacts = { ...sampleCaseFacts(), station: null, procedure: null, caseDigest: '', generatedAt: 0, noContactFrom: null, confidential: false, chosen: [], background: null }
  const many = facts.findings.filter(({ violation }) => violation === 'repeated-messages')
  expect(many.flatMap(({ groups }) => groups.map(({ label }) => label))).toEqual(['2025-11-18', '2026-05-18/2026-05-24', '2026-05-20'])
  const days = incidents({ ...facts, findings: many }).map(({ acts }) => `${acts[0]?.localDay} ${acts.length}`)
  expect(days).toEqual(['2025-11-18 10', '2026-05-18 7', '2026-05-20 10', '2026-05-22 9', '2026-05-24 7'])
})

test('a recording or a picture of an act stands before the bills and backups that hold all of them', () => {
  const found = incidents(sampleSummary(26))
  const first = (number: string) => found.find(({ exhibits }) => exhibits.includes(number))?.exhibits[0]
  expect([first('证4'), first('证6')]).toEqual(['证4', '证6'])
})

test('words in which only a number is masked need no note: **** shows it', () => {
  const facts = sampleSummary(26)
  const content = `转告${facts.people.find(({ testifies }) => !testifies)?.phones[0] ?? ''}还钱`
  const spoken = facts.findings.map((finding) => ({ ...finding, spans: finding.spans.map((span) => ({ ...span, start: 0, end: 2, text: '转告' })) }))
  const found = incidents({ ...facts, acts: facts.acts.map((act) => ({ ...act, content })), findings: spoken }).filter(({ isQuoted }) => isQuoted)
  expect(found.length).toBeGreaterThan(0)
  for (const { text, hidesNames } of found) expect([text.includes('****'), hidesNames]).toEqual([true, false])
})
