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
    const last = facts.filings.map(({ filedOn }) => filedOn).sort().at(-1)!
    const after = facts.acts.filter(({ localDay }) => localDay > last).length
    const page = flat(fitted(facts))
    expect([of('call') > 0, of('sms') > 0, of('call') + of('sms'), others.length > 0, after > 0]).toEqual([true, true, own.length, true, true])
    expect(page).toContain(`其中夜间来电${of('call')}次、短信${of('sms')}条；联系报案人以外2人${others.length}次（条）。`)
    expect(page).toContain(`${+last.slice(0, 4)}年${+last.slice(5, 7)}月${+last.slice(8)}日以后仍有${after}次（条）联系。`)
    expect(flat(fitted({ ...facts, findings: facts.findings.filter(({ violation }) => violation !== 'night-contact') }))).not.toContain('其中夜间')
    expect(flat(fitted({ ...facts, filings: [] }))).not.toContain('以后仍有')
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
})
