import { describe, expect, it } from 'vitest'
import { provenOnPaper } from '@/lib/letters/proven-limits'
import { policeSummary, policies } from '@/lib/letters/police-summary'
import { byGravity, incidents, listed, type Incident } from '@/lib/letters/summary/incidents'
import { violationList } from '@/lib/law'
import { statistics } from '@/lib/letters/summary/statistics'
import { summaryAnnex } from '@/lib/letters/summary-annex'
import { severityOf } from '@/lib/letters/wording'
import { plainMetrics } from './plain-metrics'
import { sampleSummary } from './sample-case'
import { fitted, flat, runs, words } from './summary-page'

describe('the police summary', () => {
  it.each([1, 10, 100, 1000])('is one page for %i acts and says the total', (count) => {
    const summary = fitted(sampleSummary(count))
    expect(summary.list.pages).toHaveLength(1)
    expect(summary.total).toBe(count)
    expect(flat(summary)).toContain(`共${count.toLocaleString('en')}次（条）`)
    expect(runs(summary).some(({ text, face, ink }) => text === count.toLocaleString('en') && face === 'serifBold' && ink === 'accent')).toBe(true)
    expect(summary.tries).toBeLessThanOrEqual(6)
  })

  it.each([1, 10, 100, 1000])('counts every kind as the findings of %i acts do', (count) => {
    const facts = sampleSummary(count)
    const summary = fitted(facts)
    const night = facts.findings.find(({ violation }) => violation === 'night-contact')?.attempts.length ?? 0
    const all = runs(summary)
    const head = all.findIndex(({ text }) => text === '夜间联系')
    expect(head).toBeGreaterThan(-1)
    expect(all[head + 1]?.text).toBe(night.toLocaleString('en'))
  })

  it('says behind a quotation that a name in it is shortened, and how many of them do; of who testifies no name is', () => {
    const facts = sampleSummary(26)
    const summary = fitted(facts)
    const hidden = flat(summary).match(/称“[^”]*某[^”]*”（人名有隐去）/gu) ?? []
    expect(hidden.length).toBeGreaterThan(0)
    expect(summary.namesHidden).toBe(hidden.length)
    expect(flat(summary).match(/（人名有隐去）/gu)).toHaveLength(hidden.length)
    const open = fitted({ ...facts, people: facts.people.map((person) => ({ ...person, testifies: true })) })
    expect([open.namesHidden, flat(open).includes('人名有隐去')]).toEqual([0, false])
  })

  it('keeps a column for the contact at night however many graver kinds were confirmed', () => {
    const facts = sampleSummary(100)
    const [one] = facts.findings
    const graver = violationList.filter(({ severity, id }) => severity > 2 && !facts.findings.some(({ violation }) => violation === id))
    const many = { ...facts, findings: [...facts.findings, ...graver.map(({ id }) => ({ ...one!, violation: id }))] }
    const { columns, left } = statistics(many)
    expect(columns).toHaveLength(7)
    expect(columns.map(({ label }) => label)).toContain('夜间联系')
    expect(left.length + 6).toBe(new Set(many.findings.map(({ violation }) => violation)).size)
  })

  it('says on the page how many incidents and exhibits it leaves out', () => {
    const facts = sampleSummary(1000)
    const summary = fitted(facts)
    expect(flat(summary)).toContain(`另有${summary.omittedIncidents.toLocaleString('en')}起见附件`)
    expect(flat(summary)).toContain(`另有${summary.omittedExhibits}项见附件`)
    expect(summary.listedIncidents + summary.omittedIncidents).toBe(incidents(facts).length)
  })

  it('counts in its annex every act and exhibit it speaks of', () => {
    const facts = sampleSummary(1000)
    const tables = summaryAnnex(facts).sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'facts' ? [block.rows.length] : []))
    expect(tables.slice(0, 2)).toEqual([facts.exhibits.length, fitted(facts).total])
  })

  it('reads as approved', async () => {
    await expect(`${words(fitted(sampleSummary(26)))}\n`).toMatchFileSnapshot(new URL('../approved/police-summary.txt', import.meta.url).pathname)
  })

  it('stays within the page and never below the legible sizes', () => {
    for (const count of [1, 10, 100, 1000]) {
      for (const run of runs(fitted(sampleSummary(count)))) {
        expect(run.size).toBeGreaterThanOrEqual(7)
        expect(run.y).toBeLessThanOrEqual(841.89 - 29)
        expect(run.lefts.every((left) => left >= 48 - run.size && left < 595.28 - 47)).toBe(true)
      }
    }
  })

  it('sets the long names of kinds inside their columns', () => {
    const facts = sampleSummary(100)
    const others = { ...facts, complainant: { ...facts.complainant, name: '林知秋', role: 'relative' as const } }
    const all = runs(fitted(others))
    const words = ['告知借款人的债务', '向非借款人催收']
    const heads = all.filter(({ text, face }) => face === 'sansMedium' && words.includes(text))
    expect(new Set(heads.map(({ text }) => text))).toEqual(new Set(words))
    const width = (595.28 - 96) / 7
    for (const { lefts, size } of heads) expect((lefts.at(-1) ?? 0) + size - (lefts[0] ?? 0)).toBeLessThanOrEqual(width)
    // Two lines in the column of 60 points that begins after place and time.
    const [from, to] = [48 + 18 + 84, 48 + 18 + 84 + 60]
    const cells = (['debt-disclosure', 'third-party-collection'] as const).flatMap((kind) => {
      const findings = others.findings.filter(({ violation }) => violation === kind)
      return runs(fitted({ ...others, findings })).filter(({ text }) => ['告知借款人的', '债务', '向非借款人', '催收'].includes(text))
    })
    expect(new Set(cells.map(({ text }) => text)).size).toBe(4)
    for (const { lefts, size } of cells) expect([(lefts[0] ?? 0) >= from, (lefts.at(-1) ?? 0) + size <= to]).toEqual([true, true])
  })

  it('lists no lighter act while a graver one is left out', () => {
    for (const count of [26, 100, 1000]) {
      const facts = sampleSummary(count)
      const ranked = byGravity(incidents(facts))
      const rank = ({ isLaw, finding }: Incident) => (isLaw ? 10 : 0) + (isLaw ? severityOf(finding.violation) : 0)
      expect(ranked.map(rank)).toEqual(ranked.map(rank).sort((left, right) => right - left))
      const shown = listed(ranked, fitted(facts).listedIncidents)
      const lightest = Math.min(...shown.map(rank))
      expect(ranked.filter((one) => !shown.includes(one) && rank(one) > lightest)).toEqual([])
    }
  })

  it('takes the strongest of a kind, and equal kinds in turn; lighter kinds one line each while there is room', () => {
    const ranked = byGravity(incidents(sampleSummary(100)))
    expect(ranked.slice(0, 4).map(({ kind }) => kind).sort()).toEqual(['涉人身安全', '涉人身安全', '自称机关', '自称机关'].sort())
    const threats = ranked.filter(({ kind }) => kind === '涉人身安全')
    expect(threats.length).toBeGreaterThan(3)
    threats.forEach(({ exhibits, isQuoted }, at) => expect([isQuoted, exhibits.length >= (threats[at + 1]?.exhibits.length ?? 0)]).toEqual([true, true]))
    const soft = ranked.filter(({ isLaw }) => !isLaw).slice(0, 4).map(({ kind }) => kind)
    expect(soft).toEqual(['向他人催收', ...soft.slice(1)])
    expect(new Set(soft).size).toBe(4)
  })

  it('says in its note when lighter kinds stand beside graver ones that are not listed', () => {
    expect(flat(fitted(sampleSummary(100)))).toMatch(/选较重的\d起（同一天同一类型的算1起），按时间列出；另有\d+起/u)
    const facts = sampleSummary(200)
    const light = facts.findings.filter(({ violation }) => violation === 'night-contact' || violation === 'daily-call-limit')
    expect(flat(fitted({ ...facts, findings: light }))).toMatch(/选较重的\d起（同一天同一类型的算1起，较轻的各类先列1起），按时间列出；另有\d+起/u)
  })

  it('says that the sum counts more than the kinds do', () => {
    const facts = sampleSummary(100)
    const findings = facts.findings.filter(({ violation }) => violation === 'threat')
    const found = findings.flatMap(({ attempts }) => attempts).length
    expect(flat(fitted({ ...facts, findings }))).toContain(`联系共100次（条），其中${found}次（条）列入下列类型；同一行为可计入多种类型`)
    expect(flat(fitted({ ...facts, findings: [] }))).toContain('联系共100次（条），尚未确认类型')
  })

  it('writes every range of days with its year', () => {
    const facts = sampleSummary(1000)
    const ranges = statistics(facts).columns.map(({ range }) => range)
    const later = facts.acts.filter(({ localDay }) => localDay > '2026-01-01')
    ranges.push(...statistics({ ...facts, acts: later }).columns.map(({ range }) => range))
    for (const range of ranges) expect(range).toMatch(/^(?:\d\d\.\d\d\.\d\d—\d\d\.\d\d\.\d\d|\d{4}-\d\d-\d\d)$/u)
  })

  it('asks for an order of no contact only where a confirmed finding cites its ground on a day since it exists', () => {
    const recent = sampleSummary(100)
    const without = (violation: string) => ({ ...recent, findings: recent.findings.filter((finding) => finding.violation !== violation) })
    expect(flat(fitted(recent))).toContain('禁止接触被侵害人')
    expect(flat(fitted(without('contact-after-refusal')))).not.toContain('禁止接触')
    expect(flat(fitted(without('night-contact')))).toContain('禁止接触')
    const older = recent.findings.map((finding) => ({ ...finding, provisions: finding.provisions.filter(({ from }) => from < '2026-01-01') }))
    expect(flat(fitted({ ...recent, findings: older }))).not.toContain('禁止接触')
    expect(flat(fitted({ ...recent, noContactFrom: null }))).not.toContain('禁止接触')
  })

  it('names only institutions with a confirmed finding, and counts all contacts', () => {
    const facts = sampleSummary(100)
    const other = { key: 'LY', name: '栗原小额贷款有限公司', agencies: [], numbers: ['95177701'], accounts: [], selfNames: ['栗原-赵'] }
    const acts = facts.acts.map((act, at) => (at === 0 ? { ...act, number: '95177701' } : act))
    const text = flat(fitted({ ...facts, acts, respondents: [...facts.respondents, other] }))
    expect(text).not.toContain('栗原')
    expect(text).toContain('以澜汐消费金融股份有限公司等名义催收的人员')
    expect(text).toContain('共100次（条）')
    expect(flat(fitted(facts))).toContain('以澜汐消费金融股份有限公司名义催收的人员')
    expect(flat(fitted({ ...facts, findings: [] }))).toContain('（尚未确认）')
  })

  it('asks for the users of numbers, not of those an institution publishes', () => {
    const facts = sampleSummary(100)
    const asked = /2\.(调查.*?)3\./u
    expect(asked.exec(flat(fitted(facts)))?.[1]).toMatch(/^调查\d{11}、\d{11}、\d{11}的实名使用人及其委托关系（机构公开的服务号码除外）。$/u)
    const official = facts.acts.map((act) => ({ ...act, number: '95099901' }))
    expect(flat(fitted({ ...facts, acts: official }))).not.toContain('实名使用人')
  })

  it('says when a contact was refused before it went on', () => {
    const facts = sampleSummary(26)
    const calls = new Set(facts.acts.filter(({ channel }) => channel === 'call').map(({ id }) => id))
    const [alone, byId] = [(ids: readonly string[]) => ids.filter((id) => calls.has(id)), new Map(facts.acts.map((act) => [act.id, act]))]
    const refused = facts.findings.filter(({ violation }) => violation === 'contact-after-refusal').flatMap((finding) => provenOnPaper({
      ...finding, attempts: alone(finding.attempts), provisions: finding.provisions.map((provision) => ({ ...provision, attempts: alone(provision.attempts) })),
    }, byId).finding ?? [])
    const [incident] = incidents({ ...facts, findings: refused })
    expect(incident?.text).toMatch(/^报案人的姐姐林知秋于2025-03-01 10:00已说明不要再联系，其后仍联系其本人：/u)
    // One call after a refusal is no 多次: the statute that says so is cited for more alone, and no order is asked on it.
    expect([refused[0]?.attempts.length, refused[0]?.provisions.filter(({ force }) => force === 'law')]).toEqual([2, []])
    expect(flat(fitted({ ...facts, findings: refused }))).not.toContain('禁止接触')
    expect(flat(fitted(facts))).toContain('禁止接触')
    expect(flat(fitted(sampleSummary(100)))).toMatch(/对报案人的姐姐林知秋2025年3月1日明确拒绝之后的联系（2026年[^）]*共\d次，见附件《逐次明细》），请依法审查是否属于滋扰、纠缠；属于的，请责令一定期限内禁止接触被侵害人。/u)
    expect(incidents({ ...facts, findings: refused, refusals: [] })[0]?.text).toMatch(/^联系/u)
  })

  it('asks to open a case of public order of the law of 2026, and to register what is older or may be a crime', () => {
    const facts = sampleSummary(26)
    const [open, register] = ['依法立案调查，出具受案回执；认为不属于违反治安管理行为的，告知并说明理由。', '依法登记、审查，并出具受案回执。']
    const old = facts.acts.filter(({ localDay }) => localDay < '2026-01-01')
    const asked = (of: Partial<typeof facts>) => [open, register].filter((text) => flat(fitted({ ...facts, ...of })).includes(text))
    expect([asked({}), asked({ acts: old, findings: [] }), asked({ procedure: 'criminal' }), asked({ procedure: null })]).toEqual([[open], [register], [register], [register]])
  })

  it('speaks of relatives and colleagues only where they were reached', () => {
    const facts = sampleSummary(100)
    expect(flat(fitted(facts))).toContain('联系报案人及其亲友、同事共100次')
    expect(flat(fitted({ ...facts, acts: facts.acts.map((act) => ({ ...act, recipient: 'debtor' })) }))).toContain('联系报案人共100次')
    expect(flat(fitted({ ...facts, acts: facts.acts.map((act) => ({ ...act, recipient: 'coll' })) }))).toContain('联系报案人及其同事共100次')
  })

  it('names the people who were contacted, the confidentiality, the debt and earlier filings', () => {
    const facts = sampleSummary(100)
    const text = flat(fitted({ ...facts, findings: facts.findings.filter(({ recipient }) => recipient === 'sister') }))
    for (const told of ['林知秋', '要求对报案人信息保密', '借款事宜另行处理', 'TS-2026-09-0415', '受案回执', '19900001001']) expect(text).toContain(told)
    expect(text).not.toContain('违法')
  })

  it('takes a case without findings, numbers or acts', () => {
    const facts = sampleSummary(1)
    const bare = fitted({ ...facts, acts: [], findings: [], exhibits: [], filings: [], respondents: [] })
    expect(flat(bare)).toContain('目前没有录入')
  })

  it('survives long names and names the field that is too long', () => {
    const facts = sampleSummary(100)
    expect(fitted({ ...facts, complainant: { ...facts.complainant, name: '欧阳'.repeat(12) } }).list.pages).toHaveLength(1)
    expect(policeSummary({ ...facts, background: '背景。'.repeat(2000) }, plainMetrics)).toEqual({ field: 'background' })
    expect(policeSummary({ ...facts, complainant: { ...facts.complainant, name: '名'.repeat(400) } }, plainMetrics)).toEqual({ field: 'complainant.name' })
  })

  it('gives up size before incidents, and incidents before exhibits', () => {
    const order = policies.map(({ size, rows, exhibits }) => size * 100 + rows * 10 + exhibits)
    expect([...order].sort((left, right) => right - left)).toEqual(order)
    expect(Math.min(...policies.map(({ size }) => size))).toBe(9)
  })
})
