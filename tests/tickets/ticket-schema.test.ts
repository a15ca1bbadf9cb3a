import { expect, test } from 'vitest'
import { appendEventSchema, changeTicketSchema, fileTicketSchema } from '@/lib/tickets/ticket-schema'

const extended = (extendedTo: string) => appendEventSchema.safeParse({ kind: 'extended', on: '2026-03-01', extendedTo }).error?.issues.map(({ message, path }) => `${path.join('.')} ${message}`)

test('an extension ends on or after the day of its notice, by a year at most', () => {
  expect(extended('2026-03-01')).toBeUndefined()
  expect(extended('2027-03-02')).toBeUndefined()
  for (const day of ['2026-02-28', '2027-03-03', '9999-12-31']) expect(extended(day)).toEqual(['extendedTo extension-day'])
})

test('a number sent more than once is kept once', () => {
  const referenceNumbers = ['a', ' a ', 'b', 'a']
  expect(fileTicketSchema.parse({ channel: 'lender', filedOn: '2026-03-01', referenceNumbers }).referenceNumbers).toEqual(['a', 'b'])
  expect(changeTicketSchema.parse({ referenceNumbers }).referenceNumbers).toEqual(['a', 'b'])
})
