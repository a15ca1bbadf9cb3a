import type { LocalDate } from '@/lib/calendar/local-date'
import type { Provision, RuleForce, SourceGrade } from '../provision'

export type Wording = { zh: string; en: string }

/** A statute or guide of which one version is recorded. `endsBefore` = the day from which it no longer stands. `cite` puts title and place together. */
export type Statute = {
  id: string; title: Wording; force: RuleForce; from: LocalDate; endsBefore?: LocalDate; boundTo?: Provision['boundTo']
  grade: SourceGrade; source: { title: string; ref: string }; checkedOn: LocalDate; cite: (place: Wording) => Wording
}

/** A builder of that statute's provisions: topic (second part of the id), place (article, or subject where no clause number was read), gist, limits. */
export function provisionsOf(statute: Statute) {
  const { grade, source, checkedOn } = statute
  return (topic: string, place: Wording, content: { gist: Wording; limits?: Record<string, number> }): Provision => ({
    id: `${statute.id}/${topic}`, statute: statute.id, title: statute.title, force: statute.force, ...(statute.boundTo ? { boundTo: statute.boundTo } : {}),
    versions: [
      { from: statute.from, text: { cite: statute.cite(place), gist: content.gist, limits: content.limits ?? {} }, source, grade, checkedOn },
      ...(statute.endsBefore ? [{ from: statute.endsBefore, text: null, source, grade, checkedOn }] : []),
    ],
  })
}
