import type { Wording } from './statute'

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const PLACES = ['', '十', '百', '千']

/** A whole number from 1 to 9999 as the statutes write it: 10 = 十, 42 = 四十二, 109 = 一百零九, 1033 = 一千零三十三. */
export function chineseNumber(value: number): string {
  const digits = [...String(value)].map(Number)
  const written = digits.map((digit, index) => (digit ? `${DIGITS[digit]}${PLACES[digits.length - 1 - index]}` : '零')).join('')
  const short = written.replace(/零+/g, '零').replace(/零$/, '')
  return value < 20 ? short.replace(/^一十/, '十') : short
}

/** `after` = the number behind 之 (第二百五十三条之一). */
type Part = { after?: number; paragraphs?: number[]; items?: number[] }

const listed = (words: string[]) => (words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? ''))
const counted = (one: string, many: string, words: string[]) => `${words.length > 1 ? many : one} ${listed(words)}`

/** The place of a rule in a statute, in both languages: 第五十条第一款第（一）项 / art. 50 para. 1 item (1). Several articles: 第七十七条、第七十八条. */
export function article(numbers: number | number[], { after, paragraphs = [], items = [] }: Part = {}): Wording {
  const all = typeof numbers === 'number' ? [numbers] : numbers
  const behind = after ? `之${chineseNumber(after)}` : ''
  const zh = [
    all.map((value) => `第${chineseNumber(value)}条${behind}`).join('、'),
    paragraphs.map((value) => `第${chineseNumber(value)}款`).join('、'),
    items.map((value) => `第（${chineseNumber(value)}）项`).join('、'),
  ].join('')
  const en = [
    counted('art.', 'arts.', all.map((value) => `${value}${after ? `-${after}` : ''}`)),
    ...(paragraphs.length ? [counted('para.', 'paras.', paragraphs.map(String))] : []),
    ...(items.length ? [counted('item', 'items', items.map((value) => `(${value})`))] : []),
  ].join(' ')
  return { zh, en }
}
