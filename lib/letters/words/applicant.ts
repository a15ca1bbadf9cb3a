import type { LetterWords } from '../letter-entry'

/** Words of the fields that say who applies, the same in every application. */
type Shared = { fields: LetterWords['fields']; choices: NonNullable<LetterWords['choices']> }

export const applicantWords: { zh: Shared; en: Shared } = {
  zh: {
    fields: { gender: { label: '你的性别' }, home: { label: '你的住址', hint: '身份证号不在这里填，打印以后在原件上手写' } },
    choices: { gender: { female: '女', male: '男' } },
  },
  en: {
    fields: { gender: { label: 'Your sex' }, home: { label: 'Your address', hint: 'the identity number is not typed here; write it by hand on the printed original' } },
    choices: { gender: { female: 'female', male: 'male' } },
  },
}
