import { createTranslator } from 'next-intl'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { fileTicket, recordTicketEvent } from '@/lib/server/casework/file-ticket'
import { today } from '@/lib/server/clock'
import { insertCase } from '@/lib/server/data/cases'
import { withOffice } from '@/lib/server/unit-of-work'
import { messagesOf } from '@/lib/i18n/messages'
import { caseFacts } from '../makers/case-file'
import { jar } from './cookie-jar'
import { ownOffice, type OwnOffice } from './own-office'

/** The page of a filing reads the filings of its case once, and finds only those of its case. */

vi.mock('next/headers', async () => (await import('./cookie-jar')).nextHeaders)
vi.mock('next/navigation', () => ({ notFound: () => { throw new Error('nothing here') }, redirect: (to: string) => { throw new Error(to) } }))
vi.mock('next-intl/server', () => ({
  getLocale: async () => 'zh-CN',
  getTranslations: async (namespace: string) => createTranslator({ locale: 'zh-CN', messages: messagesOf('zh-CN'), namespace: namespace as never, timeZone: 'Asia/Shanghai' }),
}))

let office: OwnOffice
beforeAll(async () => {
  office = await ownOffice()
  const [name = '', value = ''] = office.me.cookie.split('=')
  jar.set(name, { value, options: {} })
})
afterAll(() => office.close())

async function filing() {
  const { member } = office.me
  const caseId = await insertCase(member, caseFacts({ title: 'read once' }))
  const body = { channel: 'carrier', filedOn: today() }
  const { id: ticketId } = await withOffice(member, () => fileTicket(member, { params: { caseId }, body: body as never }))
  await withOffice(member, () => recordTicketEvent(member, { params: { ticketId }, body: { kind: 'received', on: today() } }))
  return { caseId, ticketId }
}

/** What the page asks of the database. */
async function opened(params: { caseId: string; ticketId: string }): Promise<string[]> {
  const { default: TicketPage } = await import('@/app/(desk)/cases/[caseId]/tickets/[ticketId]/page')
  const spy = vi.spyOn(pg.Client.prototype, 'query')
  await TicketPage({ params: Promise.resolve(params), searchParams: Promise.resolve({}) })
  const said = spy.mock.calls.map(([query]) => (typeof query === 'string' ? query : (query as unknown as { text: string }).text))
  spy.mockRestore()
  return said
}

it('asks for tickets and their events once', async () => {
  const said = await opened(await filing())
  const ofTable = (table: string) => said.filter((text) => new RegExp(`FROM "public"."${table}"`).test(text))
  expect(ofTable('ticket'), ofTable('ticket').join('\n')).toHaveLength(1)
  expect(ofTable('ticket_event')).toHaveLength(1)
})

it('opens a filing under its own case alone', async () => {
  const [one, other] = [await filing(), await filing()]
  await expect(opened({ caseId: one.caseId, ticketId: other.ticketId })).rejects.toThrow('nothing here')
})
