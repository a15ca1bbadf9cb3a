import { Converter } from 'opencc-js/cn2t'
import type { Gist } from './provision'

/** In the order they are offered. */
export const gistLanguages = ['zh-CN', 'zh-TW', 'en', 'es'] as const
export type GistLanguage = (typeof gistLanguages)[number]

/** The language asked for, else the one of the screen; English where neither is written. */
export const gistLanguageOf = (asked: string | undefined, locale: string): GistLanguage =>
  [asked, locale].flatMap((tag) => gistLanguages.find((language) => language === tag) ?? [])[0] ?? 'en'

const traditional = Converter({ from: 'cn', to: 'twp' })

/**
 * A gist in a language of the screens; Traditional Chinese (Taiwan) is made from our Chinese, word by word where the words differ (信息 → 資訊).
 * For servers: the dictionary is about a megabyte and no browser should load it. Names of statutes are never passed through it.
 */
export function gistIn(gist: Gist, language: GistLanguage): string {
  if (language === 'zh-TW') return traditional(gist.zh)
  return language === 'zh-CN' ? gist.zh : gist[language]
}
