import { describe, expect, it } from 'vitest'
import { contactNoticeEntry as entry } from '@/lib/letters/contact-notice'
import { codePoints, letterText } from '@/lib/letters/text'
import { entryFacts, situations } from './entry-case'

describe('the notice to contacts', () => {
  it.each(situations)('has at most 200 characters from a %s, with every field full', (role) => {
    const facts = entryFacts(entry, { role, on: '2026-11-22' })
    const long = { ...facts, complainant: { ...facts.complainant, name: '欧阳知夏的名字' } }
    const { to, own } = entry.fields
    const full = { to: '称'.repeat(to?.kind === 'text' ? to.max : 0), own: '话'.repeat(own?.kind === 'text' ? own.max : 0) }
    expect(full.own.length).toBe(24)
    expect(codePoints(letterText(entry.write(long, full)))).toBeLessThanOrEqual(200)
  })

  it('says sorry, that nothing is owed, nothing to disclose, what to note, what may be said and that testifying is free', () => {
    const text = letterText(entry.write(entryFacts(entry, { role: 'debtor', on: '2026-11-22' }), { to: '王姐', own: '有空打给我' }))
    for (const part of ['王姐，你好，我是林知夏', '对不起', '不用付钱', '不用告诉对方', '时间、号码和原话', '请不要再联系我', '作证由你决定', '有空打给我。谢谢你。']) expect(text).toContain(part)
  })

  it('says that nothing is owed only to who neither borrowed nor stood surety', () => {
    for (const role of situations) expect(letterText(entry.write(entryFacts(entry, { role, on: '2026-11-22' }), {}))).toContain('你没借、没担保的，没有还款义务，不用付钱。')
  })

  it('tells nothing of the debt and asks nobody to lie', () => {
    for (const role of situations) {
      const text = letterText(entry.write(entryFacts(entry, { role, on: '2026-11-22' }), {}))
      expect(text).not.toMatch(/澜汐|橙穗|28,000|逾期|欠|借款|不认识|就说/u)
    }
  })
})
