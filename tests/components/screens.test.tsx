import { describe, expect, it, vi } from 'vitest'
import { EvidenceDrop } from '@/components/evidence/EvidenceDrop'
import type { FindingLine, FindingView } from '@/components/law/finding-view'
import { FindingCard } from '@/components/law/FindingCard'
import { Paper } from '@/components/letters/Paper'
import { FilingOrder } from '@/components/tickets/FilingOrder'
import { TicketCard } from '@/components/tickets/TicketCard'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { QuickExit } from '@/components/ui/QuickExit'
import type { DisplayPage } from '@/lib/letters/typeset/display-list'
import { rendered, wordsOf } from './rendered'

vi.mock('next/navigation', () => ({ usePathname: () => '/cases', useRouter: () => ({ refresh: () => undefined }) }))

const today = '2026-11-22'
const provision = {
  statute: 'GBT', id: 'GBT/hours', from: '2025-02-28', cite: { zh: 'GB/T 45251-2025', en: 'GB/T 45251-2025' }, gist: { zh: '大意一。', en: 'Gist.' }, force: 'softLaw' as const,
  grade: 'P' as const, attempts: ['1', '2'],
}
const line: FindingLine = {
  id: 'f', digest: 'seen-f', state: 'proposed', supporting: [], respondent: '晴川', recipient: '我', count: 39, toldCount: 0, told: [], href: '/timeline?finding=f', toRule: '/rules/r', reason: { key: 'found-night-contact', values: { from: 22, until: 8, count: 39 } },
  provisions: [provision], exhibits: [{ number: 17, kind: 'recording', href: '/e#exhibit-17' }], calls: 39, corroborated: 23,
  unchecked: [{ reason: { key: 'unchecked-attribution', values: { count: 2 } }, attempts: [] }], quotes: [], acts: [], note: null, joined: 0, retold: 0, left: 0,
}
const finding = (lines: FindingLine[] = [line]): FindingView => ({
  violation: 'night-contact', href: '/f', count: 39, toldCount: 0, figures: { acts: 39, told: 0, atNight: 39, answered: 0, people: 2 }, shared: [], caution: [], lines,
})
const deciding = { caseId: 'c', token: 'secret' }

describe('a finding', () => {
  it('says 不符合 for soft law and 可能涉及 for law, with its reason, exhibits, grades and what was left out', () => {
    const soft = wordsOf(rendered(<FindingCard finding={finding()} deciding={deciding} />))
    expect(soft).toContain('不符合 GB/T 45251-2025')
    expect(soft).toContain('2025-02-28 起')
    expect(soft).toContain('其中 2 次')
    expect(soft).toContain('证 17')
    expect(soft).toContain('来电 39 次，手机和详单都有的 23 次')
    expect(soft).toContain('没有计入：归属未确认 2 次。')
    const law = finding([{ ...line, provisions: [{ ...provision, force: 'law' }] }])
    expect(wordsOf(rendered(<FindingCard finding={law} deciding={deciding} />))).toContain('可能涉及 GB')
  })

  it('shows what was answered where no record tells of it, and neither a count of nothing nor a way to it', () => {
    const told = { key: 'k', rule: 'forged-document', on: '2026-03-02', values: { document: 'lawyer', checked: 'not-real', 'checked-with': '律所' }, by: '李律师', exhibits: [], acts: [], isNew: true }
    const only = { ...line, count: 0, toldCount: 1, told: [told], exhibits: [], calls: 0, provisions: [{ ...provision, attempts: [], answers: ['k'] }] }
    const of = { ...finding([only]), count: 0, toldCount: 1, figures: { acts: 0, told: 1, atNight: 0, answered: 0, people: 1 } }
    const html = rendered(<FindingCard finding={of} deciding={deciding} />)
    for (const said of ['2026-03-02', '李律师填写', '律师函', '律所', '新加或改过', '1 个回答']) expect(wordsOf(html)).toContain(said)
    expect(wordsOf(html)).not.toMatch(/0 次|其中/)
    expect(html).not.toContain('/timeline')
    expect(html).toContain('href="/rules/r"')
  })

  it('asks for a decision only of those who may decide, by a plain form with the session’s token', () => {
    const asked = rendered(<FindingCard finding={finding()} deciding={deciding} />)
    expect(asked).toContain('action="/api/findings/f/decision"')
    expect(asked).toContain('name="_token" value="secret"')
    expect(asked).toContain('name="seen" value="seen-f"')
    expect(rendered(<FindingCard finding={finding()} deciding={{ caseId: 'c' }} />)).not.toContain('<form')
    const decided = rendered(<FindingCard finding={finding([{ ...line, state: 'confirmed' }])} deciding={deciding} />)
    expect(decided).not.toContain('value="confirmed"')
    expect(decided).toContain('value="proposed"')
  })

  it('decides several lines together or one by one', () => {
    const html = rendered(<FindingCard finding={finding([line, { ...line, id: 'g', digest: 'seen-g', recipient: '姐姐' }])} deciding={deciding} />)
    for (const door of ['/api/findings/f/decision', '/api/findings/g/decision', '/api/cases/c/findings/decisions']) expect(html).toContain(`action="${door}"`)
    for (const field of ['name="finding.1" value="g"', 'name="seen.1" value="seen-g"']) expect(html).toContain(field)
  })

  it('asks again when acts joined after the decision, and says which state they would join', () => {
    const words = (state: 'confirmed' | 'dismissed') => wordsOf(rendered(<FindingCard finding={finding([{ ...line, state, joined: 3 }])} deciding={deciding} />))
    expect(words('confirmed')).toContain('确认以后又加入 3 次，还没有写进文书')
    expect(words('confirmed')).toContain('连新的一起确认')
    expect(words('dismissed')).toContain('决定不采用以后又加入 3 次')
  })
})

it('leaves undone events out of a ticket, newest first', () => {
  const events = [
    { id: '1', kind: 'filed' as const, on: '2026-10-30' }, { id: '2', kind: 'replied' as const, on: '2026-11-03' }, { id: '3', kind: 'undone' as const, on: '2026-11-04', undoes: '2' },
    { id: '4', kind: 'received' as const, on: '2026-11-02' },
  ]
  const words = wordsOf(rendered(<TicketCard ticket={{ id: 't', of: { channel: 'carrier' }, name: 'n', detail: 'd', turn: { whose: 'them', title: 'w' }, clocks: [], events, today }} />))
  expect(words).toMatch(/11-02 对方收到 10-30 已提交$/)
  expect(words).toContain('无法定期限')
})

it('draws the arrow only where one must come before the next', () => {
  const stations = [{ id: 'a', name: 'A', state: 'filed' as const, on: '2026-10-28', because: 'x', leads: true }, { id: 'b', name: 'B', state: 'blocked' as const, on: '2026-11-28', because: 'y' }]
  const html = rendered(<FilingOrder routes={[{ id: 'r', name: 'R', stations }]} today={today} chosen="b" />)
  expect(html.match(/left-full/g)).toHaveLength(1)
  expect(wordsOf(html)).toContain('等到 11-28 B')
  expect(html.match(/aria-current="true"/g)).toHaveLength(1)
})

it('draws paper at the places of print, and marks the chosen fact', () => {
  const page: DisplayPage = {
    width: 595.28, height: 841.89,
    items: [
      { kind: 'text', node: 0, text: '来电', face: 'serif', size: 12, ink: 'ink', y: 90, lefts: [72, 84], factRef: 'a' },
      { kind: 'modules', node: null, x: 10, y: 20, module: 2, runs: [[1, 3, 4]], ink: 'ink' },
    ],
  }
  const html = rendered(<Paper page={page} label="p" chosen="a" hrefOf={(ref) => `?fact=${ref}`} />)
  expect(html).toContain('x="72 84" y="90"')
  expect(html).toContain('href="?fact=a"')
  expect(html).toContain('fill-marked-paper')
  expect(html).toContain('M12 26h8v2h-8z')
})

it('works before scripts run, and never carries a style attribute', () => {
  const html = rendered(<><QuickExit label="离开" describe="d" sheet={{ title: '便签', placeholder: 'p' }} /><EvidenceDrop caseId="c" /></>)
  expect(html).toMatch(/<form (?=[^>]*method="post")(?=[^>]*action="\/api\/leave")/)
  expect(html).toContain('<noscript>')
  expect(html).not.toMatch(/ style=/)
})

it('ties an error to its field and keeps the value', () => {
  const html = rendered(<TextField name="lines.0.number" label="号码" error="少一位数字。" defaultValue="0755" />)
  expect(html).toContain('id="field-lines-0-number"')
  expect(html).toContain('aria-describedby="field-lines-0-number-error"')
  expect(html).toContain('value="0755"')
})

it('keeps an unavailable button operable, but not one that was sent', () => {
  expect(rendered(<Button off>x</Button>)).toMatch(/aria-disabled="true"(?!.*\sdisabled)/)
  expect(rendered(<Button disabled>x</Button>)).toContain('disabled=""')
})
