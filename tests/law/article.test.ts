import { expect, test } from 'vitest'
import { article, chineseNumber } from '@/lib/law/provisions/article'

test.each([
  [1, '一'], [10, '十'], [11, '十一'], [19, '十九'], [20, '二十'], [42, '四十二'], [100, '一百'], [101, '一百零一'], [109, '一百零九'], [110, '一百一十'],
  [118, '一百一十八'], [253, '二百五十三'], [680, '六百八十'], [998, '九百九十八'], [1000, '一千'], [1001, '一千零一'], [1024, '一千零二十四'], [1033, '一千零三十三'], [1183, '一千一百八十三'],
])('%i is written %s', (value, written) => {
  expect(chineseNumber(value)).toBe(written)
})

test.each([
  [article(26), '第二十六条', 'art. 26'],
  [article(50, { paragraphs: [1], items: [5] }), '第五十条第一款第（五）项', 'art. 50 para. 1 item (5)'],
  [article(62, { paragraphs: [1, 2] }), '第六十二条第一款、第二款', 'art. 62 paras. 1 and 2'],
  [article(63, { items: [1, 3] }), '第六十三条第（一）项、第（三）项', 'art. 63 items (1) and (3)'],
  [article([77, 78]), '第七十七条、第七十八条', 'arts. 77 and 78'],
  [article(253, { after: 1 }), '第二百五十三条之一', 'art. 253-1'],
])('a place reads the same in both languages: %o', (place, zh, en) => {
  expect(place).toEqual({ zh, en })
})
