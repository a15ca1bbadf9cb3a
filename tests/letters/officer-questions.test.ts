import { describe, expect, it } from 'vitest'
import { sampleSummary } from './sample-case'
import { fitted, flat, runs } from './summary-page'

describe('what an officer asks first of the one page', () => {
  it('how many contacts at night were calls, how many went to others, how many came after the last filing', () => {
    const facts = sampleSummary(100)
    const night = new Set(facts.findings.filter(({ violation }) => violation === 'night-contact').flatMap(({ attempts }) => attempts))
    const own = facts.acts.filter(({ id }) => night.has(id))
    const of = (channel: string) => own.filter((act) => act.channel === channel).length
    const others = facts.acts.filter(({ recipient }) => facts.people.some(({ key }) => key === recipient))
    const [first, last] = facts.filings.map(({ filedOn }) => filedOn).sort() as [string, string]
    const after = (filedOn: string) => facts.acts.filter(({ localDay }) => localDay > filedOn).length
    const said = (day: string) => `${+day.slice(0, 4)}年${+day.slice(5, 7)}月${+day.slice(8)}日`
    const page = flat(fitted(facts))
    expect([of('call') > 0, of('sms') > 0, of('call') + of('sms'), others.length > 0, after(last) > 0]).toEqual([true, true, own.length, true, true])
    expect(page).toContain(`其中夜间来电${of('call')}次、短信${of('sms')}条，联系报案人以外的2人共${others.length}次（条）。`)
    expect(page).toContain(`${said(first)}首次提交之后仍有${after(first)}次（条）联系，其中${said(last)}之后${after(last)}次（条）。`)
    expect(flat(fitted({ ...facts, findings: facts.findings.filter(({ violation }) => violation !== 'night-contact') }))).not.toContain('其中夜间')
    expect(flat(fitted({ ...facts, filings: [] }))).not.toContain('之后仍有')
  })

  it('which institutions and which numbers: all of them where a line has room', () => {
    const facts = sampleSummary(100)
    const page = flat(fitted(facts))
    const agencies = facts.respondents.flatMap(({ name, agencies: own }) => [name, ...own.map((agency) => agency.name)])
    expect(agencies.length).toBeGreaterThan(2)
    for (const name of agencies) expect(page).toContain(name)
    const numbers = new Set(facts.acts.flatMap(({ number }) => number ?? []))
    expect(numbers.size).toBeGreaterThan(3)
    for (const number of numbers) expect(page.split('来电号码')[1]?.split('案情概述')[0]).toContain(number)
  })

  it('what a file is: its name keeps its ending where it is cut', () => {
    const cut = runs(fitted(sampleSummary(100))).map(({ text }) => text).filter((text) => text.includes('…') && /\.(?:wav|mp3|xml)/u.test(text))
    expect(cut.length).toBeGreaterThan(0)
    for (const text of cut) expect(text).toMatch(/…\.(?:wav|mp3|xml)/u)
  })

  it('which acts the six months of public order may have passed by: not those of other laws, none of a crime', () => {
    const facts = sampleSummary(100)
    const old = (one: typeof facts) => /(\d+)次发生在6个月以前，与其后各次是否属于连续或者继续状态、此前是否已被公安机关发现，请依法审查。/u.exec(flat(fitted(one)))?.[1]
    const ids = new Set(facts.findings.flatMap(({ provisions }) => provisions).filter(({ statute }) => statute === 'ZAGL').flatMap(({ attempts }) => attempts))
    expect(old(facts)).toBe(String(facts.acts.filter(({ id, localDay }) => ids.has(id) && localDay < '2026-05-22').length))
    const other = facts.findings.map((finding) => ({ ...finding, provisions: finding.provisions.map((one) => ({ ...one, statute: 'XF' })) }))
    expect([old({ ...facts, findings: other }), old({ ...facts, procedure: 'criminal' })]).toEqual([undefined, undefined])
  })
})
