import { describe, expect, it } from 'vitest'
import { provisionById } from '@/lib/law/provisions'
import { citation } from '@/lib/law/standing'
import type { StandingProvision } from '@/lib/law/violation'
import type { AddressedFacts } from '@/lib/letters/letter-entry'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { nfraReportEntry as entry } from '@/lib/letters/nfra-report'
import { letterText } from '@/lib/letters/text'
import { bodyPages } from './body-pages'
import { entryFacts, sides } from './entry-case'
import { openFields } from './open-fields'

const facts = (on = '2026-11-22') => entryFacts(entry, { role: 'debtor', on })
const text = (from: AddressedFacts, options: LetterOptions = {}) => letterText(entry.write(from, options))
const body = (from: AddressedFacts, options: LetterOptions = {}) => text(from, options).split('附件一　')[0] ?? ''

/** The rule on collection by consumer finance companies as a review adds it beside a finding of 2026. */
function supporting(): StandingProvision {
  const provision = provisionById('XJ24/collection')
  const version = provision && citation(provision, '2026-03-02')
  if (!provision || !version) throw new Error('not recorded')
  return { statute: provision.statute, id: provision.id, from: version.from, cite: version.text.cite, gist: version.text.gist, force: provision.force, grade: version.grade }
}

describe('the report to the supervisor', () => {
  it.each(sides)('fits two pages of body on %s with every field filled in', (on) => {
    const letter = entry.write(facts(on), { writtenAnswer: 'yes', background: '2025年3月起，本人和家人持续接到催收电话。' })
    expect(bodyPages(letter)).toBeLessThanOrEqual(2)
  })

  it('is the reporter’s own, real name and phone in full, and asks for an investigation on its first page', () => {
    const told = body(facts())
    for (const must of ['举报人：林知夏，联系电话19900001001', '实名举报', '被举报机构：澜汐消费金融股份有限公司', '核查属实的，请依法处理', '举报内容保密']) expect(told).toContain(must)
    expect(told.indexOf('举报请求')).toBeLessThan(told.indexOf('事实与依据'))
  })

  it('asks for no money and nothing of its own dispute', () => {
    const told = text(facts(), { writtenAnswer: 'yes' })
    for (const word of ['赔偿', '道歉', '减免', '投诉人', '罪']) expect(told).not.toContain(word)
    expect(told).toContain('不请求处理本人与该机构之间的民事争议')
  })

  it('says whether a written answer is wanted, and is not issued before that is said', () => {
    expect(openFields(entry, facts(), {})).toEqual(['writtenAnswer'])
    expect(body(facts())).toContain('是否要求书面答复：＿＿＿＿。')
    expect(body(facts(), { writtenAnswer: 'yes' })).toContain('是否要求书面答复：是。请将是否受理和调查意见书面告知本人。')
    expect(body(facts(), { writtenAnswer: 'no' })).toContain('是否要求书面答复：否。')
  })

  it('tells of an earlier report about the same lender and then needs new evidence', () => {
    const earlier = { channel: 'nfra-report', respondent: 'LX', addressee: '国家金融监督管理总局派出机构', filedOn: '2026-05-06', referenceNumbers: ['JB-7'], answeredOn: null, steps: [] }
    const again = { ...facts(), filings: [...facts().filings, earlier] }
    expect(openFields(entry, again, { writtenAnswer: 'no' })).toEqual(['newEvidence'])
    const told = body(again, { writtenAnswer: 'no', newEvidence: '2026年8月的三次录音（证4）。' })
    expect(told).toContain('2026年5月6日向国家金融监督管理总局派出机构举报（编号JB-7，尚无答复记录）。')
    expect(told).toContain('本次提出的新证据：2026年8月的三次录音（证4）。')
    expect(openFields(entry, again, { writtenAnswer: 'no', newEvidence: '新录音' })).toEqual([])
    expect(body({ ...again, filings: [{ ...earlier, respondent: 'other' }] })).not.toContain('新证据')
  })

  it('names the supervisory rule beside the acts of its days, without an article, and freezes its version', () => {
    const law = supporting()
    const from = facts()
    const of = (...violations: string[]) => from.findings.map(({ supporting: _supporting, ...finding }) => (
      violations.includes(finding.violation) ? { ...finding, supporting: [law, { ...law, from: '2020-01-01' }] } : finding))
    const letter = entry.write({ ...from, findings: of('third-party-collection') }, {})
    const police = '其中涉及治安管理的部分，由公安机关依法认定。\n（一）'
    expect(letterText(letter)).toContain(`\n下列行为中的向他人催收，可能涉及《消费金融公司管理办法》关于催收的规定。${police}`)
    expect(text({ ...from, findings: of(...from.findings.map(({ violation }) => violation)) })).toContain(`\n下列行为可能涉及《消费金融公司管理办法》关于催收的规定。${police}`)
    const own = of('third-party-collection').filter(({ violation }) => violation === 'third-party-collection')
    expect(text({ ...from, findings: own })).not.toContain('公安机关')
    expect(letter.meta.cites).toContainEqual({ id: law.id, from: law.from })
    expect(bodyPages(letter)).toBeLessThanOrEqual(2)
    expect(letter.meta.cites).not.toContainEqual({ id: law.id, from: '2020-01-01' })
  })

  it('names no law between the parties', () => {
    const [from, civil] = [facts(), provisionById('MFD/intrusion-by-phone')]
    const version = civil && citation(civil, '2026-03-02')
    if (!civil || !version) throw new Error('not recorded')
    const law = { statute: civil.statute, id: civil.id, from: version.from, cite: version.text.cite, gist: version.text.gist, force: civil.force, grade: version.grade }
    expect(text({ ...from, findings: from.findings.map((finding) => ({ ...finding, supporting: [law] })) })).not.toContain('民法典')
  })

  it('is called a report of violations only where a rule of the supervisor is named: neither guides nor the law of the police are its own', () => {
    const from = facts()
    const bare = from.findings.map(({ supporting: _supporting, ...finding }) => finding)
    expect(text(from).split('\n')[0]).toBe('违法行为举报书')
    expect(text({ ...from, findings: bare }).split('\n')[0]).toBe('关于澜汐消费金融股份有限公司催收行为的举报书')
    expect(text({ ...from, findings: bare }).replaceAll('《银行保险违法行为举报处理办法》', '')).not.toContain('违法')
  })

  it('cites each act under the version of its own day', () => {
    const told = body(facts())
    expect(told).toContain('（2012年修正）第四十二条第（一）项')
    expect(told).toContain('（2025年修订）第五十条第一款第（一）项')
    expect(body(facts('2025-11-20'))).not.toContain('2025年修订')
  })

  it('shows relatives by role and surname, no phone of theirs and no identity number', () => {
    const told = text(facts())
    for (const canary of ['林知秋', '蒋若楠', '19900001002', '19900001003']) expect(told).not.toContain(canary)
    expect(told).toContain('姐姐林某')
  })
})
