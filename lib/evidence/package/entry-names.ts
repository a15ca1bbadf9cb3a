import { type Instant, localDay, localTime } from '@/lib/calendar/local-date'
import { plainName } from '@/lib/cases/plain-text'

/** Names of files in a package: plain, each once, and such that every system can unpack them. In Chinese, like the letters: an officer reads them. */

// What some system forbids in a name, line separators, marks that are not seen, and characters that look like a path's.
const forbidden = /[<>:"/\\|?*\u2028\u2029\u200b-\u200d\u2060\ufeff\u2044\u2215\u29f8\uff0f\uff3c]/gu
/** Names that Windows keeps for devices, with whatever ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:$|[. ])/iu
const stemMax = 48

const endingOf = (name: string) => /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** A name without what may stand in no name, at most 48 characters and without its ending. Empty = nothing is left. */
export function plainStem(name: string): string {
  const stem = plainName(name.normalize('NFC')).replace(/\.[A-Za-z0-9]{1,5}$/, '').replace(forbidden, ' ').replace(/\s+/gu, ' ')
  const short = [...stem.trim()].slice(0, stemMax).join('').replace(/^[. ~-]+|[. ]+$/gu, '')
  return reserved.test(short) ? `_${short}` : short
}

/** `number` = place in the package; `words` = what it is; `name` = as the original is called, its ending is kept unless another is given. */
export type NamedEntry = { number: number; at: Instant | null; words: string; name?: string; ending?: string }

/** `001 2025-11-03 2214 录音 半夜来电.m4a`; without a time where nobody knows it. */
export function entryName({ number, at, words, name = '', ending = endingOf(name) }: NamedEntry): string {
  const when = at === null ? '' : `${localDay(at)} ${localTime(at).slice(0, 5).replace(':', '')}`
  const parts = [String(number).padStart(3, '0'), when, words, plainStem(name)].filter((part) => part !== '')
  return `${parts.join(' ')}${ending ? `.${ending}` : ''}`
}
