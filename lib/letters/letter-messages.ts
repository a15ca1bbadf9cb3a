import { letters } from './index'
import type { LetterWords } from './letter-entry'

type Tree = { [key: string]: string | Tree }

const by = (language: 'zh' | 'en', of: (words: LetterWords) => string | Tree | undefined): Tree =>
  Object.fromEntries(letters.flatMap(({ id, words }) => {
    const found = of(words[language])
    return found === undefined ? [] : [[id, found]]
  }))

/** The words of every letter as they stand in the message files: `letters.kind.<id>`, `letters.field.<id>.<key>.label` … */
export const letterMessages = (language: 'zh' | 'en'): { letters: Tree } => ({
  letters: {
    kind: by(language, ({ name }) => name), about: by(language, ({ about }) => about), doesNotDo: by(language, ({ cannot }) => cannot),
    gistOf: by(language, ({ gist }) => gist), field: by(language, ({ fields }) => fields), choice: by(language, ({ choices }) => choices),
  },
})
