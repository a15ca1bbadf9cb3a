import type { ReadingView } from '@/components/letters/LetterReading'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { LetterDocument } from '@/lib/letters/document'
import { letterIn, readingLanguageOf, readingLanguages } from '@/lib/letters/translation'

type Of = { text: LetterDocument | null; facts: CaseFacts; here: string; locale: string; asked?: string }

/** The letter in the language asked for, else in that of the screen, with links to the others; null where there are no words to read. */
export function readingOf({ text, facts, here, locale, asked }: Of): ReadingView | null {
  if (!text) return null
  const language = readingLanguageOf(asked, locale)
  const names = [facts.complainant.name, facts.debtor?.name ?? '', ...facts.contacts.map(({ name }) => name), ...facts.respondents.map(({ name }) => name)]
  return {
    language, isAsked: language !== null && asked === language, closeHref: `${here}?read=none`,
    choices: readingLanguages.map((choice) => ({ language: choice, href: `${here}?read=${choice}` })),
    letter: language && letterIn(text, language, names.filter(Boolean)),
  }
}
