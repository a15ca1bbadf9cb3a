/** Languages of the interface. Letters to Chinese bodies stay Chinese whatever is chosen here. */
export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]
const defaultLocale: Locale = 'zh-CN'
/** Name of the cookie that keeps a person's choice. */
export const localeCookie = 'anning-language'

/** Whether a word names a language of the interface. */
export const isLocale = (text: string | undefined): text is Locale => locales.includes(text as Locale)

type Wish = { tag: string; weight: number }

function wish(part: string): Wish {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
  const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined)
  return { tag: tag.trim(), weight: quality === undefined ? 1 : Number(quality) || 0 }
}

function spoken(tag: string): Locale | undefined {
  const language = tag.split('-')[0]
  return locales.find((locale) => locale.toLowerCase() === tag) ?? locales.find((locale) => locale.split('-')[0] === language)
}

/** The language to speak: the person's choice, else the first of the browser's wishes (`Accept-Language`) we can speak, else zh-CN. */
export function negotiatedLocale(choice: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(choice)) return choice
  const wishes = (acceptLanguage ?? '').split(',').map(wish).filter((each) => each.weight > 0)
  const byWeight = wishes.sort((one, other) => other.weight - one.weight)
  return byWeight.map((each) => spoken(each.tag)).find((locale) => locale !== undefined) ?? defaultLocale
}
