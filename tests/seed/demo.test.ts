import { describe, expect, test } from 'vitest'
import { localDay } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import { openCaseSchema } from '@/lib/cases/case-schema'
import { aboutSchema } from '@/lib/evidence/attempt-schema'
import { caseSelection } from '@/lib/evidence/selection'
import { appendEventSchema, fileTicketSchema } from '@/lib/tickets/ticket-schema'
import { colleagueCase } from '@/prisma/seed/colleague'
import { calendarOf, type DemoCase } from '@/prisma/seed/demo-case'
import { relativeCase } from '@/prisma/seed/relative'
import { wrongNumberCase } from '@/prisma/seed/wrong-number'
import { readBytes, type ReadFile } from '../makers/sample-files'

const demos = { relative: relativeCase, colleague: colleagueCase, 'wrong number': wrongNumberCase }
const moments = ['2026-11-25T00:05:00+08:00', '2026-03-01T09:30:00+08:00', '2026-02-18T23:59:00+08:00'].map((text) => Date.parse(text))
const made = (make: (typeof demos)[keyof typeof demos], now: number) => make(calendarOf(now, localDay(now)))

/** Numbers that ring nowhere: the stretches of the sample bundle. */
const fictional = /^(?:1990000\d{4}|1700000\d{4}|1710000\d{4}|023555\d{5}|950999\d{2})$/

function readAll(demo: DemoCase, now: number): ReadFile[] {
  return demo.files.map(({ name, text }) => {
    const read = readBytes(new TextEncoder().encode(text), { now, fileName: name })
    if (!read || 'refused' in read) throw new Error(`${name} was not recognised`)
    return read
  })
}

describe.each(Object.entries(demos))('%s', (_name, make) => {
  test.each(moments)('fits the doors at %s', (now) => {
    const demo = made(make, now)
    expect(openCaseSchema.safeParse(demo.facts).error).toBeUndefined()
    expect(aboutSchema.safeParse(Object.fromEntries(demo.files.map(({ name, about }) => [name, about]))).success).toBe(true)
    for (const { events, ...ticket } of demo.tickets) {
      expect(fileTicketSchema.safeParse(ticket).error).toBeUndefined()
      for (const event of events) expect(appendEventSchema.safeParse(event).error).toBeUndefined()
    }
  })

  test.each(moments)('every file is recognised, no row is refused, private rows stay out (%s)', (now) => {
    const demo = made(make, now)
    const facts = openCaseSchema.parse(demo.facts) as CaseFacts
    for (const [place, file] of readAll(demo, now).entries()) {
      expect(file.entries.filter(({ kind }) => kind === 'rejected' || kind === 'refused')).toEqual([])
      const rows = file.entries.flatMap((entry) => (entry.kind === 'row' ? [entry.row] : []))
      const placed = rows.map(caseSelection(facts, demo.files[place]?.about ?? {}))
      expect(placed.some(Boolean), demo.files[place]?.name).toBe(true)
      if (!file.id.startsWith('qq')) expect(placed.some((row) => row === null), demo.files[place]?.name).toBe(true)
    }
  })

  test('names only numbers that ring nowhere', () => {
    const demo = made(make, moments[0]!)
    const rows = readAll(demo, moments[0]!).flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'row' ? [entry.row.number] : [])))
    const named = [...JSON.stringify(demo.facts).matchAll(/"(?:number":|phones":\[)"?"?(\d+)/g)].map((match) => match[1] ?? '')
    for (const number of [...named, ...rows.filter((one) => one !== null)]) expect(number).toMatch(fictional)
  })
})

test('the same day gives the same case, another day the same number of calls', () => {
  const [, spring, winter] = moments as [number, number, number]
  expect(made(relativeCase, spring)).toEqual(made(relativeCase, spring))
  const calls = (now: number) => readAll(made(relativeCase, now), now)[0]!.entries.length
  expect(calls(winter)).toBeGreaterThanOrEqual(calls(spring))
})
