import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import { alertDays, alertOn } from '@/lib/tickets/alerts'
import { deadlines } from '@/lib/tickets/deadlines'
import { on, ticketOf } from './sample-tickets'

const today = '2026-11-22'
const clocks = (ticket: ReturnType<typeof ticketOf>) => deadlines(ticket, on(today))
const only = (ticket: ReturnType<typeof ticketOf>, rule: string) => {
  const found = clocks(ticket).find((one) => one.rule === rule)
  if (!found) throw new Error(`no clock ${rule}`)
  return found
}

describe('days on which a clock asks for a look', () => {
  it('are, for a limit of ours, three days before the earlier reading and its last day', () => {
    const ours = only(ticketOf('lender', ['received 2026-11-01', 'replied 2026-11-10']), 'D02')
    expect(ours.owner).toBe('us')
    const last = ours.remindBy ?? ''
    expect(alertDays(ours)).toEqual([{ moment: 'soon', day: addDays(last, -3) }, { moment: 'last', day: last }])
    expect(alertOn(ours, addDays(last, -4))).toBeNull()
    expect(alertOn(ours, addDays(last, -3))).toEqual({ moment: 'soon', day: addDays(last, -3) })
    expect(alertOn(ours, last)).toEqual({ moment: 'last', day: last })
    // Missed while the machine was off: still told, once, as its last day.
    expect(alertOn(ours, addDays(last, 20))).toEqual({ moment: 'last', day: last })
    expect(alertOn(ours, addDays(last, 400))).toBeNull()
  })

  it('are, for a limit of theirs, the day after it and the day after the longest extension', () => {
    const theirs = only({ ...ticketOf('lender', ['received 2026-10-20']), supervision: 'national' }, 'D01')
    const longest = theirs.longest ?? ''
    expect(longest > theirs.due).toBe(true)
    expect(alertDays(theirs)).toEqual([{ moment: 'overdue', day: theirs.overdueFrom }, { moment: 'longest', day: addDays(longest, 1) }])
    expect(alertOn(theirs, theirs.due)).toBeNull()
  })

  it('follow an extension that was notified', () => {
    const extended = only({ ...ticketOf('lender', ['received 2026-10-20', 'extended 2026-11-03 to 2026-12-01']), supervision: 'national' }, 'D01')
    expect(extended.extendedTo).toBeDefined()
    expect(alertDays(extended)[0]).toEqual({ moment: 'overdue', day: addDays(extended.extendedTo ?? '', 1) })
  })

  it('are none while a clock stands still, is met or has ended', () => {
    expect(alertDays(only(ticketOf('nfra-report', ['materialsComplete 2026-11-16', 'supplementRequested 2026-11-17']), 'D04a'))).toEqual([])
    expect(alertDays(only(ticketOf('lender', ['received 2026-10-20', 'replied 2026-10-25']), 'D01'))).toEqual([])
    expect(clocks(ticketOf('lender', ['received 2026-10-20', 'withdrawn 2026-10-25'])).flatMap(alertDays)).toEqual([])
  })

  it('only ask for a look where the limit may not bind the lender at all', () => {
    const ticket = ticketOf('lender', ['received 2026-10-20'])
    const known = only({ ...ticket, supervision: 'national' }, 'D01')
    const unknown = only({ ...ticket, supervision: 'unknown' }, 'D01')
    expect([known.conditional, unknown.conditional]).toEqual([undefined, true])
    expect([alertDays(known)[0]?.moment, alertDays(unknown).map(({ moment }) => moment)]).toEqual(['overdue', ['look']])
  })

  it('only ask for a look where days guide and make nobody late', () => {
    const intake = only(ticketOf('police', ['filed 2026-11-12'], 'administrative'), 'D07a')
    expect(alertDays(intake).map(({ moment }) => moment)).toEqual(['look'])
    const recheck = only(ticketOf('nifa', ['filed 2026-10-09']), 'D23')
    expect(alertDays(recheck).map(({ moment }) => moment)).toEqual(['look'])
    expect(alertOn(recheck, today)?.moment).toBe('look')
  })
})
