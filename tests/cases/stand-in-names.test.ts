import { expect, it, test } from 'vitest'
import { realName, standInNames } from '@/lib/cases/stand-in-names'
import { messagesOf } from '@/lib/i18n/messages'

test.each(['本人', '借款人', '亲友', ' 本人 ', '母亲', '妈妈', '我妈', '大姐', '同事', '表哥', ''])('%s is no name', (name) => expect(realName(name)).toBe(''))
test.each(['林知夏', '周岚', '马大姐', '欧阳同', '本人梅', 'Ana', '何父'])('%s is a name', (name) => expect(realName(name)).toBe(name))

it('a relation given as the name is none', () => {
  expect(realName('班主任', '班主任')).toBe('')
  expect(realName('班主任', '老师')).toBe('班主任')
})

it('are the words the intake puts there, whatever the language', () => {
  for (const locale of ['zh-CN', 'en'] as const) expect(messagesOf(locale).intake?.defaults).toMatchObject(standInNames)
})
