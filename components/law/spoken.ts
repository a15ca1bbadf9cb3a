/** Words of a data file: always in Chinese and English, in other languages where somebody wrote them. */
export type Wording = { zh: string; en: string; es?: string }

/** The language whose letters a locale's law texts are shown in. */
export const languageOf = (locale: string): 'zh' | 'en' => (locale.startsWith('zh') ? 'zh' : 'en')

/** The wording in a locale; where it has none, in English. */
export function spoken(wording: Wording, locale: string): string {
  if (locale.startsWith('es') && wording.es) return wording.es
  return wording[languageOf(locale)]
}
