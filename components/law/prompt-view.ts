import type { ViolationId } from '@/lib/cases/vocabulary'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { Prompt } from '@/lib/law/violation'
import { nameIn, type FindingContext } from './finding-view'
import type { PromptLine, PromptView } from './PromptCard'

const isUnchecked = ({ reason }: Prompt) => reason.key.startsWith('unchecked-')

function daysOf(attempts: readonly ContactAttempt[], caseId: string): PromptLine['days'] {
  const counts = new Map<string, number>()
  for (const { localDay } of attempts) counts.set(localDay, (counts.get(localDay) ?? 0) + 1)
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, count]) => ({ day, count, href: `/cases/${caseId}/timeline?day=${day}` }))
}

function lineOf(prompt: Prompt, { caseId, facts, people, attempts }: FindingContext): PromptLine {
  return {
    reason: prompt.reason, respondent: prompt.respondent === null ? null : nameIn(facts.respondents, prompt.respondent),
    recipient: nameIn(people, prompt.recipient), days: daysOf(prompt.attempts.flatMap((id) => attempts.get(id) ?? []), caseId),
  }
}

/** What may only be asked about and what was not checked, by rule in the order of `rules`. */
export function promptViews(prompts: readonly Prompt[], rules: readonly ViolationId[], context: FindingContext): PromptView[] {
  return rules.flatMap((violation) => [false, true].flatMap((unchecked) => {
    const own = prompts.filter((prompt) => prompt.violation === violation && isUnchecked(prompt) === unchecked)
    return own.length ? [{ violation, isUnchecked: unchecked, lines: own.map((prompt) => lineOf(prompt, context)) }] : []
  }))
}
