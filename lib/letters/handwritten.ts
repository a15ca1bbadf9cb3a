import type { LetterDocument } from './document'
import { paragraph } from './letter-parts'
import { letterText } from './text'
import { withSubstitutes } from './substitutes'

/** A space for one character that is written in by hand. In brackets, so that nobody takes it for a place that is meant to stay open, as for a number. */
const space = '〔＿＿〕'

/**
 * A page that is signed by hand, with a space for each character that no print face has, and a line before the signature that says so. `characters` = as a
 * warning names them, `𪚥 U+2A6A5`, in the order they come.
 */
export function withHandwritten(letter: LetterDocument, characters: readonly string[]): LetterDocument {
  if (characters.length === 0) return letter
  const named = characters.map((value) => ({ sign: [...value][0] ?? '', code: value.slice(value.indexOf('U+')) }))
  const count = [...letterText(letter)].filter((character) => named.some(({ sign }) => sign === character)).length
  const spaced = withSubstitutes(letter, named.map(({ sign }) => ({ sign, said: space })))
  const line = paragraph(`打印字体没有下列字，上文以“${space}”留出${count}处，签名前由说明人手写补上：${named.map(({ code }) => code).join('、')}。`)
  return { ...spaced, sections: [...spaced.sections.slice(0, -1), { keep: 'must', blocks: [line] }, ...spaced.sections.slice(-1)] }
}
