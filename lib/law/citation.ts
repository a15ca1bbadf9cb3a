import type { LocalDate } from '@/lib/calendar/local-date'
import type { Provision, RuleForce, SourceGrade } from './provision'
import { provisionById } from './provisions'
import { citation } from './standing'

/** Whether a rule is one of those a supervisor applies to the institutions it is in charge of, not the law of everybody or of the police. */
export const isSupervisory = ({ id, force }: { id: string; force: RuleForce }): boolean => {
  const boundTo = provisionById(id)?.boundTo
  return force === 'law' && boundTo !== undefined && boundTo !== 'association-members'
}

/** What a document cites: the statute, the topic (in the id), the version by its first day, the words that name title and article, and how it was read. */
type Cited = { statute: string; id: string; from: LocalDate; cite: { zh: string; en: string }; grade: SourceGrade }

/**
 * Whether a citation may be made of an act on a civil day (Asia/Shanghai): statute, version, article and topic are those of one recorded version,
 * that version stood on the day, and its grade is P or S and the one told. The same article number of another version, or with another topic, is none.
 */
export function isValidCitation({ statute, id, from, cite, grade }: Cited, day: LocalDate): boolean {
  const provision: Provision | null = provisionById(id)
  if (!provision || provision.statute !== statute) return false
  const version = citation(provision, day)
  if (version === null || version.from !== from || version.grade !== grade) return false
  return version.text.cite.zh === cite.zh && version.text.cite.en === cite.en
}
