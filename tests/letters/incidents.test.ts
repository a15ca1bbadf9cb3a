import { expect, test } from 'vitest'
import { incidents } from '@/lib/letters/summary/incidents'
import type { SummaryFacts } from '@/lib/letters/letter-facts'
import { sampleCaseFacts } from '@/tests/makers/sample-letter-facts'

test('a day that is full by itself and lies in a full week is listed once', () => {
  const facts: SummaryFacts = { ...sampleCaseFacts(), station: null, procedure: null, caseDigest: '', generatedAt: 0, noContactFrom: null, confidential: false, chosen: [], background: null }
  const many = facts.findings.filter(({ violation }) => violation === 'repeated-messages')
  expect(many.flatMap(({ groups }) => groups.map(({ label }) => label))).toEqual(['2025-11-18', '2026-05-18/2026-05-24', '2026-05-20'])
  const days = incidents({ ...facts, findings: many }).map(({ acts }) => `${acts[0]?.localDay} ${acts.length}`)
  expect(days).toEqual(['2025-11-18 10', '2026-05-18 7', '2026-05-20 10', '2026-05-22 9', '2026-05-24 7'])
})
