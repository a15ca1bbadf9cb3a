import { describe, expect, it } from 'vitest'
import { allRequests, requestsFor } from '@/lib/law/requests'
import { violationList } from '@/lib/law'
import { lenderComplaintEntry } from '@/lib/letters/lender-complaint'
import type { AddressedFacts } from '@/lib/letters/letter-entry'
import { isAsked } from '@/lib/letters/letter-fields'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { nfraReportEntry } from '@/lib/letters/nfra-report'
import { secondComplaintEntry } from '@/lib/letters/second-complaint'
import { letterText } from '@/lib/letters/text'
import { entryFacts, followedFiling, followedOn, situations } from './entry-case'

/** What another than the borrower may bring before a lender or its supervisor, vouch for and ask. */

const on = '2026-11-22'
const others = situations.filter((role) => role !== 'debtor')
const facts = (role: (typeof situations)[number]) => entryFacts(lenderComplaintEntry, { role, on }, { channel: 'lender' })
const text = (of: AddressedFacts, options: LetterOptions = {}) => letterText(lenderComplaintEntry.write(of, options))

describe('a complaint by another than the borrower', () => {
  it.each(['lender', 'nfra-complaint'] as const)('to %s reads as approved', async (channel) => {
    const addressee = channel === 'lender' ? '澜汐消费金融股份有限公司消费者权益保护部' : '国家金融监督管理总局岚州监管分局'
    for (const role of others) {
      const letter = lenderComplaintEntry.write(entryFacts(lenderComplaintEntry, { role, on }, { channel, addressee }), {})
      await expect(letterText(letter)).toMatchFileSnapshot(new URL(`../approved/lender-complaint/${role}-${channel}.txt`, import.meta.url).pathname)
    }
  })

  it('reads as approved where the borrower gave an authority', async () => {
    const letter = lenderComplaintEntry.write(facts('relative'), { entrusted: true })
    await expect(letterText(letter)).toMatchFileSnapshot(new URL('../approved/lender-complaint/relative-entrusted.txt', import.meta.url).pathname)
  })

  it('tells only what reached the writer, and the rest with an authority', () => {
    const own = text(facts('relative'))
    expect(own).toContain('对本人')
    for (const of of ['对借款人', '涉人身安全', '自称机关', '合并计算', '由借款人委托本人代为投诉']) expect([of, own.includes(of)]).toEqual([of, false])
    const entrusted = text(facts('relative'), { entrusted: true })
    for (const of of ['对借款人林知夏', '涉人身安全', '合并计算', '由借款人委托本人代为投诉，附借款人亲笔签名的授权委托书原件']) expect([of, entrusted.includes(of)]).toEqual([of, true])
    expect(text(facts('debtor'), { entrusted: true })).toBe(text(facts('debtor')))
  })

  it('is not issued while nothing of it is the writer’s own', () => {
    const codes = (of: AddressedFacts, options: LetterOptions = {}) => (lenderComplaintEntry.against?.(of, options) ?? []).map(({ code, level }) => [code, level])
    const relative = facts('relative')
    const none = { ...relative, findings: relative.findings.filter(({ recipient }) => recipient === 'debtor') }
    expect(codes(relative)).toEqual([])
    expect(codes(none)).toEqual([['nothing-own', 'block']])
    expect(codes(none, { entrusted: true })).toEqual([])
  })

  it('asks for the writer’s own peace and data, not only at night and not for others’', () => {
    for (const role of others) {
      const list = text(facts(role))
      expect([role, list.includes('停止夜间'), list.includes('没有还款义务的人')]).toEqual([role, false, false])
    }
    expect(text(facts('colleague'))).toContain('请停止就该借款联系本人，说明本人姓名、联系方式的来源与依据，删除无依据保存的部分，并书面告知结果。')
    expect(text(facts('wrong-number'))).toContain('请停止拨打本人号码，更正或者删除系统中以本人号码作为他人联系方式的记录，说明来源，并书面告知结果。')
    expect(text(facts('debtor'))).toContain('停止就借款事宜联系没有还款义务的人')
  })

  it('says by what the lender can find who complains', () => {
    expect(text(facts('colleague'))).toContain('借款人林知夏的同事。\n身份证件号码：＿＿＿＿（受理要求时手写）。')
    expect(text(facts('wrong-number'))).toContain('被拨打的号码：19900001009，请据此查找。')
    expect(text(facts('debtor'))).not.toContain('身份证件号码')
  })

  it('names no line that never reached the writer', () => {
    const colleague = facts('colleague')
    const acts = colleague.acts.map((act) => ({ ...act, number: '17000001234' }))
    for (const entry of [lenderComplaintEntry, nfraReportEntry]) {
      const letter = letterText(entry.write({ ...colleague, acts }, {}))
      expect(letter).toContain('电话号码：17000001234。')
      expect(letter).not.toContain('95099901')
    }
  })
})

describe('words of a call that no exhibit holds', () => {
  it('rest on whoever it reached, not on a writer who did not hear it', () => {
    const report = letterText(nfraReportEntry.write(facts('relative'), {}))
    expect(report).toContain('据借款人转述，其中一次称“')
    expect(report).toContain('本人没有亲历，据借款人转述，所说为：')
    expect(report).not.toContain('据本人记述')
    expect(text(facts('debtor'))).toContain('据本人记述，其中一次称“')
  })
})

describe('a second complaint by another than the borrower', () => {
  it('counts what reached the writer since, and all of it with an authority', () => {
    const of = (role: (typeof situations)[number]) => entryFacts(secondComplaintEntry, { role, on }, { followed: followedFiling() })
    const own = letterText(secondComplaintEntry.write(of('relative'), {}))
    expect(own).toMatch(/仍有来电3次、短信3条/u)
    const entrusted = letterText(secondComplaintEntry.write(of('relative'), { entrusted: true }))
    expect(entrusted).toMatch(/仍有来电33次、短信6条/u)
    expect(entrusted).toContain('由借款人委托本人代为投诉')
  })

  it('names the limit of a consumer’s complaint as the borrower’s agent alone', () => {
    const of = (role: (typeof situations)[number]) => entryFacts(secondComplaintEntry, { role, on }, { followed: followedOn('lender', on) })
    const late = (role: (typeof situations)[number], entrusted = false) => letterText(secondComplaintEntry.write(of(role), { entrusted })).includes('《银行业保险业消费投诉处理管理办法》第十八条')
    expect([late('debtor'), late('relative', true), late('relative'), late('wrong-number')]).toEqual([true, true, false, false])
    const answer = (entrusted: boolean) => text(facts('relative'), { entrusted }).includes('请在规定期限内书面答复')
    expect([answer(true), answer(false)]).toEqual([true, false])
  })
})

it('asks about an authority whoever is not the borrower', () => {
  for (const { fields } of [lenderComplaintEntry, secondComplaintEntry]) {
    expect(situations.filter((role) => isAsked(fields.entrusted!, role))).toEqual(others)
  }
})

it('has words for every request, and lets a guarantor ask what a borrower asks', () => {
  const every = new Set(allRequests(violationList))
  for (const role of situations) for (const request of requestsFor(violationList, { role, entrusted: false })) expect(every.has(request)).toBe(true)
  expect(requestsFor(violationList, { role: 'relative', guarantor: true, entrusted: false })).toEqual(requestsFor(violationList, { role: 'debtor', entrusted: false }))
})
