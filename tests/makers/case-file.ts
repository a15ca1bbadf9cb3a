import type { CaseFacts, Respondent } from '@/lib/cases/case-file'
import type { openCaseBody } from '@/tests/bundles/case-json'

/** Builders of case facts for tests. */

/** The body of `POST /api/cases` as the facts the core computes from: instants in place of RFC 3339. */
export function caseFactsOf(body: ReturnType<typeof openCaseBody>): CaseFacts {
  const facts = { answers: [], ...body, refusals: body.refusals.map((one) => ({ ...one, at: Date.parse(one.at) })), stopRequests: body.stopRequests.map((one) => ({ ...one, at: Date.parse(one.at) })) }
  return JSON.parse(JSON.stringify(facts)) as CaseFacts
}

export const respondent = (key: string, facts: Partial<Respondent> = {}): Respondent => ({ key, name: key, kind: 'consumer-finance', lines: [], accounts: [], ...facts })

export const caseFacts = (facts: Partial<CaseFacts> = {}): CaseFacts => ({
  title: 'case', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, debtor: { name: '林知夏', phones: ['19900001001'] }, respondents: [], contacts: [],
  otherLines: [], nightContactAgreed: false, refusals: [], stopRequests: [], answers: [], ...facts,
})
