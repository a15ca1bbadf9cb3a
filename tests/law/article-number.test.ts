import { expect, test } from 'vitest'
import { articleNumber, pairsWithArticle } from '@/lib/law/article-number'
import { chineseNumber } from '@/lib/law/provisions/article'

test.each([
  [1, '一'], [10, '十'], [12, '十二'], [20, '二十'], [42, '四十二'], [100, '一百'], [101, '一百零一'], [110, '一百一十'], [144, '一百四十四'], [1000, '一千'],
  [1032, '一千零三十二'], [1165, '一千一百六十五'], [1200, '一千二百'],
])('%i is spelled %s', (value, spelled) => {
  expect(chineseNumber(value)).toBe(spelled)
})

test.each([
  ['42', 42], ['４２', 42], ['第42条', 42], ['第42條', 42], [' 第四十二条 ', 42], ['第一千零三十二条', 1032], ['1260', 1260], ['2026', null], ['12378', null], ['0', null], ['夜间', null],
  ['第五十条第一款', null], ['', null],
])('“%s” means article %s', (word, number) => {
  expect(articleNumber(word)).toBe(number)
})

test('an old number leads to the new one, a new one also to what it was', () => {
  expect(pairsWithArticle(42).map(({ old, revised }) => [old, revised])).toEqual([[[42], [50]]])
  expect(pairsWithArticle(50).map(({ old, revised }) => [old, revised])).toEqual([[[42], [50]], [[50], [61]]])
  expect(pairsWithArticle(56).map(({ old }) => old)).toEqual([[]])
  expect(pairsWithArticle(3)).toEqual([])
})
