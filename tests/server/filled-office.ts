import { doors } from '@/app/api/openapi.json/doors'
import { checkStore } from '@/lib/server/casework/check-store'
import { anchorNow } from '@/lib/server/casework/make-anchor'
import { keepCopy } from '@/lib/server/casework/derived-copies'
import { today } from '@/lib/server/clock'
import { planDigests, takeDigest } from '@/lib/server/data/alert-digests'
import { context, request, type Someone, someone } from './offices'

/** An office with one of everything, made through the doors. Every text of it carries `mark`, so that a leak into another office can be seen. */

export type Sent = { params?: Record<string, string>; query?: string; body?: unknown; headers?: Record<string, string | undefined> }
export type Ids = Record<
  'caseId' | 'evidenceId' | 'attemptId' | 'findingId' | 'ticketId' | 'letterId' | 'importId' | 'waitingId' | 'draftId' | 'anchorId' | 'checkId' | 'memberId'
  | 'patternId' | 'requestId' | 'statementToken' | 'derivativeId' | 'droppedId' | 'digestId' | 'colleagueId' | 'invitationId' | 'dueRule' | 'dueStartsOn', string>
export type FilledOffice = { owner: Someone; ids: Ids; mark: string }

const addressOf = (path: string, params: Record<string, string> = {}) => path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? name)

/** Knocks at a door (`POST /api/cases/{caseId}/tickets`) with these headers. A form is sent as one. */
export async function knock(door: string, { params = {}, query = '', body, headers = {} }: Sent): Promise<Response> {
  const [method = '', path = ''] = door.split(' ')
  const handler = doors[path]?.[method as 'GET']
  if (!handler) throw new Error(`no door ${door}`)
  const sent = body === undefined || body instanceof FormData ? body : JSON.stringify(body)
  return handler(request({ method, path: addressOf(path, params) + query, headers, body: sent }), context(params))
}

const night = (day: number) => Date.parse(`2026-04-${String(10 + day)}T23:10:00+08:00`)

/** A phone's backup: a call from the collector each night. */
export function backup(mark: string, days: number[]): FormData {
  const calls = days.map((day) => `<call number="17000001234" duration="10" date="${night(day)}" type="1" presentation="1" />`)
  const form = new FormData()
  const name = `calls-${mark}-${days[0]}.xml`
  form.append('about', JSON.stringify({ [name]: { phoneOf: '19900001001', recipient: 'debtor' } }))
  form.append('files', new File([`<?xml version='1.0' encoding='UTF-8'?>\n<calls count="${calls.length}">${calls.join('\n')}</calls>`], name))
  return form
}

const caseBody = (mark: string) => ({
  title: `案 ${mark}`, complainant: { name: `人 ${mark}`, role: 'debtor', phones: ['19900001001'] },
  respondents: [{ key: 'lender', name: `方 ${mark}`, kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
  contacts: [], nightContactAgreed: false, refusals: [], stopRequests: [],
  answers: [{ key: 'asked', rule: 'concealed-identity', respondent: 'lender', recipient: 'debtor', on: '2026-04-12', values: { asked: 'no' } }],
})

export const ticketBody = { channel: 'lender', respondent: 'lender', filedOn: '2026-05-06' }
export const letterBody = { letter: 'lender-complaint', channel: 'lender' }

/** An anchor over what is there, and a check of it that found all whole. */
async function anchored({ member }: Someone): Promise<Pick<Ids, 'anchorId' | 'checkId' | 'memberId'>> {
  const { id: anchorId } = await anchorNow(member)
  const check = await checkStore(member)
  return { anchorId, checkId: check?.id ?? '', memberId: member.id }
}

type Asking = (door: string, sent: Sent) => Promise<{ items: { rule: string; startsOn: string }[] }>

/** The filing's answer is long due and its owner is reminded by mail: one waits in the queue, taken on by nobody who will send it. `due…` name the clock. */
async function reminded(owner: Someone, ticketId: string, ask: Asking): Promise<Pick<Ids, 'digestId' | 'dueRule' | 'dueStartsOn'>> {
  await ask('POST /api/tickets/{ticketId}/events', { params: { ticketId }, body: { kind: 'received', on: '2026-05-07' } })
  await ask('POST /api/alert-settings', { body: { address: 'owner@example.org', isOn: true, hour: 0, quietFrom: 0, quietTo: 0 } })
  const { items: [due] } = await ask('GET /api/alerts', {})
  await planDigests(owner.member, { today: today(), hour: 12 })
  const digest = await takeDigest(owner.member, 86_400_000)
  if (!due || !digest) throw new Error('no day of a clock has come in the filled office')
  return { digestId: digest.id, dueRule: due.rule, dueStartsOn: due.startsOn }
}

/** Fills the office of `owner`. */
async function filledOffice(owner: Someone, mark: string): Promise<FilledOffice> {
  const ask = async (door: string, sent: Sent) => {
    const answer = await knock(door, { ...sent, headers: { cookie: owner.cookie } })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${door}: ${answer.status} ${text}`)
    return JSON.parse(text)
  }
  const { id: caseId } = await ask('POST /api/cases', { body: caseBody(mark) })
  const params = { caseId }
  const { items: [evidence], imports: [run] } = await ask('POST /api/cases/{caseId}/evidence', { params, body: backup(mark, [1, 2, 3]) })
  const held = backup(mark, [4])
  held.append('preview', 'true')
  const { imports: [waiting] } = await ask('POST /api/cases/{caseId}/evidence', { params, body: held })
  const { items: [attempt] } = await ask('GET /api/cases/{caseId}/attempts', { params })
  const { items: findings } = await ask('GET /api/cases/{caseId}/findings', { params })
  for (const { id } of findings) await ask('POST /api/findings/{findingId}/decision', { params: { findingId: id }, body: { state: 'confirmed', note: mark } })
  const { id: ticketId } = await ask('POST /api/cases/{caseId}/tickets', { params, body: { ...ticketBody, referenceNumbers: [mark] } })
  const { id: letterId } = await ask('POST /api/cases/{caseId}/letters', { params, body: letterBody })
  await ask('POST /api/letters/{letterId}/issue', { params: { letterId }, body: {} })
  await ask('PATCH /api/channels/{channel}/settings', { params: { channel: 'lender' }, body: { fields: { signature: 20 } } })
  await ask('PUT /api/evidence/{evidenceId}/note', {
    params: { evidenceId: evidence.id }, body: { title: mark, tags: [mark], fields: { text: mark }, transcript: mark, marks: [{ second: 1, note: mark }] },
  })
  const { id: draftId } = await ask('POST /api/intake-drafts', { body: { step: 'who', body: { title: mark } } })
  const { id: patternId } = await ask('POST /api/recording-patterns', { body: { template: `${mark} {number} {yyyyMMddHHmmss}` } })
  const asking = { name: `证 ${mark}`, askedAs: '林', topic: '一个电话' }
  const { id: requestId, token: statementToken } = await ask('POST /api/cases/{caseId}/witness-requests', { params, body: asking })
  const copy = () => keepCopy(owner.member, { item: { id: evidence.id, caseId }, kind: 'extract', name: mark, recipe: { mark } }, Buffer.from(mark))
  const [{ id: derivativeId }, { id: droppedId }] = [await copy(), await copy()]
  const { member: { id: colleagueId } } = await someone('client', owner.member.officeId)
  const { id: invitationId } = await ask('POST /api/invitations', { body: { email: 'asked@example.org', role: 'volunteer' } })
  const ids = {
    colleagueId, invitationId,
    patternId, derivativeId, droppedId, requestId, statementToken, caseId, evidenceId: evidence.id, attemptId: attempt.id, findingId: findings[0].id, ticketId, letterId, importId: run.id, waitingId: waiting.id, draftId,
    ...(await anchored(owner)), ...(await reminded(owner, ticketId, ask)),
  }
  return { owner, ids, mark }
}

/** A new office, filled. */
export const aFilledOffice = async (mark: string): Promise<FilledOffice> => filledOffice(await someone(), mark)
