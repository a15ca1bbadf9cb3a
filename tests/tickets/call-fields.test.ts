import { expect, test } from 'vitest'
import { changeBody, changedNumbers, eventBody, filingBody } from '@/lib/tickets/ticket-form'
import { appendEventSchema, changeTicketSchema, fileTicketSchema } from '@/lib/tickets/ticket-schema'

/** What a call leaves, as people write it into a plain form. */

const event = (fields: Record<string, string>) => appendEventSchema.safeParse(eventBody({ kind: 'noteAdded', on: '2026-11-20', ...fields }))
const misfits = (found: ReturnType<typeof event>) => found.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)

test('the length of a call is written as a clock shows it, or in minutes', () => {
  const seconds = (length: string) => event({ length }).data?.seconds
  expect([seconds('3:25'), seconds('０:０９'), seconds('1:02:05'), seconds('4'), seconds('90：00'), seconds('')]).toEqual([205, 9, 3725, 240, 5400, undefined])
  for (const length of ['long', '3.5', '-1', '3:', '1:2:3:4', '25:00:00']) expect([length, event({ length }).success]).toEqual([length, false])
})

test('a call has a time of day, a clerk and one number of the body; a number stands once', () => {
  expect(event({ atTime: '09:05', clerk: ' 工号\u202e 0231 ', 'number.0': ' 2026-881 ' }).data).toEqual(
    { kind: 'noteAdded', on: '2026-11-20', atTime: '09:05', clerk: '工号 0231', number: '2026-881' })
  expect(misfits(event({ atTime: '24:00' }))).toEqual(['atTime not-a-time-of-day'])
  expect([80, 81].map((length) => event({ clerk: '零'.repeat(length) }).success)).toEqual([true, false])
  const filed = fileTicketSchema.safeParse(filingBody({ channel: 'carrier', filedOn: '2026-11-20', length: '2:00', atTime: '10:00', note: '登记了', 'number.0': 'A1' }))
  expect(filed.data).toEqual({ channel: 'carrier', filedOn: '2026-11-20', seconds: 120, atTime: '10:00', note: '登记了', referenceNumbers: ['A1'] })
})

test('only what answers can be read, and a note about it', () => {
  for (const kind of ['replied', 'refused', 'referred', 'acknowledged', 'noteAdded']) expect([kind, event({ kind, reading: 'no-reason' }).success]).toEqual([kind, true])
  expect(misfits(event({ kind: 'received', reading: 'no-reason' }))).toEqual(['reading not-an-answer'])
  expect(event({ kind: 'replied', reading: 'made-up' }).success).toBe(false)
})

test('an address to look up progress is one of the web over TLS, without a name in it', () => {
  const link = (queryLink: string) => changeTicketSchema.safeParse(changeBody({ 'number.0': 'A1', queryLink }))
  expect(link(' https://www.example.cn/q?code=7#a ').data).toEqual({ referenceNumbers: ['A1'], shown: [], queryLink: 'https://www.example.cn/q?code=7#a' })
  expect(link('').data).toEqual({ referenceNumbers: ['A1'], shown: [], queryLink: null })
  expect(changeTicketSchema.safeParse(changeBody({})).data).toEqual({ referenceNumbers: [], shown: [] })
  expect(changeTicketSchema.safeParse({}).success).toBe(false)
  const bad = ['http://www.example.cn', 'javascript:alert(1)', 'https://', 'https://user@example.cn/', 'https://example.cn/a b', 'HTTPS//x', 'data:text/html,x', `https://a.cn/${'x'.repeat(500)}`]
  for (const text of bad) expect([text, link(text).success]).toEqual([text, false])
})

test.each([
  [['A1', 'B2'], ['A1'], ['A1', 'B2'], ['A1']], [['A1', 'B2'], ['A1'], ['A1'], ['A1', 'B2']], [[], ['C3'], [], ['C3']], [['A1'], ['A9'], ['A1'], ['A9']], [['A1', 'B2'], ['C3'], undefined, ['C3']],
])('of the numbers %j a form says %j where it showed %j: %j', (held, sent, shown, numbers) => {
  expect(changedNumbers(held, sent, shown)).toEqual(numbers)
})
