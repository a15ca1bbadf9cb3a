import { afterAll, beforeAll, expect, it } from 'vitest'
import { GET } from '@/app/api/alerts/route'
import { addDays } from '@/lib/calendar/local-date'
import { today } from '@/lib/server/clock'
import { cursorOf } from '@/lib/server/paging'
import { pagesOf } from '../in-pages'
import { ownOffice, type OwnOffice } from '../own-office'
import { filing } from './reminded-office'

type Item = { ticketId: string; rule: string; startsOn: string; day: string }

let office: OwnOffice
const filings = 7
beforeAll(async () => {
  office = await ownOffice()
  // Two on one day, so that a page can end between them.
  for (let place = 0; place < filings; place += 1) await filing(office.me.member, addDays(today(), -30 - Math.floor(place / 2)))
}, 60_000)
afterAll(() => office.close())

const { asked, page, inPages } = pagesOf<Item>(GET, '/api/alerts', () => office.me)

it('the days that have come are given in pages of the asked size, each once, the latest first', async () => {
  const whole = await page('?limit=500')
  expect([whole.items.length, whole.nextCursor]).toEqual([filings, null])
  expect(whole.items.map(({ day }) => day)).toEqual(whole.items.map(({ day }) => day).toSorted().toReversed())
  for (const limit of [1, 2, 3, filings]) {
    const { found, sizes } = await inPages(limit)
    expect(found).toEqual(whole.items)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(limit)
    expect(sizes).toHaveLength(Math.ceil(filings / limit))
  }
})

it('never more than asked for, fifty unless told, and no page without end or with a made-up cursor', async () => {
  const { items } = await page('')
  expect(items.length).toBeLessThanOrEqual(50)
  const broken = ['?limit=501', '?limit=0', '?limit=all', '?cursor=x', `?cursor=${cursorOf(['2026-01-01', 'no-id', 'D01', 'them', '2026-01-01'])}`, `?cursor=${cursorOf([1, 2])}`]
  for (const query of broken) expect([query, (await asked(query)).status]).toEqual([query, 422])
})
