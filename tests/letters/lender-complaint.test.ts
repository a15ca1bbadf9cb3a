import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lenderComplaint } from '@/lib/letters/lender-complaint'
import { letterText } from '@/lib/letters/text'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { grid } from '@/lib/letters/typeset/letter-form'
import { plainMetrics } from './plain-metrics'
import { sampleLetter } from './sample-case'

const approved = (name: string) => new URL(`../approved/${name}.txt`, import.meta.url)
/** Paragraphs of the body, or of the annex. */
const paragraphs = (count: number, part: 'body' | 'annex' = 'body') => {
  const sections = lenderComplaint(sampleLetter(count)).sections.filter(({ attachment }) => (attachment === true) === (part === 'annex'))
  return sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'paragraph' ? [block] : []))
}

describe('the complaint', () => {
  it.each(['lender', 'nfra-complaint'] as const)('reads as approved to %s', async (channel) => {
    const addressee = channel === 'lender' ? '澜汐消费金融股份有限公司消费者权益保护部' : '国家金融监督管理总局岚州监管分局'
    await expect(letterText(lenderComplaint({ ...sampleLetter(26), channel, addressee }))).toMatchFileSnapshot(approved(`lender-complaint-${channel}`).pathname)
  })

  it.each(['body', 'annex'] as const)('gives every claim its exhibit in the %s', (part) => {
    const claims = paragraphs(100, part).filter(({ factRef }) => factRef)
    expect(claims.length).toBeGreaterThan(8)
    expect(new Set(claims.map(({ factRef }) => factRef)).size).toBe(8)
    for (const { text } of claims) expect(text).toMatch(/（证\d+.*）/u)
  })

  it.each(['body', 'annex'] as const)('cites acts on both sides of 2026-01-01 apart in the %s, each under its own edition', (part) => {
    const threats = paragraphs(100, part).filter(({ factRef }) => factRef === 'f-threat').map(({ text }) => text)
    expect(threats).toHaveLength(2)
    expect(threats[0]).toContain('（2012年修正）')
    expect(threats[0]).not.toContain('（2025年修订）')
    expect(threats[1]).toContain('（2025年修订）')
    expect(threats[1]).not.toContain('（2012年修正）')
    expect(threats[0]).not.toMatch(/2026年\d+月/u)
  })

  it('counts in the claims exactly the rows of its annex', () => {
    const facts = sampleLetter(130)
    const found = new Set(facts.findings.flatMap(({ attempts }) => attempts)).size
    const letter = lenderComplaint(facts)
    const annex = letter.sections.at(-1)
    const table = annex?.blocks[0]
    expect(annex?.heading).toContain(`共${found}次`)
    expect(table?.kind === 'facts' && table.rows.length).toBe(found)
    expect([found > 100, found < 130]).toEqual([true, true])
  })

  it('shows relatives by role and surname, and never their phones or the words 违法 and 罪', () => {
    const text = letterText(lenderComplaint(sampleLetter(200)))
    for (const canary of ['林知秋', '蒋若楠', '19900001002', '19900001003', '违法', '罪']) expect(text).not.toContain(canary)
    expect(text).toContain('姐姐林某')
  })

  it('takes identity, card and code numbers out of quoted words', () => {
    const facts = sampleLetter(26)
    const finding = facts.findings.find(({ violation }) => violation === 'threat')
    const [span] = finding?.spans ?? []
    if (span) span.text = '身份证330106199003070027，卡6222021234567890123，验证码482915，林知秋19900001002。'
    const text = letterText(lenderComplaint(facts))
    expect(text).toContain('330106********0027')
    for (const secret of ['330106199003070027', '6222021234567890123', '482915', '19900001002']) expect(text).not.toContain(secret)
  })

  it('promises to show the originals that are there, and none that is kept elsewhere', () => {
    const facts = sampleLetter(26)
    const promise = (elsewhere: string[]) => {
      const exhibits = facts.exhibits.map((exhibit) => ({ ...exhibit, isElsewhere: elsewhere.includes(exhibit.number) }))
      return letterText(lenderComplaint({ ...facts, exhibits })).split('\n').find((line) => line.startsWith('本人保证'))
    }
    const said = (end: string) => `本人保证以上内容真实，如有不实愿承担责任；${end}。`
    expect(promise([])).toBe(said('证据原件可供核对'))
    expect(promise(['证6'])).toBe(said('除附件一注明“原件另存”的以外，证据原件可供核对'))
    expect(promise(['证1', '证2', '证3', '证4', '证6'])).toBe(said('证据原件另存，见附件一'))
    // An exhibit the letter does not use is promised to nobody.
    expect(promise(['证9'])).toBe(said('证据原件可供核对'))
  })

  it('uses no act without an exhibit in its counts', () => {
    const facts = sampleLetter(26)
    const found = new Set(facts.findings.flatMap(({ attempts }) => attempts))
    facts.acts.forEach((act, at) => { if (at === 0) act.exhibits = [] })
    expect(found.has(facts.acts[0]?.id ?? '')).toBe(true)
    const text = letterText(lenderComplaint(facts))
    expect(text).toContain('另有1次由本人事后记录')
    expect(text).toContain(`共${found.size - 1}次`)
  })

  it('tells acts that no exhibit shows as the writer’s own records, also where a whole kind rests on nothing else', () => {
    const facts = sampleLetter(26)
    const bare = facts.findings.filter(({ violation }) => violation === 'impersonating-authority').flatMap(({ attempts }) => attempts)
    const acts = facts.acts.map((act) => (bare.includes(act.id) ? { ...act, exhibits: [] } : act))
    const text = letterText(lenderComplaint({ ...facts, acts }))
    const [body = '', annex = ''] = text.split('附件一　')
    const own = `另有${bare.length}次由本人事后记录，涉及自称机关，没有录音、截图或详单，未计入上述次数。`
    expect([bare.length > 0, body.split(own).length, body.match(/自称机关/gu)?.length, annex.includes('自称机关')]).toEqual([true, 2, 1, false])
  })

  it('prints no article of a source that was not read', () => {
    const facts = sampleLetter(100)
    for (const finding of facts.findings) for (const provision of finding.provisions) provision.grade = provision.force === 'law' ? 'W' : 'S'
    expect(letterText(lenderComplaint(facts))).not.toMatch(/第[一二三四五六七八九十百]+条/u)
  })

  it('says whose lines they are and on what ground, accounts by the name of their app', () => {
    const facts = sampleLetter(26)
    const [own] = facts.respondents
    if (!own) throw new Error('no respondent')
    const accounts = [{ app: 'qq' as const, account: '100000171', display: '鼎朔-小陈' }, { app: 'wechat' as const, account: 'wxid_1', display: '' }]
    const [disclosed] = facts.findings.find(({ violation }) => violation === 'debt-disclosure')?.attempts ?? []
    const acts = facts.acts.map((act) => (act.id === disclosed ? { ...act, number: null, account: '100000171', channel: 'chat' as const } : act))
    const text = letterText(lenderComplaint({ ...facts, acts, channel: 'lender', respondents: [{ ...own, accounts }] }))
    expect(text).toContain('投诉人认为上述号码、账号由贵单位或其合作机构使用，请核实。')
    expect(text).toContain(`投诉人认为由贵单位或其合作机构使用、请求核实的电话号码：${own.numbers.join('、')}；账号：QQ号100000171、微信wxid_1。`)
    expect(text).toMatch(/下列号码、账号的使用者向本人的同事蒋某告知债务情况|下列账号的使用者向本人的同事蒋某告知债务情况/u)
    expect(text).not.toContain('全部号码')
    expect(letterText(lenderComplaint({ ...facts, respondents: [{ ...own, numbers: [] }] }))).not.toContain('确认为')
  })

  it('never says who called, only by which lines: a published number proves nobody', () => {
    const facts = sampleLetter(26)
    const own = { ...facts, acts: facts.acts.map((act) => ({ ...act, number: '95099901' })) }
    expect(letterText(lenderComplaint({ ...own, channel: 'lender' }))).toContain('下列号码的使用者在夜间联系')
    const text = letterText(lenderComplaint({ ...facts, channel: 'lender' }))
    expect(text).toContain('下列号码的使用者对本人使用涉及人身安全的言语')
    expect(text).not.toContain('贵单位及合作机构')
  })

  it('gives a statute its whole title once in the body and once in the annex', () => {
    const text = letterText(lenderComplaint(sampleLetter(100)))
    const [body = '', annex = ''] = text.split('附件一　')
    for (const part of [body, annex]) {
      expect(part.match(/《中华人民共和国治安管理处罚法》/gu)).toHaveLength(1)
      expect(part.indexOf('《中华人民共和国治安管理处罚法》')).toBeLessThan(part.indexOf('《治安管理处罚法》'))
    }
  })

  it('says when a contact was refused, whom it was told, and nothing where the case does not hold it', () => {
    const facts = sampleLetter(26)
    const text = letterText(lenderComplaint(facts))
    expect(text).toContain('本人的姐姐林某（本人陈述：2025年3月1日10:00已向鼎朔商务咨询有限公司说明不要再联系）')
    expect(text).toContain('本人陈述：本人的姐姐林某于2025年3月1日10:00已向鼎朔商务咨询有限公司说明不要再联系。')
    const toLender = facts.refusals.map((refusal) => ({ ...refusal, told: facts.respondents[0]?.name ?? '' }))
    expect(letterText(lenderComplaint({ ...facts, channel: 'lender', refusals: toLender }))).toContain('10:00已向贵单位说明不要再联系。')
    expect(letterText(lenderComplaint({ ...facts, refusals: [] }))).not.toContain('说明不要再联系')
  })

  it('names oneself before relatives', () => {
    const facts = sampleLetter(100)
    const findings = facts.findings.flatMap((finding) => (finding.violation === 'night-contact' ? [{ ...finding, id: 'x', recipient: 'sister' }, finding] : [finding]))
    expect(letterText(lenderComplaint({ ...facts, findings }))).toContain('对本人、姐姐林某：')
  })

  it('defines the night, asks about the loan and not the debt, and dates what was not answered', () => {
    const text = letterText(lenderComplaint({ ...sampleLetter(100), channel: 'lender' }))
    for (const told of ['夜间（22:00至次日8:00）', '就借款事宜联系没有还款义务的人', '尚无答复记录']) expect(text).toContain(told)
    expect(text).not.toContain('本债务')
  })

  it('numbers its pages and keeps the signature whole in both forms', () => {
    for (const form of [undefined, grid]) {
      const list = letterLayout(lenderComplaint(sampleLetter(40)), plainMetrics, form)
      list.pages.forEach((page, at) => {
        const words = page.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
        expect(words.at(-1)).toBe(`第 ${at + 1} 页　共 ${list.pages.length} 页`)
        const signed = ['此致', '敬礼', '投诉人（签名）：'].filter((text) => words.includes(text))
        expect([0, 3]).toContain(signed.length)
      })
    }
  })

  it('has an approved text that was read, not an empty file', () => {
    expect(readFileSync(approved('lender-complaint-lender'), 'utf8')).toContain('投诉请求')
  })
})
