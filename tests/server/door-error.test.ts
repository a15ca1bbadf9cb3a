import { createTranslator } from 'next-intl'
import { expect, it, vi } from 'vitest'
import { messagesOf } from '@/lib/i18n/messages'
import { doorError, doorFields } from '@/lib/server/door-error'

vi.mock('next-intl/server', () => ({
  getLocale: async () => 'zh-CN',
  getTranslations: async (namespace: string) => createTranslator({ locale: 'zh-CN', messages: messagesOf('zh-CN'), namespace }),
}))

it('says the sentence of a refusal of ours, and one sentence for every other word in the address', async () => {
  expect(await doorError(undefined)).toBeUndefined()
  expect(await doorError('conflict')).not.toBe(await doorError('nothing'))
  const others = await Promise.all(['nothing', '__proto__', 'constructor', 'toString', 'conflict.x'].map(doorError))
  expect(new Set(others)).toEqual(new Set([await doorError('unexpected')]))
})

it('names the fields a form came back for, and none for a word that is not ours', async () => {
  const told = await doorFields('on~required,values.where~__proto__,recipient~constructor,attempts~toString,respondent~nothing')
  expect([...told]).toEqual([['on', expect.stringMatching(/。$/)]])
})
