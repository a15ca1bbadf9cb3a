import { expect, test } from 'vitest'
import { provisionById, provisionList } from '@/lib/law'
import { gistIn, gistLanguageOf } from '@/lib/law/gist'

const gist = (id: string) => provisionById(id)?.versions.at(-1)?.text?.gist ?? { zh: '', en: '', es: '' }

test('a gist is read in the language asked for', () => {
  const refusal = gist('GBT/contact-refusal')
  expect([gistIn(refusal, 'zh-CN'), gistIn(refusal, 'en'), gistIn(refusal, 'es')]).toEqual([refusal.zh, refusal.en, refusal.es])
})

test('Traditional Chinese is written as in Taiwan', () => {
  expect(gistIn(gist('GBT/contact-refusal'), 'zh-TW')).toBe('聯絡人拒絕的，不得再聯絡')
  expect(gistIn(gist('PIPL/withdrawal'), 'zh-TW')).toContain('撤回')
  expect(gistIn(gist('MFD/intrusion-by-phone'), 'zh-TW')).toContain('沒有法律規定')
})

test.each([
  ['zh-TW', 'zh-CN', 'zh-TW'], ['es', 'en', 'es'], [undefined, 'en', 'en'], ['fr', 'zh-CN', 'zh-CN'], ['', 'fr', 'en'],
])('asked for %s on a screen in %s, the gist is in %s', (asked, locale, language) => {
  expect(gistLanguageOf(asked, locale)).toBe(language)
})

test('no number and no sentence is lost on the way', () => {
  const numbers = (text: string) => text.match(/[0-9]+|[一二三四五六七八九十百千]+/g)
  const gists = provisionList.flatMap(({ versions }) => versions.flatMap(({ text }) => (text ? [text.gist] : [])))
  const changed = gists.filter((each) => JSON.stringify(numbers(each.zh)) !== JSON.stringify(numbers(gistIn(each, 'zh-TW'))))
  expect(changed).toEqual([])
})
