import { expect, it } from 'vitest'
import type { LetterDocument } from '@/lib/letters/document'
import { withHandwritten } from '@/lib/letters/handwritten'
import { blank } from '@/lib/letters/need-to-know'
import { letterText } from '@/lib/letters/text'

const letter: LetterDocument = {
  letter: 'statement-of-facts', title: '情况说明（证人）', addressee: '', closing: null, meta: { number: 'AN-1', on: '2026-11-22' },
  sections: [
    { keep: 'must', heading: '一、说明人', blocks: [{ kind: 'paragraph', text: '说明人：𠮷田。𪚥在场。' }, { kind: 'paragraph', text: '𠮷田听到。' }, { kind: 'paragraph', text: `证件号码：${blank}` }] },
    { keep: 'must', blocks: [{ kind: 'signature', lines: ['说明人（签名）：'] }] },
  ],
}

it('leaves a space for each character the fonts do not have and says what belongs there, before the place to sign', () => {
  const text = letterText(withHandwritten(letter, ['𠮷 U+20BB7', '𪚥 U+2A6A5']))
  expect(text).toContain('说明人：〔＿＿〕田。〔＿＿〕在场。')
  expect(text).toContain('上文以“〔＿＿〕”留出3处，签名前由说明人手写补上：U+20BB7、U+2A6A5。')
  expect(text.indexOf('手写补上')).toBeLessThan(text.indexOf('说明人（签名）'))
  expect(text).not.toMatch(/[𠮷𪚥]/u)
  expect(text.match(/〔＿＿〕/gu)).toHaveLength(4)
  expect(text).toContain(`证件号码：${blank}`)
})

it('changes nothing where every character can be printed', () => expect(withHandwritten(letter, [])).toBe(letter))
