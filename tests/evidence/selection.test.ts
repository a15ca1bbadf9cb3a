import { expect, test } from 'vitest'
import type { ChatSide, ImportedRow } from '@/lib/evidence/imported-row'
import { caseSelection, leftOutCounter, recipientOfFile } from '@/lib/evidence/selection'
import { caseFacts, respondent } from '@/tests/makers/case-file'
import { instant } from '@/tests/makers/evidence-row'

const facts = caseFacts({
  respondents: [respondent('LX', {
    lines: [{ number: '023-55500123', attribution: 'confirmed' }, { number: '95001', attribution: 'confirmed', to: '2020-01-01' }, { number: '17000009999', attribution: 'shared' }],
    accounts: [{ app: 'qq', account: '100000171', display: '鼎朔-小陈' }],
  })],
  contacts: [{ key: 'sister', name: '林知秋', relation: '姐姐', phones: ['19900001002'] }], otherLines: [{ number: '17100000777' }],
})
const row = (number: string | null, changes: Partial<ImportedRow> = {}): ImportedRow => ({
  at: instant('10:00:00'), precision: 'second', source: 'handset', channel: 'call', number, direction: 'incoming', answered: true, seconds: 5, ending: null, forwarded: false, content: null,
  attachments: 0, chat: null, dedupeKey: 'x', ...changes,
})
const chat = (side: Partial<ChatSide>) => row(null, { channel: 'chat', source: 'chat', chat: { app: 'qq', talker: '', sender: '', senderName: '', own: null, isGroup: false, ...side } })

test.each([['02355500123', true], ['95001', true], ['17000009999', true], ['17100000777', true], ['19900001002', false], ['95099', false], [null, false]])('%s belongs to the case: %s', (number, belongs) => {
  expect(caseSelection(facts, {})(row(number)) !== null).toBe(belongs)
})

test('a listed account is incoming by number or shown name; answers of the owner come along', () => {
  const select = caseSelection(facts, {})
  expect(select(chat({ talker: '鼎朔-小陈', sender: '100000171', senderName: '改了名' }))).toEqual({ number: null, account: '100000171', direction: 'incoming' })
  expect(select(chat({ talker: '鼎朔-小陈', sender: '鼎朔-小陈', senderName: '鼎朔-小陈' }))).toMatchObject({ account: '100000171', direction: 'incoming' })
  expect(select(chat({ talker: '鼎朔-小陈', sender: '100000002', senderName: '知秋' }))).toMatchObject({ account: '100000171', direction: 'outgoing' })
  expect(select(chat({ talker: '妈妈', sender: '100000002', senderName: '知秋', own: true }))).toBeNull()
})

test('in a group only the listed account and the owner count, never other members', () => {
  const select = caseSelection(facts, { account: '100000171' })
  expect(select(chat({ talker: '家人', sender: '100000171', isGroup: true }))?.direction).toBe('incoming')
  expect(select(chat({ talker: '家人', sender: '100000009', isGroup: true }))).toBeNull()
  expect(select(chat({ talker: '家人', sender: '100000009', own: false }))).toBeNull()
  expect(select(chat({ talker: '家人', sender: 'me', own: true, isGroup: true }))?.direction).toBe('outgoing')
})

test('an account named only for the file counts; without it a chat of strangers stays out', () => {
  const stranger = chat({ talker: '某某', sender: 'wxid_9', senderName: '某某' })
  expect(caseSelection(facts, { account: 'WXID_9' })(stranger)).toEqual({ number: null, account: 'WXID_9', direction: 'incoming' })
  expect(caseSelection(facts, {})(stranger)).toBeNull()
})

test('the recipient is who was named, else the owner of the phone or bill', () => {
  expect(recipientOfFile(facts, { recipient: 'sister' }, null)).toBe('sister')
  expect(recipientOfFile(facts, { recipient: 'complainant' }, null)).toBe('debtor')
  expect(recipientOfFile(facts, { recipient: 'nobody', phoneOf: '19900001002' }, null)).toBe('sister')
  expect(recipientOfFile(facts, {}, '19900001001')).toBe('debtor')
  expect(recipientOfFile(facts, {}, null)).toBeNull()
})

test('what is left out is listed by number with counts and days, most first', () => {
  const counter = leftOutCounter()
  for (const one of [row('95099', { channel: 'sms' }), row('19900001002'), row('95099', { at: instant('2026-01-05T10:00:00') }), row(null)]) counter.add(one)
  expect(counter.list()).toEqual([
    { other: '95099', rows: 2, calls: 1, messages: 1, first: '2026-01-05', last: '2026-03-02' }, { other: '', rows: 1, calls: 1, messages: 0, first: '2026-03-02', last: '2026-03-02' },
    { other: '19900001002', rows: 1, calls: 1, messages: 0, first: '2026-03-02', last: '2026-03-02' },
  ])
})
