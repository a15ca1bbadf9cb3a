import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, localDay } from '@/lib/calendar/local-date'
import type { NextStep } from '@/lib/tickets/ticket'
import { type LetterOffice, letterOffice } from './letter-office'

/** What was read in an answer leads the next steps of the ticket, held against what else the case has filed. */

const today = localDay(Date.now())
let office: LetterOffice
let ask: LetterOffice['ask']
beforeAll(async () => {
  office = await letterOffice()
  ask = office.ask
})
afterAll(() => office.close())

const file = async (channel: string) => (await ask('POST /api/cases/{caseId}/tickets', office.ids, { channel, filedOn: addDays(today, -9) })).body.id
const record = (ticketId: string, body: object) => ask('POST /api/tickets/{ticketId}/events', { ticketId }, body)
const stepsOf = async (ticketId: string) => ((await ask('GET /api/tickets/{ticketId}', { ticketId })).body as unknown as { nextSteps: NextStep[] }).nextSteps
const onward = async (ticketId: string) => (await stepsOf(ticketId)).filter(({ key }) => key === 'way-on').map(({ channel, closed }) => [channel, closed ? ('because' in closed ? closed.because.key : closed.due) : 'open'])

it('adds ways, shuts those that are taken, and goes when it is taken back', async () => {
  const ticketId = await file('carrier')
  await record(ticketId, { kind: 'replied', on: addDays(today, -2), note: '无法核实' })
  expect((await stepsOf(ticketId)).map(({ key }) => key)).toEqual(['telecom-appeal-if-unsatisfied'])
  const { body } = await record(ticketId, { kind: 'noteAdded', on: addDays(today, -2), reading: 'no-reason' })
  expect((await stepsOf(ticketId)).map(({ key }) => key)).toEqual(['reading-no-reason', 'way-on'])
  expect(await onward(ticketId)).toEqual([['miit-appeal', 'open']])
  await file('miit-appeal')
  expect(await onward(ticketId)).toEqual([['miit-appeal', 'filed']])
  await record(ticketId, { kind: 'undone', on: today, undoes: body.id })
  expect((await stepsOf(ticketId)).map(({ key }) => key)).toEqual(['telecom-appeal-if-unsatisfied'])
})

it('is no reading where nothing was answered, and none of a kind that answers nothing', async () => {
  const ticketId = await file('carrier')
  expect((await record(ticketId, { kind: 'noteAdded', on: today, reading: 'no-reason' })).status).toBe(201)
  expect(await onward(ticketId)).toEqual([])
  expect((await record(ticketId, { kind: 'received', on: today, reading: 'no-reason' })).status).toBe(422)
})
