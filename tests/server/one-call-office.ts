import type { CaseFacts } from '@/lib/cases/case-file'
import { closeDatabase } from '@/lib/server/db'
import { closePrinting } from '@/lib/server/pdf/pool'
import { testDatabase } from '../database'
import { knock } from './filled-office'
import { someone } from './offices'

/** An office of one person whose cases hold one call at night from a lender's line. */

function backup(): FormData {
  const call = `<call number="17000001234" duration="10" date="${Date.parse('2026-04-11T23:10:00+08:00')}" type="1" presentation="1" />`
  const form = new FormData()
  form.append('about', JSON.stringify({ 'calls.xml': { phoneOf: '19900001001' } }))
  form.append('files', new File([`<?xml version='1.0' encoding='UTF-8'?>\n<calls count="1">${call}</calls>`], 'calls.xml'))
  return form
}

export async function oneCallOffice() {
  const [db, owner] = [await testDatabase(), await someone()]
  const ask = async (door: string, sent: { params?: Record<string, string>; body?: unknown }) => {
    const answer = await knock(door, { ...sent, headers: { cookie: owner.cookie } })
    return { status: answer.status, body: await answer.json() }
  }
  /** A new case of a complainant. */
  const caseOf = async (complainant: Pick<CaseFacts['complainant'], 'name' | 'role'>): Promise<string> => {
    const { body: { id: caseId } } = await ask('POST /api/cases', { body: {
      title: 'x', complainant: { ...complainant, phones: ['19900001001'] }, contacts: [], nightContactAgreed: false, refusals: [], stopRequests: [],
      respondents: [{ key: 'lender', name: '甲消费金融', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
    } })
    await ask('POST /api/cases/{caseId}/evidence', { params: { caseId }, body: backup() })
    return caseId
  }
  /** Confirms all that was found in a case. */
  const confirm = async (caseId: string): Promise<string> => {
    const { body: { items } } = await ask('GET /api/cases/{caseId}/findings', { params: { caseId } })
    for (const { id } of items) await ask('POST /api/findings/{findingId}/decision', { params: { findingId: id }, body: { state: 'confirmed' } })
    return caseId
  }
  const write = (caseId: string, body: unknown) => ask('POST /api/cases/{caseId}/letters', { params: { caseId }, body })
  const edit = (letterId: string, options: unknown) => ask('PATCH /api/letters/{letterId}', { params: { letterId }, body: { options } })
  const issue = (letterId: string) => ask('POST /api/letters/{letterId}/issue', { params: { letterId }, body: {} })
  const close = async () => {
    await closePrinting()
    await closeDatabase()
    await db.drop()
  }
  return { db, owner, ask, caseOf, confirm, write, edit, issue, close }
}
export type OneCallOffice = Awaited<ReturnType<typeof oneCallOffice>>
