import { describe, expect, it, vi } from 'vitest'
import { EvidenceDrop } from '@/components/evidence/EvidenceDrop'
import { FindingCard, type FindingView } from '@/components/law/FindingCard'
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
const finding: FindingView = {
  id: 'f', violation: 'night-contact', state: 'proposed', count: 39, reason: { key: 'found-night-contact', values: { from: 22, until: 8, count: 39 } },
  provisions: [{
    statute: 'GBT', id: 'GBT/hours', from: '2025-02-28', cite: { zh: 'GB/T 45251-2025', en: 'GB/T 45251-2025' }, gist: { zh: '大意一。', en: 'Gist.' }, force: 'softLaw', grade: 'P',
    attempts: ['1', '2'],
  }],
  exhibits: [{ number: 17 }], notCounted: [{ reason: { key: 'unchecked-attribution', values: { count: 2 } }, attempts: [] }], caution: [],
}

describe('a finding', () => {
  it('says 不符合 for soft law and 可能涉及 for law, with its reason, exhibits and what was left out', () => {
    const soft = wordsOf(rendered(<FindingCard finding={finding} formToken="t" />))
    expect(soft).toContain('不符合 GB/T 45251-2025')
    expect(soft).toContain('2025-02-28 起')
    expect(soft).toContain('证 17')
    expect(soft).toContain('没有计入：归属未确认 2 次。')
    const law = { ...finding, provisions: finding.provisions.map((each) => ({ ...each, force: 'law' as const })) }
    expect(wordsOf(rendered(<FindingCard finding={law} />))).toContain('可能涉及')
  })

  it('asks for a decision only of those who may decide, by a plain form with the session’s token', () => {
    const asked = rendered(<FindingCard finding={finding} formToken="secret" />)
    expect(asked).toContain('action="/api/findings/f/decision"')
    expect(asked).toContain('name="_token" value="secret"')
    expect(rendered(<FindingCard finding={finding} />)).not.toContain('<form')
    expect(rendered(<FindingCard finding={{ ...finding, state: 'confirmed' }} formToken="secret" />)).not.toContain('<form')
  })
})

it('leaves undone events out of a ticket, newest first', () => {
  const events = [
    { id: '1', kind: 'filed' as const, on: '2026-10-30' }, { id: '2', kind: 'replied' as const, on: '2026-11-03' }, { id: '3', kind: 'undone' as const, on: '2026-11-04', undoes: '2' },
    { id: '4', kind: 'received' as const, on: '2026-11-02' },
  ]
  const words = wordsOf(rendered(<TicketCard ticket={{ id: 't', name: 'n', detail: 'd', turn: { whose: 'them', title: 'w' }, clocks: [], events, today }} />))
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
  const html = rendered(<><QuickExit label="离开" describe="d" /><EvidenceDrop caseId="c" /></>)
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
