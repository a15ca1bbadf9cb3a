import { describe, expect, it } from 'vitest'
import { nifaReportEntry as entry } from '@/lib/letters/nifa-report'
import { codePoints, letterText } from '@/lib/letters/text'
import { bodyPages } from './body-pages'
import { entryFacts, sides, situations } from './entry-case'

const facts = (role: (typeof situations)[number] = 'debtor', on = '2026-11-22') => entryFacts(entry, { role, on })
const text = (from = facts()) => letterText(entry.write(from, {}))
/** What goes into the field of the form. */
const field = (from = facts()) => text(from).split('附件一　')[0] ?? ''

describe('the report to the internet finance association', () => {
  it.each(situations.flatMap((role) => sides.map((on) => [role, on] as const)))('stays within 1,000 characters and two pages from a %s on %s', (role, on) => {
    expect(codePoints(field(facts(role, on)))).toBeLessThanOrEqual(1000)
    expect(bodyPages(entry.write(facts(role, on), {}))).toBeLessThanOrEqual(2)
  })

  it('names the kinds that no longer fit, the gravest kept', () => {
    const from = facts()
    const long = { ...from, complainant: { ...from.complainant, name: '某'.repeat(250) } }
    const told = field(long)
    expect(codePoints(told)).toBeLessThanOrEqual(1000)
    expect(told).toContain('（一）涉人身安全')
    expect(told).toMatch(/另有[^。]*反复拨打，见附件二。/u)
    expect(text(long)).toMatch(/附件二　其余行为\n（[^）]*）[\s\S]*反复拨打：/u)
  })

  it('gives the real name, the institution, conduct with its time, the purpose of the rules and the attachments', () => {
    for (const must of ['举报人：林知夏，联系电话19900001001', '澜汐消费金融股份有限公司', '夜间联系：2025年3月1日至2026年8月3日', '（主旨：', '证1至证4、证6，见证据目录。', '证1｜通话备份']) {
      expect(text()).toContain(must)
    }
  })

  it('numbers no clause, cites no law and calls nothing unlawful', () => {
    expect(text()).not.toMatch(/第[一二三四五六七八九十百\d]+[条款项]|治安管理|违法|罪/u)
  })

  it('gives a purpose once, and the title of a guide once', () => {
    expect(field().match(/《金融机构个人消费类贷款催收工作指引（试行）》/gu)).toHaveLength(1)
    expect(field()).toContain('中国银行业协会上述指引关于第三人要求不再联系的要求')
  })

  it('tells of guides that stand beside what is cited, and of the borrower by the role', () => {
    expect(text()).toMatch(/告知他人债务：[^\n]*不符合GB\/T 45251-2025关于不向联系人催收的要求/u)
    expect(text(facts('relative'))).toMatch(/涉人身安全：[^\n]*，对借款人，短信/u)
    expect(text(facts('relative'))).not.toContain('对其他人')
  })

  it('names no relative, no quoted words and no contract', () => {
    const from = { ...facts(), contract: 'XD2025-0618-77120' }
    for (const canary of ['林知秋', '蒋若楠', '姐姐', '同事', '19900001002', '19900001003', 'XD2025', '28,000', '“']) expect(text(from)).not.toContain(canary)
  })

  it('cites a rule only for acts of its days, and nothing of weak sources', () => {
    expect(text(facts('debtor', '2025-11-20'))).not.toContain('银行业协会')
    const from = facts()
    const weak = <Cited extends object>(provisions: readonly Cited[]) => provisions.map((provision) => ({ ...provision, grade: 'U' as const }))
    const findings = from.findings.map((finding) => ({ ...finding, provisions: weak(finding.provisions), supporting: weak(finding.supporting ?? []) }))
    expect(text({ ...from, findings })).not.toContain('不符合')
  })

  it('leaves acts that no exhibit shows out of its counts and says so', () => {
    const from = facts()
    const calls = new Set(from.acts.filter(({ channel }) => channel === 'call').map(({ id }) => id))
    const called = from.findings.filter(({ violation }) => violation === 'night-contact').flatMap(({ attempts }) => attempts).filter((id) => calls.has(id))
    const night = new Set(called.slice(0, 4))
    const told = text({ ...from, acts: from.acts.map((act) => (night.has(act.id) ? { ...act, exhibits: [] } : act)) })
    expect(told).toContain(`来电${called.length - 4}次`)
    expect(told).toContain('另有4次由本人事后记录')
  })
})
