import type { LocalDate } from '@/lib/calendar/local-date'
import type { StatuteGroup } from './lookup'
import type { Provision, RuleForce, SourceGrade } from './provision'
import { standing } from './standing'
import { type Subject, subjectOf, subjects } from './subjects'

/** The list of statutes: what one line says of each, and how the lines are grouped. Pure. */

/**
 * One statute on a civil day. `texts` = provisions recorded, `standing` = how many of them are in force that day; `first` = the earliest day any of them is
 * recorded from; `current` = the latest day up to then on which one of those in force began, null when none is in force; `ended` = the day from which
 * the last of them no longer stood; `grades` = how well its texts are known, the best first; `doubtful` = texts that are W or U, never printed.
 */
export type StatuteSummary = StatuteGroup & {
  texts: number; standing: number; first: LocalDate; current: LocalDate | null; ended: LocalDate | null; grades: SourceGrade[]; doubtful: number
}
export type SubjectGroup = { subject: Subject; statutes: StatuteSummary[] }
export type ForceGroup = { force: RuleForce; subjects: SubjectGroup[] }

const order: SourceGrade[] = ['P', 'S', 'W', 'U']

/** W and U may drive hints and never a citation. */
export const isDoubtful = (grade: SourceGrade): boolean => grade === 'W' || grade === 'U'

/** How well the version of a provision that matters on a day is known: the one in force, else its latest. */
function gradeOf(provision: Provision, day: LocalDate): SourceGrade | undefined {
  const now = standing(provision, day)
  return now.state === 'in-force' ? now.version.grade : provision.versions.at(-1)?.grade
}

/** What the list says of a statute on a day. */
export function statuteSummary(group: StatuteGroup, day: LocalDate): StatuteSummary {
  const states = group.provisions.map((provision) => standing(provision, day))
  const inForce = states.flatMap((state) => (state.state === 'in-force' ? [state.version.from] : []))
  const began = group.provisions.flatMap(({ versions }) => versions.map(({ from }) => from)).sort()
  const endings = group.provisions.flatMap(({ versions }) => versions.filter(({ from, text }) => text === null && from <= day).map(({ from }) => from)).sort()
  const grades = group.provisions.flatMap((provision) => gradeOf(provision, day) ?? [])
  return {
    ...group, texts: group.provisions.length, standing: inForce.length, first: began[0] ?? day, current: inForce.sort().at(-1) ?? null,
    ended: inForce.length === 0 ? endings.at(-1) ?? null : null, grades: order.filter((grade) => grades.includes(grade)),
    doubtful: grades.filter(isDoubtful).length,
  }
}

/** Law first, then soft law; inside by subject. Groups without a statute are left out. */
export function byForceAndSubject(statutes: readonly StatuteSummary[]): ForceGroup[] {
  return (['law', 'softLaw'] as const).map((force) => {
    const own = statutes.filter((statute) => statute.force === force)
    const bySubject = subjects.map((subject) => ({ subject, statutes: own.filter(({ statute }) => subjectOf(statute) === subject) }))
    return { force, subjects: bySubject.filter((group) => group.statutes.length > 0) }
  }).filter((group) => group.subjects.length > 0)
}
