import type { Answer, CaseFacts } from '@/lib/cases/case-file'
import { review, violationById } from '@/lib/law'
import { misfits } from '@/lib/law/question'
import type { FindingDraft, Prompt } from '@/lib/law/violation'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { facts } from './facts'

/** Builders for rules that a person's answers decide. */

let made = 0
const open = (rule: string, on: string, values: Answer['values']): Answer => ({ key: `answer-${(made += 1)}`, rule, respondent: 'LX', recipient: 'debtor', on, values })

/** An answer about lender LX and the debtor on a day; a value left out was not asked or not given. */
export const answer = (rule: string, on: string, values: Answer['values'], more: Partial<Answer> = {}): Answer => ({ ...open(rule, on, values), ...more })

/** What its rule makes of the answers. */
export function told(answers: Answer[], of: { attempts?: ContactAttempt[]; facts?: Partial<CaseFacts> } = {}): { findings: FindingDraft[]; prompts: Prompt[] } {
  const rule = answers[0]?.rule
  const { findings, prompts } = review(of.attempts ?? [], facts({ answers, ...of.facts }))
  const own = <T extends { violation: string }>(items: T[]) => items.filter(({ violation }) => violation === rule)
  return { findings: own(findings), prompts: own(prompts) }
}

/** The outcome of one answer in a word: the ids of what is cited, the key of what is asked, or nothing. */
export function outcome(given: Answer, more: Partial<CaseFacts> = {}): string[] {
  const { findings, prompts } = told([given], { facts: more })
  return [...findings.flatMap(({ provisions }) => provisions.map(({ id, from }) => `${id} ${from}`)), ...prompts.map(({ reason }) => reason.key)].sort()
}

/** The values that do not fit the questions of the answer's rule. */
export const wrong = ({ rule, values }: Answer): string[] => misfits(violationById(rule)?.questions ?? [], values)
