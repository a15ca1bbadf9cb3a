import type { ReadingView } from '@/components/letters/LetterReading'
import { readingView } from '@/components/letters/reading-view'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { LetterDocument } from '@/lib/letters/document'

type Of = { text: LetterDocument | null; facts: CaseFacts; here: string; locale: string; asked?: string }

/** A letter of a case beside its paper. */
export function readingOf({ facts, ...of }: Of): ReadingView | null {
  const names = [facts.complainant.name, facts.debtor?.name ?? '', ...facts.contacts.map(({ name }) => name), ...facts.respondents.map(({ name }) => name)]
  return readingView({ ...of, names })
}
