import { describe, expect, it } from 'vitest'
import { CountedUp } from '@/components/tickets/CountedUp'
import { type CallerRow, WhoCalled, type WhoCalledView } from '@/components/tickets/WhoCalled'
import { rateInterval } from '@/lib/tickets/poisson'
import { rendered, wordsOf } from './rendered'

const side = (count: number, days = 28) => ({ fromOn: '2026-02-10', toOn: '2026-03-09', days, count, perDay: count / days, ...rateInterval(count, days) })
const row = (name: string | null, before: number, after: number, isNew = false): CallerRow => ({ name, before: side(before), after: side(after), isNew })
const view: WhoCalledView = {
  days: { before: 28, after: 28 }, lines: [row('170 **** 1111', 42, 7), row('170 **** 2222', 0, 6, true), row(null, 1, 0)], parties: [row('鼎朔商务咨询有限公司', 42, 13)],
  moved: { count: 13, lines: 1, ofNew: 6 }, unowned: { before: 0, since: 0, newLines: 0 },
}

describe('who called before and after a filing, on the screen', () => {
  it('says first whether the calls moved, then each number and each party with its interval', () => {
    const words = wordsOf(rendered(<WhoCalled view={view} />))
    expect(words).toContain('提交以后的 13 次里，6 次来自之前没有记录的 1 个号码或账号。')
    expect(words).toContain('170 **** 1111 42 次 每天 1.5 1.1–2 7 次 每天 0.25 0.1–0.52')
    expect(words).toContain('170 **** 2222 提交后才出现 0 次 每天 0 0–0.13')
    expect(words).toContain('没显示号码 1 次')
    expect(words).not.toContain('没认定')
  })

  it('says what it cannot tell, and leads to where strangers are named only those who may', () => {
    const shortView = { ...view, days: { before: 3, after: 28 }, moved: null, unowned: { before: 2, since: 5, newLines: 1 } }
    const words = wordsOf(rendered(<WhoCalled view={shortView} />))
    expect(words).toContain('提交前后的记录太少，看不出有没有换号码。')
    expect(words).toContain('之前 2 次，之后 5 次，其中 1 个号码或账号之前没有记录。')
    expect(words).toContain('还看不出来：两边都要有 7 天以上的记录。')
    expect(words).not.toContain('去认一认')
    expect(rendered(<WhoCalled view={{ ...shortView, nameHref: '/there' }} />)).toContain('href="/there"')
    expect(wordsOf(rendered(<WhoCalled view={{ ...view, moved: { count: 0, lines: 0, ofNew: 0 } }} />))).toContain('提交以后，没有联系记录。')
    expect(wordsOf(rendered(<WhoCalled view={{ ...view, moved: { count: 4, lines: 0, ofNew: 0 } }} />))).toContain('没有一次来自之前没见过的号码')
  })

  it('folds all but five rows, and counts those beyond forty', () => {
    const lines = Array.from({ length: 43 }, (_, at) => row(`号码${at}`, 43 - at, 1))
    const html = rendered(<WhoCalled view={{ ...view, lines, parties: [] }} />, 'en')
    const [open = '', folded = ''] = html.split('<details>')
    expect([open.match(/scope="row"/g)?.length, folded.match(/scope="row"/g)?.length]).toEqual([5, 35])
    expect(wordsOf(html)).toContain('35 more')
    expect(wordsOf(html)).toContain('3 more not listed, 9 contacts in all.')
  })
})

describe('the contacts counted up, on the screen', () => {
  const running = { from: '2026-03-01', to: '2026-03-16', earlier: 4, totals: [2, 2, 3, 3, 3, 3, 3, 3, 8, 8, 8, 9, 9, 9, 9, 9] }
  const steps = [{ kind: 'filed', on: '2026-03-09' }, { kind: 'accepted', on: '2026-03-12' }, { kind: 'replied', on: '2026-03-20' }] as const
  const html = (locale: 'zh-CN' | 'en' = 'zh-CN') => rendered(<CountedUp running={running} steps={steps} today="2026-03-22" />, locale)

  it('are said in words before they are drawn, without style or script', () => {
    expect(wordsOf(html())).toContain('从 3月1日 到 3月16日：到提交那天 8 次，到受理那天 9 次，到最后共 9 次。')
    expect(wordsOf(html())).toContain('3月1日 以前还有 4 次')
    expect(wordsOf(html('en'))).toContain('From March 1 to March 16: 8 by the day of filing, 9 by the day of acceptance, 9 in the end.')
    expect(html()).not.toMatch(/ style=|<script/)
  })

  it('are a line that rises with each contact and ends with the record; every step stands under its words, also after that', () => {
    expect(html()).toContain('d="M0 10H0.5V8H2.5V7H8.5V2H11.5V1H16"')
    expect(html()).toContain('viewBox="0 0 20 10"')
    expect([...html().matchAll(/fill-act stroke-surface text-axis font-bold">([^<]+)/g)].map(([, words]) => words)).toEqual(['3月9日 提交', '3月12日 受理', '3月20日 答复'])
    expect(html()).toContain('<rect x="80%" width="20%"')
  })

  it('can be read as a table with the same totals', () => {
    expect([...html().matchAll(/<td[^>]*>(\d+)<\/td><td[^>]*>(\d+)<\/td>/g)].map(([, count, total]) => [count, total])).toEqual([['3', '3'], ['6', '9'], ['0', '9']])
  })

  it('leave out the marks of days before the picture', () => {
    const late = [{ kind: 'filed', on: '2026-02-09' }] as const
    expect(wordsOf(rendered(<CountedUp running={running} steps={late} today="2026-03-22" />))).not.toContain('提交')
  })
})
