import type { LetterDocument } from '@/lib/letters/document'
import { letterIn, readingLanguageOf, readingLanguages } from '@/lib/letters/translation'
import type { ReadingView } from './LetterReading'

/** `names` = of the people in it, which no conversion of characters may change; `here` = the page, without a query. */
type Of = { text: LetterDocument | null; names: readonly string[]; here: string; locale: string; asked?: string }

/** A paper in the language asked for, else in that of the screen, with links to the others; null where there are no words to read. For pages of the server. */
export function readingView({ text, names, here, locale, asked }: Of): ReadingView | null {
  if (!text) return null
  const language = readingLanguageOf(asked, locale)
  return {
    language, isAsked: language !== null && asked === language, closeHref: `${here}?read=none`,
    choices: readingLanguages.map((choice) => ({ language: choice, href: `${here}?read=${choice}` })),
    letter: language && letterIn(text, language, names.filter(Boolean)),
  }
}
