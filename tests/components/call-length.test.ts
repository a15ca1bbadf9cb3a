import { expect, it } from 'vitest'
import { hoursLeftRunning, lengthInDigits } from '@/components/tickets/call-length'
import { eventBody } from '@/lib/tickets/ticket-form'
import { appendEventSchema } from '@/lib/tickets/ticket-schema'

const hourMs = 3_600_000
const body = (length: string) => appendEventSchema.safeParse(eventBody({ kind: 'noteAdded', on: '2026-11-20', length }))

it('a stopwatch fills in what the form takes, up to four hours; one that goes on was left running', () => {
  for (const ms of [0, 205_000, hourMs, 4 * hourMs]) {
    expect(hoursLeftRunning(ms)).toBeNull()
    expect(body(lengthInDigits(ms)).data?.seconds).toBe(ms / 1000)
  }
  expect([hoursLeftRunning(4 * hourMs + 1), hoursLeftRunning(17 * hourMs)]).toEqual([4, 17])
})

it('a length that cannot be read is told of the field it was written into', () => {
  for (const length of ['1020:00', '1440', 'abc']) expect(body(length).error?.issues.map(({ path }) => path)).toEqual([['seconds']])
})
