import 'server-only'
import { randomBytes } from 'node:crypto'
import { entropyToMnemonic, mnemonicToEntropy, validateMnemonic } from '@scure/bip39'
import { wordlist as english } from '@scure/bip39/wordlists/english.js'
import { wordlist as chinese } from '@scure/bip39/wordlists/simplified-chinese.js'
import type { Locale } from '@/lib/i18n/locale'

/** 256 bits as 24 words of BIP-39, the last of which checks the others: English words, or single Chinese characters. The same bits in either. */

export const wordCount = 24

const isChinese = (locale: Locale) => locale.startsWith('zh')
const listOf = (locale: Locale) => (isChinese(locale) ? chinese : english)

export const freshEntropy = (): Buffer => randomBytes(32)

/** The words in a reader's language. */
export const wordsOf = (entropy: Uint8Array, locale: Locale): string[] => entropyToMnemonic(entropy, listOf(locale)).split(/\s+/)

/** What a person wrote, as words: Chinese characters one by one, with or without gaps; others in small letters. Numbers before the words do not count. */
export function writtenWords(text: string): string[] {
  const plain = text.normalize('NFKC')
  return plain.match(/\p{Script=Han}/gu) ?? plain.toLowerCase().match(/[a-z]+/g) ?? []
}

/** The bits that 24 words spell, in either language; null when they are not whole, or one of them is wrong. */
export function entropyOf(text: string): Uint8Array | null {
  const words = writtenWords(text)
  if (words.length !== wordCount) return null
  const phrase = words.join(' ')
  const list = [english, chinese].find((each) => validateMnemonic(phrase, each))
  return list ? mnemonicToEntropy(phrase, list) : null
}
