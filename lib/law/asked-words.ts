import { Converter } from 'opencc-js/t2cn'
import { inSimplified } from '@/lib/evidence/simplified'
import { articleNumber } from './article-number'

/** What is asked for in a search of the law, word by word: a number where it names an article, and the ways it may be written in the texts. Pure. */
export type AskedWord = { article: number | null; ways: readonly string[] }

const inMainlandWords = Converter({ from: 'twp', to: 'cn' })

const numeral = '[一二三四五六七八九十百千零]+'
const article = `(?:第?\\s*\\d{1,4}\\s*条(?!\\d)|第${numeral}条)(?:之${numeral})?`
const part = `第(?:\\(?${numeral}\\)?|\\d{1,2})[款项]`
const between = '[\\s《》〈〉「」『』“”"。、；：…【】〔〕()\\[\\]{}!?;]|[.,:](?![a-z0-9])|(?<![a-z0-9])[.,:]'
/** A citation leads to its article, whatever paragraph or item follows. */
const pieces = new RegExp(`(?<article>${article})(?:[、,和及]?${part})*|${part}|(?:(?!${between}|${article}|${part})[\\s\\S])+`, 'gu')

/** Texts and words as they are compared, whatever their case and width. */
export const compared = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The words of a search; marks and the joint between a title and its article part them as a space does. A Taiwan word (資訊) also means ours (信息). */
export function askedWords(text: string): AskedWord[] {
  const written = compared(text)
  return [...inSimplified(written).matchAll(pieces)].map(({ 0: piece, index, groups }) => {
    const word = groups?.article?.replace(/\s/g, '') ?? piece
    return { article: articleNumber(word), ways: [word, inMainlandWords(written.slice(index, index + piece.length))] }
  })
}
