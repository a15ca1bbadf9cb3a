import type { LocalDate } from '@/lib/calendar/local-date'
import type { Gist, Provision, ProvisionVersion, RuleForce, SourceGrade } from '../provision'

export type Wording = { zh: string; en: string }

/** One dated text of a statute. `cite` puts title and place together. */
export type Edition = {
  from: LocalDate; fromGrade?: SourceGrade; grade: SourceGrade; source: { title: string; ref: string }; checkedOn: LocalDate; cite: (place: Wording) => Wording
}

/** What an edition says on a topic; `from` and `fromGrade` where the passage is younger than the edition, `grade` where it is known less well. */
export type Passage = {
  gist: Gist; limits?: Record<string, number>; changed?: Wording; from?: LocalDate; fromGrade?: SourceGrade; grade?: SourceGrade
}

/** Whom and how a statute binds, whatever its edition. */
export type Heading = { id: string; title: Wording; force: RuleForce; boundTo?: Provision['boundTo']; loans?: Provision['loans'] }

/** A statute or guide of which one version is recorded. `endsBefore` = the day from which it no longer stands. */
export type Statute = Heading & Edition & { endsBefore?: LocalDate }

/** An unverified passage names its text and says so: nobody may take it for a citation. */
const unverified = ({ zh, en }: Wording): Wording => ({ zh: `${zh}（未核实，不可引用）`, en: `${en} (unverified, not to be cited)` })

/** A provision's version: an edition's passage at a place (article, or subject where no clause number was read). */
export function versionOf(edition: Edition, place: Wording, passage: Passage): ProvisionVersion {
  const grade = passage.grade ?? edition.grade
  const fromGrade = passage.fromGrade ?? edition.fromGrade
  const cite = edition.cite(place)
  return {
    from: passage.from ?? edition.from, ...(fromGrade ? { fromGrade } : {}),
    text: { cite: grade === 'P' || grade === 'S' ? cite : unverified(cite), gist: passage.gist, limits: passage.limits ?? {} },
    source: edition.source, grade, ...(passage.changed ? { changed: passage.changed } : {}), checkedOn: edition.checkedOn,
  }
}

/** A provision of a statute: topic = the second part of its id. */
export function provisionOf(heading: Heading, topic: string, versions: ProvisionVersion[]): Provision {
  const { id, title, force, boundTo, loans } = heading
  return { id: `${id}/${topic}`, statute: id, title, force, ...(boundTo ? { boundTo } : {}), ...(loans ? { loans } : {}), versions }
}

/** A builder of that statute's provisions: topic, place, passage. */
export function provisionsOf(statute: Statute) {
  const { grade, source, checkedOn, endsBefore } = statute
  return (topic: string, place: Wording, passage: Passage): Provision => provisionOf(statute, topic, [
    versionOf(statute, place, passage),
    ...(endsBefore ? [{ from: endsBefore, text: null, source, grade, checkedOn }] : []),
  ])
}

/** The way most statutes are cited: 《title》place. `edition` = the words that tell two texts of one statute apart. */
export const citeIn = (title: Wording, edition?: Wording) => (place: Wording): Wording => ({
  zh: `《${title.zh}》${edition ? `（${edition.zh}）` : ''}${place.zh}`, en: `${title.en}, ${edition ? `${edition.en}, ` : ''}${place.en}`,
})

/** The way a text is cited of which no clause number was read: by its subject. */
export const citeSubject = (title: Wording) => (subject: Wording): Wording => ({ zh: `《${title.zh}》关于${subject.zh}的规定`, en: `${title.en}: ${subject.en}` })
