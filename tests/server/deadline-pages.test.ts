import { afterAll, beforeAll, expect, it } from 'vitest'
import { GET } from '@/app/api/deadlines/route'
import { refreshDeadlines } from '@/lib/server/casework/refresh-deadlines'
import { cursorOf } from '@/lib/server/paging'
import { pagesOf } from './in-pages'
import { ownOffice, type OwnOffice } from './own-office'
import { clients } from './volunteer-office'

type Item = { ticketId: string; caseTitle: string; rule: string; owner: string; startsOn: string; due: string; extendedTo?: string; steps: unknown[] }

let office: OwnOffice
beforeAll(async () => {
  office = await ownOffice()
  await clients(office.me.member, 0, 3)
}, 60_000)
afterAll(() => office.close())

const { asked, page, inPages } = pagesOf<Item>(GET, '/api/deadlines', () => office.me)
const nameOf = ({ ticketId, rule, owner, startsOn }: Item) => [ticketId, rule, owner, startsOn].join(' ')
const lastDay = ({ due, extendedTo }: Item) => extendedTo ?? due

it('running clocks are given in pages of the asked size, each once, by their last day, with title and derivation', async () => {
  const whole = await page('?limit=500')
  expect([whole.items.length, whole.nextCursor]).toEqual([whole.items.length, null])
  expect(whole.items.length).toBeGreaterThan(10)
  expect(new Set(whole.items.map(nameOf)).size).toBe(whole.items.length)
  expect(whole.items.map(lastDay)).toEqual(whole.items.map(lastDay).toSorted())
  expect(whole.items.every(({ caseTitle, steps }) => /^client \d$/.test(caseTitle) && steps.length > 0)).toBe(true)
  for (const limit of [1, 4, whole.items.length]) {
    const { found, sizes } = await inPages(limit)
    expect(found).toEqual(whole.items)
    expect(sizes).toHaveLength(Math.ceil(whole.items.length / limit))
  }
})

it('up to a day they page the same way', async () => {
  const whole = await page('?limit=500')
  const middle = lastDay(whole.items[Math.floor(whole.items.length / 2)]!)
  const { found } = await inPages(2, `&before=${middle}`)
  expect(found).toEqual(whole.items.filter((item) => lastDay(item) <= middle))
  expect(found.length).toBeLessThan(whole.items.length)
})

it('none is lost and none comes twice while the rows are rebuilt between the pages', async () => {
  const { rows } = await office.admin.query<{ id: string }>('SELECT id FROM case_file WHERE office_id = $1', [office.me.member.officeId])
  const ids = async () => (await office.admin.query('SELECT id FROM deadline_row ORDER BY id')).rows.map(({ id }) => id as string)
  const [before, whole] = [await ids(), await page('?limit=500')]
  const { found } = await inPages(3, '', async () => {
    for (const { id } of rows) await refreshDeadlines(office.me.member, id)
  })
  expect(found.map(nameOf)).toEqual(whole.items.map(nameOf))
  const kept = new Set(before)
  expect((await ids()).some((id) => kept.has(id))).toBe(false)
})

it('never more than asked for, fifty unless told, and no page without end or with a made-up cursor', async () => {
  await clients(office.me.member, 3, 12)
  const { items, nextCursor } = await page('')
  expect([items.length, typeof nextCursor]).toEqual([50, 'string'])
  const broken = ['?limit=501', '?limit=0', '?limit=all', '?before=soon', '?cursor=x', `?cursor=${cursorOf(['2026-01-01', 'no-id', 'D01', 'them', '2026-01-01'])}`, `?cursor=${cursorOf([1, 2])}`]
  for (const query of broken) expect([query, (await asked(query)).status]).toEqual([query, 422])
})
