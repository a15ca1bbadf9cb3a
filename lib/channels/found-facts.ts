import type { Answer } from '@/lib/cases/case-file'
import { isSupervisory } from '@/lib/law/citation'
import { toldActs } from '@/lib/law/told-acts'
import type { FindingDraft } from '@/lib/law/violation'
import type { FoundFact } from './readiness'

const speaksOf = ({ answers = [], attempts, violation }: FindingDraft, answer: Answer): boolean =>
  answer.rule === violation && (answers.includes(answer.key) || (answer.attempts ?? []).some((id) => attempts.includes(id)))

/** A finding as the filing order reads it: whether a rule of supervisors speaks of it, and where a person told that it happened. */
export function foundFact(draft: FindingDraft, answers: readonly Answer[] = []): FoundFact {
  const places = answers.filter((answer) => speaksOf(draft, answer)).flatMap(({ values: { where } }) => where ?? [])
  const [supervised, told] = [[...draft.provisions, ...(draft.supporting ?? [])].some(isSupervisory), toldActs(draft).length]
  return { channels: draft.channels, violation: draft.violation, supervised, ...(places.length ? { places } : {}), ...(told ? { told } : {}) }
}
