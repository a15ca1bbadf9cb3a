import { describe, expect, it } from 'vitest'
import { criminalIntake } from '@/lib/channels/limits'
import { deadlines } from '@/lib/tickets/deadlines'
import { holidayYears } from '@/lib/calendar/years'
import type { TicketEvent } from '@/lib/tickets/ticket'
import { letterOf } from '@/lib/letters'
import { entryFacts, followedFiling } from './entry-case'
import { filed, forbiddenWords } from './filed-case'

const organ = '岚州市公安局云桥分局'
const refused = { organ, ground: 'refused', decisionNumber: '岚公云（刑）不立字〔2026〕18号', receivedOn: '2026-11-20', reconsidered: '2026年11月21日向同一机关申请复议，尚未答复' }
/** A criminal report of a day, with its clocks as they stand on another. */
function reported(on: string, today: string) {
  const events: TicketEvent[] = [{ id: 'e1', kind: 'filed', on }]
  return { procedure: 'criminal' as const, filedOn: on, events, deadlines: deadlines({ channel: 'police', procedure: 'criminal', events }, { today, years: holidayYears }) }
}

describe('the request to the procuratorate', () => {
  it('says what the police decided and when, and asks for a review, reasons, a case and an answer', () => {
    const { text, letter, missing } = filed('procuratorate-request', refused)
    expect(missing).toEqual([])
    expect(letter.closing).toEqual(['此致', '岚州市云桥区人民检察院'])
    for (const part of [
      `${organ}决定不予立案（不予立案通知书文号：岚公云（刑）不立字〔2026〕18号），申请人于2026年11月20日收到通知。`, '复议、复核情况：2026年11月21日向同一机关申请复议，尚未答复。',
      '（《人民检察院刑事诉讼规则》第五百五十七条）', '第五百五十九条', '第五百六十一条', '将审查结果书面答复申请人', '不予立案通知书复印件', '复议决定书、复核决定书复印件',
    ]) expect(text).toContain(part)
    expect(text).not.toMatch(forbiddenWords)
    expect(text.match(/《人民检察院刑事诉讼规则》/gu)).toHaveLength(3)
  })

  it('is silent on a refusal where there was none, and says when the ordinary time ended', () => {
    const { text, against } = filed('procuratorate-request', { organ, ground: 'silent' }, { followed: reported('2026-11-02', '2026-11-22') })
    expect(text).toContain('一般的审查期限到2026年11月5日届满。截至2026年11月22日，申请人没有收到是否立案的决定。')
    expect(text).toContain('第五百六十二条')
    expect(text).not.toMatch(/不予立案|第五百五十七条/u)
    expect(against).toEqual([])
  })

  it('tells the person who comes before the police are late, by the clock of the report', () => {
    const early = filed('procuratorate-request', { organ, ground: 'silent' }, { followed: reported('2026-11-20', '2026-11-22') })
    const [clock] = reported('2026-11-20', '2026-11-22').deadlines.filter(({ rule }) => rule === criminalIntake.id)
    expect(early.against).toEqual([`warn limit-not-passed ${clock?.due}`])
    expect(early.text).not.toContain('届满')
    expect(filed('procuratorate-request', { organ, ground: 'silent' }, { followed: { procedure: 'administrative' } }).against).toContain('warn other-procedure administrative')
  })

  it('claims neither while nobody has said which, and cannot be issued then', () => {
    const { text, missing } = filed('procuratorate-request', {})
    expect(missing).toEqual(['organ', 'ground'])
    expect(text).toContain('公安机关的处理：＿＿＿＿。')
    expect(filed('procuratorate-request', {}, { followed: { events: [{ id: 'e', kind: 'filingRefused', on: '2026-11-18' }] } }).text).toContain('决定不予立案')
  })

  it('tells how a relative is related, and encloses its proof, only where it was filled in and the police refused', () => {
    const told = (options: object, role: 'relative' | 'debtor' = 'relative') => filed('procuratorate-request', { organ, ...options }, { role }).text
    const kin = { kinship: '姐姐' }
    expect(told({ ...refused, ...kin })).toMatch(/申请人与借款人.*的关系：姐姐。\n/u)
    expect(told({ ...refused, ...kin })).toContain('证明亲属关系的材料复印件')
    for (const text of [told(refused), told({ ground: 'silent', ...kin }), told({ ...refused, ...kin }, 'debtor')]) expect(text).not.toMatch(/的关系：|近亲属|亲属关系/u)
  })

  it('lets a relative speak for the borrower only as a close relative who shows it, and asks how where nothing is their own', () => {
    const borrowers = /涉人身安全|自称机关/u
    expect(filed('procuratorate-request', refused, { role: 'relative' }).text).not.toMatch(borrowers)
    expect(filed('procuratorate-request', { ...refused, kinship: '姐姐' }, { role: 'relative' }).text).toMatch(borrowers)
    expect(filed('procuratorate-request', { organ, ground: 'silent', kinship: '姐姐' }, { role: 'relative' }).text).not.toMatch(borrowers)
    const entry = letterOf('procuratorate-request')!
    const relative = entryFacts(entry, { role: 'relative', on: '2026-11-22' }, { followed: followedFiling({ channel: 'police' }) })
    const none = { ...relative, findings: relative.findings.filter(({ recipient }) => recipient === 'debtor') }
    const missing = (options: object) => (entry.against?.(none, { ...refused, ...options }) ?? []).filter(({ code }) => code === 'field-missing').map(({ value }) => value)
    expect([missing({}), missing({ kinship: '姐姐' })]).toEqual([['procuratorate-request.kinship'], []])
  })

  it('says what the exhibits are that it encloses', () => {
    expect(filed('procuratorate-request', refused).text).toMatch(/证据目录和证据复印件（证1[^]*附件　证据目录[^]*证1　通话备份 calls-/u)
  })

  it('is for the victim and the close family: who was not wronged before the report says how they are related', () => {
    const told = (options: object, of: Parameters<typeof filed>[2] = {}) => filed('procuratorate-request', { organ, ...options }, { followed: { filedOn: '2025-03-15' }, ...of })
    const warned = 'warn accuser-only procuratorate'
    expect(told(refused, { role: 'relative' }).against).toContain(warned)
    expect(told({ ...refused, kinship: '姐姐' }, { role: 'relative' }).against).not.toContain(warned)
    expect(told({ ground: 'silent', kinship: '姐姐' }, { role: 'relative' }).against).toContain(warned)
    expect(told(refused).against).not.toContain(warned)
    expect(filed('procuratorate-request', refused, { role: 'relative' }).against).not.toContain(warned)
  })

  it('keeps to its pages', () => {
    const { pages, pagesMax } = filed('procuratorate-request', { ...refused, grounds: '短信说到孩子放学的时间和地点，号码没有核查。'.repeat(14) })
    expect(pages).toBeLessThanOrEqual(pagesMax)
  })
})
