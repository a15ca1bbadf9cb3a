import type { LetterDocument } from '../document'
import { inTraditional } from './traditional'
import { translated, type TranslatedLetter } from './translated'

/** A letter beside its paper, for a sender who does not read it: an aid, never printed. Only the Chinese text counts. */

/** In the order they are offered. */
export const readingLanguages = ['zh-TW', 'en', 'es'] as const
export type ReadingLanguage = (typeof readingLanguages)[number]

/** The language asked for; else the one of the screen, where that is not the letter's own; null = none is open. */
export function readingLanguageOf(asked: string | undefined, locale: string): ReadingLanguage | null {
  const [wanted = null] = [asked, ...(asked === undefined ? [locale] : [])].flatMap((tag) => readingLanguages.find((language) => language === tag) ?? [])
  return wanted
}

/** A letter in a language. `names` = of the people of the case, which no conversion of characters may change. For servers. */
export const letterIn = (letter: LetterDocument, language: ReadingLanguage, names: readonly string[]): TranslatedLetter =>
  (language === 'zh-TW' ? inTraditional(letter, names) : translated(letter, language))
