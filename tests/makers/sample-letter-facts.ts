import type { CaseLetterFacts } from '@/lib/letters/letter-facts'
import { review } from '@/lib/law'
import { caseLetterFacts, type HeldTicket } from '@/lib/letters/case-letter-facts'
import { sampleAttempts } from './sample-case'
import { sampleFacts } from './sample-files'

/** The whole sample case as its letters have it: every finding about the chosen lenders confirmed, every import an exhibit. */
export function sampleCaseFacts(tickets: readonly HeldTicket[] = [], lenders: readonly string[] | null = null): CaseLetterFacts {
  const [facts, attempts] = [sampleFacts(), sampleAttempts()]
  const files = [...new Set(attempts.flatMap(({ sources }) => sources.map(({ evidenceId }) => evidenceId)))]
  const drafts = review(attempts, facts).findings.filter(({ respondent }) => lenders === null || lenders.includes(respondent))
  return caseLetterFacts({
    caseNumber: 'AN-20261122-A1B2', on: '2026-11-22', facts, attempts, covered: [], links: new Map(), tickets,
    findings: drafts.map((draft, at) => ({ id: `f${at}`, state: 'confirmed', draft, decidedAttempts: draft.attempts, decidedAnswers: draft.answers ?? [] })),
    evidence: files.map((id, at) => ({ id, name: id.split('/').at(-1) ?? id, sha256: 'ab'.repeat(32), receivedAt: at, isListed: true })),
  })
}
