import { inSimplified } from '@/lib/evidence/simplified'
import { chineseNumber } from './provisions/article'
import { publicSecurityArticleMap, type ArticlePair } from './provisions/public-security-article-map'

/** Articles by number, as people say them: `42`, `第42条`, `第四十二条`. Pure. */

/** The Civil Code, the longest statute here, has 1260 articles; a greater number is no article (a standard, a hotline, a year). */
const articleMax = 1260

const spelledOut = new Map(Array.from({ length: articleMax }, (_, place): [string, number] => [chineseNumber(place + 1), place + 1]))

/** The article a word means, or null for a word that means none. */
export function articleNumber(word: string): number | null {
  const plain = inSimplified(word.normalize('NFKC').trim())
  const inside = /^(?:第)?(\d{1,4})(?:条)?$/.exec(plain)?.[1]
  if (inside) return Number(inside) >= 1 && Number(inside) <= articleMax ? Number(inside) : null
  const spelled = /^第([一二三四五六七八九十百千零]+)条$/.exec(plain)?.[1]
  return spelled ? (spelledOut.get(spelled) ?? null) : null
}

/** What an article number of 治安管理处罚法 became, or stood for before: the pairs in which it stands on either side. Empty = not in the map. */
export const pairsWithArticle = (number: number): ArticlePair[] =>
  publicSecurityArticleMap.filter(({ old, revised }) => old.includes(number) || revised.includes(number))
