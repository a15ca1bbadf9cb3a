import { afterAll, beforeAll, expect, it } from 'vitest'
import { stoppedView } from '@/app/(desk)/cases/[caseId]/tickets/[ticketId]/stopped-view'
import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { fileTicket, ticketDetail } from '@/lib/server/casework/file-ticket'
import { recordAttempt } from '@/lib/server/casework/record-attempt'
import { today } from '@/lib/server/clock'
import { caseFacts as storedFacts, insertCase } from '@/lib/server/data/cases'
import { closeDatabase } from '@/lib/server/db'
import { withOffice } from '@/lib/server/unit-of-work'
import { type TestDatabase, testDatabase } from '../database'
import { caseFacts, respondent } from '../makers/case-file'
import { someone } from './offices'

let db: TestDatabase
beforeAll(async () => { db = await testDatabase() })
afterAll(async () => {
  await closeDatabase()
  await db.drop()
})

const ago = (days: number): LocalDate => addDays(today(), -days)

it('tells of a stored case who called before and after a filing, with numbers masked and strangers counted apart', async () => {
  const { member } = await someone()
  const lines = [{ number: '17000001234', attribution: 'confirmed' as const }, { number: '17000005678', attribution: 'confirmed' as const }]
  const caseId = await insertCase(member, caseFacts({ title: 'x', respondents: [respondent('lender', { name: '甲消费金融', lines })] }))
  const rang = (number: string | undefined, ...days: number[]) => Promise.all(days.map((day) => withOffice(member, () => recordAttempt(member, {
    params: { caseId },
    body: {
      at: Date.parse(`${ago(day)}T10:00:00+08:00`), atPrecision: 'minute', number, channel: 'call', direction: 'incoming', answered: false, seconds: null, recipient: 'debtor', content: null,
    },
  }))))
  await rang('17000001234', 30, 20, 19, 3)
  await rang('17000005678', 8, 7)
  await rang('16600007788', 25, 6)
  await rang('16600009900', 5, 4)
  await rang(undefined, 2)
  const { id } = await withOffice(member, () => fileTicket(member, { params: { caseId }, body: { channel: 'lender', respondent: 'lender', filedOn: ago(10) } }))
  const of = { caseId, facts: await storedFacts(member, caseId), ticket: await ticketDetail(member, id) }
  const view = await stoppedView(member, of)
  expect(view?.who).toMatchObject({
    moved: { count: 3, lines: 1, ofNew: 2 }, unowned: { before: 1, since: 4, newLines: 1 },
    lines: [{ name: '170 **** 1234', before: { count: 3 }, after: { count: 1 }, isNew: false }, { name: '170 **** 5678', before: { count: 0 }, after: { count: 2 }, isNew: true }],
    parties: [{ name: '甲消费金融', before: { count: 3 }, after: { count: 3 }, isNew: false }],
  })
  expect(view?.who?.nameHref).toBeUndefined()
  expect(view?.running).toMatchObject({ from: ago(30), to: ago(2), earlier: 0 })
  expect(view?.running?.totals.at(-1)).toBe(6)
  expect((await stoppedView(member, { ...of, formToken: 'token' }))?.who?.nameHref).toBe(`/cases/${caseId}/facts?edit=lines`)
})
