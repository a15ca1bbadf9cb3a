import { publicSecurityArticleMap, type ArticlePair } from './provisions/public-security-article-map'

/** Articles by number, as people say them: `42`, `第42条`, `第四十二条`. Pure. */

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const units = ['千', '百', '十', '']
/** The Civil Code, the longest statute here, has 1260 articles; a greater number is no article (a standard, a hotline, a year). */
const articleMax = 1260

/** 42 → 四十二, 1032 → 一千零三十二, 12 → 十二. For 1 to 9999. */
export function chineseNumber(value: number): string {
  const figures = [...String(value).padStart(4, '0')].map(Number)
  const spelled = figures.map((figure, place) => (figure ? `${digits[figure]}${units[place]}` : '零')).join('')
  return spelled.replace(/零+/g, '零').replace(/^零|零$/g, '').replace(/^一十/, '十')
}

/** The article a word means, or null for a word that means none. */
export function articleNumber(word: string): number | null {
  const inside = /^(?:第)?(\d{1,4})(?:条)?$/.exec(word.normalize('NFKC').trim())?.[1]
  if (inside) return Number(inside) >= 1 && Number(inside) <= articleMax ? Number(inside) : null
  const spelled = /^第([一二三四五六七八九十百千零]+)条$/.exec(word.trim())?.[1]
  if (!spelled) return null
  for (let value = 1; value <= articleMax; value += 1) if (chineseNumber(value) === spelled) return value
  return null
}

/** What an article number of 治安管理处罚法 became, or stood for before: the pairs in which it stands on either side. Empty = not in the map. */
export const pairsWithArticle = (number: number): ArticlePair[] =>
  publicSecurityArticleMap.filter(({ old, revised }) => old.includes(number) || revised.includes(number))
