import { Converter } from 'opencc-js/cn2t'
import type { Gist } from './provision'

export type GistLanguage = 'zh-CN' | 'zh-TW' | 'en' | 'es'

const traditional = Converter({ from: 'cn', to: 'twp' })

/**
 * A gist in a language of the screens; Traditional Chinese (Taiwan) is made from our Chinese, word by word where the words differ (信息 → 資訊).
 * For servers: the dictionary is about a megabyte and no browser should load it. Names of statutes are never passed through it.
 */
export function gistIn(gist: Gist, language: GistLanguage): string {
  if (language === 'zh-TW') return traditional(gist.zh)
  return language === 'zh-CN' ? gist.zh : gist[language]
}
