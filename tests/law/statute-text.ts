import { readFileSync } from 'node:fs'
import path from 'node:path'
import { chineseNumber } from '@/lib/law/provisions/article'

/** Finds one article, paragraph or item in a statute text of tests/samples/law-texts. */

/** A place as the table writes it: `50.1(5)` = art. 50 para. 1 item (5); `253-1` = 第二百五十三条之一; `77,78` = two articles; `二（一）1` = part, section, point. */
export type Place = { articles: { number: number; after: number | null }[]; paragraphs: number[]; items: number[] }

const numbers = (text: string | undefined, cut: string) => (text ?? '').split(cut).filter(Boolean).map(Number)

export function placeOf(written: string): Place {
  const parts = /^([\d,-]+)((?:\.\d+)*)((?:\(\d+\))*)$/.exec(written)
  if (!parts?.[1]) throw new Error(`no place: ${written}`)
  const articles = parts[1].split(',').map((one) => one.split('-').map(Number)).map(([number = 0, after]) => ({ number, after: after ?? null }))
  return { articles, paragraphs: numbers(parts[2], '.'), items: numbers(parts[3]?.replaceAll('(', ''), ')') }
}

const nameOf = ({ articles, paragraphs, items }: Place) => [
  articles.map(({ number, after }) => `第${chineseNumber(number)}条${after ? `之${chineseNumber(after)}` : ''}`).join('、'),
  paragraphs.map((one) => `第${chineseNumber(one)}款`).join('、'), items.map((one) => `第（${chineseNumber(one)}）项`).join('、'),
].join('')

const read = new Map<string, string>()

export function textOf(file: string): string {
  const text = read.get(file) ?? readFileSync(path.join(import.meta.dirname, '../samples/law-texts', `${file}.md`), 'utf8')
  read.set(file, text)
  return text
}

/** Lines of an article, from its head to the next head of an article, chapter or section. Some texts number with 四、 instead of 第四条. */
function linesOf(file: string, head: string, plain: string): string[] {
  const lines = textOf(file).split('\n').map((line) => line.trim())
  const start = lines.findIndex((line) => new RegExp(`^(${head}[\\s　]|${plain}、)`).test(line))
  if (start < 0) return []
  const next = lines.slice(start + 1).findIndex((line) => /^(第[零一二三四五六七八九十百千]+(条|章|节|编)(之.)?[\s　]|#|[一二三四五六七八九十]+、)/.test(line))
  return lines.slice(start, next < 0 ? undefined : start + 1 + next).filter(Boolean)
}

const isItem = (line: string) => /^[（(][一二三四五六七八九十]+[）)]/.test(line)

/** Paragraphs of an article, each with its items. */
function paragraphsOf(lines: string[]): string[][] {
  const paragraphs: string[][] = []
  for (const line of lines) {
    if (isItem(line)) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

function partOf(file: string, { number, after }: Place['articles'][number], { paragraphs, items }: Place): string {
  const plain = chineseNumber(number)
  const all = paragraphsOf(linesOf(file, `第${plain}条${after ? `之${chineseNumber(after)}` : ''}`, plain))
  const chosen = paragraphs.length ? paragraphs.map((one) => all[one - 1] ?? []) : all
  if (!items.length) return chosen.flat().join('\n')
  return items.map((one) => chosen.flat().find((line) => line.replace('(', '（').replace(')', '）').startsWith(`（${chineseNumber(one)}）`)) ?? '').join('\n')
}

/** A point of a text without articles: 二（一）2. */
function pointOf(file: string, [, part = '', section = '', point = '']: RegExpExecArray): string {
  const fromPart = textOf(file).split(`\n${part}、`)[1] ?? ''
  const fromSection = fromPart.split(`\n(${section})`)[1]?.split(/\n\([一二三四五]\)/)[0] ?? ''
  return fromSection.split('\n').find((line) => line.startsWith(`${point}.`)) ?? ''
}

/** The text at a place, empty where there is none. */
export function passageAt(file: string, written: string): string {
  const point = /^([一二三四五])（([一二三四五])）(\d)$/.exec(written)
  if (point) return pointOf(file, point)
  const place = placeOf(written)
  return place.articles.map((one) => partOf(file, one, place)).join('\n')
}

/** The name a citation gives that place. */
export const citedAs = (written: string) => (written.includes('（') ? written : nameOf(placeOf(written)))
