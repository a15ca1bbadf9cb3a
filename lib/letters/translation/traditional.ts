import { Converter } from 'opencc-js/cn2t'
import type { LetterDocument } from '../document'
import { kept as asIs, said, type Run } from './run'
import { spoken, type TranslatedLetter } from './translated'

/** The same letter in the characters of Taiwan. Words stay the same: 信息 is what the law says, and no 資訊. */

const characters = Converter({ from: 'cn', to: 'tw' })

/** Names stay as their bearers write them: a character of a name is not the word it looks like. */
function converted(text: string, names: readonly string[]): Run[] {
  const [name, ...rest] = names
  if (name === undefined) return text ? [said(characters(text))] : []
  return text.split(name).flatMap((part, at) => [...(at > 0 ? [asIs(name)] : []), ...converted(part, rest)])
}

/** For servers: the dictionary is about a megabyte and no browser should load it. `names` = of the people of the case. */
export function inTraditional(letter: LetterDocument, names: readonly string[]): TranslatedLetter {
  const longestFirst = [...new Set(names)].filter((name) => name.length > 1).sort((one, other) => other.length - one.length)
  const speak = (zh: string) => converted(zh, longestFirst)
  return spoken(letter, { text: speak, label: speak, cell: speak })
}
