import { expect, test } from 'vitest'
import { localIso } from '@/lib/calendar/local-date'
import { review } from '@/lib/law'
import { findingDifferences } from '@/tests/bundles/compare'
import { sampleExpected } from '@/tests/makers/sample-files'
import { sampleAttempts } from './sample-attempts'

const { attempts, facts } = sampleAttempts()
const { findings, prompts } = review(attempts, facts)
const byId = new Map(attempts.map((attempt) => [attempt.id, attempt]))
const told = (id: string) => {
  const attempt = byId.get(id)
  if (!attempt) throw new Error(`no attempt ${id}`)
  return { id, at: localIso(attempt.at), number: attempt.number }
}
const second = (at: string) => at.slice(0, 19).replace('T', ' ')

test('the sample gives the findings of its key, act by act, under the version of each act’s day', () => {
  const answered = findings.map((finding) => ({ ...finding, attempts: finding.attempts.map(told) }))
  expect(findingDifferences(sampleExpected, answered)).toEqual([])
  expect(answered.length).toBeGreaterThanOrEqual(12)
})

test('contacts of shared and unknown numbers are asked about and never found', () => {
  const found = new Set(findings.flatMap((finding) => finding.attempts.map((id) => `${second(told(id).at)} ${told(id).number}`)))
  const asked = new Set(prompts.flatMap((prompt) => prompt.attempts.map((id) => `${second(told(id).at)} ${told(id).number}`)))
  const only = sampleExpected.prompts_only.map((act) => `${act.at} ${act.number}`)
  expect(only).toHaveLength(4)
  expect(only.filter((act) => !asked.has(act))).toEqual([])
  expect(only.filter((act) => found.has(act))).toEqual([])
})

test('what the key calls a near miss is not found', () => {
  const violations: Record<string, string[]> = {
    P01: ['night-contact'], P02: ['daily-call-limit'], P03: ['unanswered-attempts'], 'P04/P05': ['third-party-collection', 'debt-disclosure'],
    P06: ['contact-after-refusal'], P10: ['threat'], P11: ['impersonating-authority'],
  }
  const wrong = sampleExpected.near_misses.filter(({ predicate, when }) => {
    const own = findings.filter((finding) => violations[predicate]?.includes(finding.violation))
    return own.some((finding) => finding.attempts.some((id) => second(told(id).at).startsWith(when)))
  })
  expect(sampleExpected.near_misses.length).toBeGreaterThan(20)
  expect(wrong).toEqual([])
})

test('nothing of the debtor’s own phone counts as collecting from a third party', () => {
  const protectedRules = ['third-party-collection', 'debt-disclosure', 'contact-after-refusal']
  expect(findings.filter((finding) => protectedRules.includes(finding.violation)).map((finding) => finding.recipient)).not.toContain('debtor')
})
