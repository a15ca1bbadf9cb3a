import type { Answer } from '@/lib/cases/case-file'
import type { FindingDraft } from '@/lib/law/violation'
import type { FoundFact } from './readiness'

const speaksOf = ({ answers = [], attempts, violation }: FindingDraft, answer: Answer): boolean =>
  answer.rule === violation && (answers.includes(answer.key) || (answer.attempts ?? []).some((id) => attempts.includes(id)))

/** A finding as the filing order reads it: the force of the strongest rule it cites, and where a person told that it happened. */
export function foundFact(draft: FindingDraft, answers: readonly Answer[] = []): FoundFact {
  const places = answers.filter((answer) => speaksOf(draft, answer)).flatMap(({ values: { where } }) => where ?? [])
  return {
    channels: draft.channels, violation: draft.violation, force: draft.provisions.some(({ force }) => force === 'law') ? 'law' : 'softLaw', ...(places.length ? { places } : {}),
  }
}
