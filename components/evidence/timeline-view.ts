import { masked } from '@/components/ui/masked'
import type { CaseFacts } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { Strength } from '@/lib/evidence/strength'
import type { AttemptView } from './AttemptRow'

type Person = { key: string; name: string }

/** Lines of the case in a fixed order, so that an address can name one by its place and never by its number. */
export function caseLines(facts: CaseFacts): string[] {
  const lines = [...facts.respondents.flatMap(({ lines: own }) => own), ...facts.otherLines].map(({ number }) => phoneNumber(number))
  return [...new Set(lines.filter((number) => number !== null))].sort()
}

/** The entry of a list that an address names by its place. */
export function atPlace<T>(list: readonly T[], place: string | undefined): T | undefined {
  return place !== undefined && /^\d{1,4}$/.test(place) ? list[Number(place)] : undefined
}

/** Choices of the filter: places as values, numbers masked. */
export function filterChoices(facts: CaseFacts, people: readonly Person[]) {
  return {
    lines: caseLines(facts).map((number, place) => ({ value: String(place), label: masked(number) })),
    parties: facts.respondents.map(({ name }, place) => ({ value: String(place), label: name })),
    people: people.map(({ name }, place) => ({ value: String(place), label: name })),
  }
}

const noteCharacters = 60
const shortened = (text: string) => (text.length > noteCharacters ? `${text.slice(0, noteCharacters)}…` : text)

/** `exhibits` = number of each original; `linked` = originals a person or the program tied to an attempt. */
export type RowContext = {
  people: readonly Person[]
  exhibits: ReadonlyMap<string, number>
  linked: ReadonlyMap<string, readonly string[]>
  editHref: (id: string) => string
  strengthOf?: (attempt: ContactAttempt) => Strength
}

/** An attempt as its row shows it. */
export function attemptView(attempt: ContactAttempt, { people, exhibits, linked, editHref, strengthOf }: RowContext): AttemptView {
  const items = [...attempt.sources.map(({ evidenceId }) => evidenceId), ...(linked.get(attempt.id) ?? [])]
  const numbers = [...new Set(items.map((id) => exhibits.get(id)).filter((number) => number !== undefined))].sort((one, other) => one - other)
  return {
    id: attempt.id,
    at: attempt.at,
    atPrecision: attempt.atPrecision,
    number: attempt.number,
    account: attempt.account,
    channel: attempt.channel,
    direction: attempt.direction,
    answered: attempt.answered,
    seconds: attempt.seconds,
    grade: attempt.grade,
    exhibits: numbers,
    who: people.find(({ key }) => key === attempt.recipient)?.name ?? attempt.recipient,
    note: attempt.content ? shortened(attempt.content) : undefined,
    editHref: editHref(attempt.id),
    strength: strengthOf?.(attempt),
  }
}
