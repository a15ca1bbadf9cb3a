import { consentText } from '@/lib/server/statement-consent'
import { emptyIncident, emptyStatement } from '@/lib/evidence/statement'
import { backup, knock } from './filled-office'
import type { Someone } from './offices'

/** A case with a call on two nights, and what one does with its witnesses: as the one who asks, and as somebody who has nothing but what is in the body. */

export const told = {
  ...emptyStatement, name: '张敏', relation: '同事', witnessed: 'yes', isTrue: true,
  incidents: [{ ...emptyIncident, on: '2026-04-11', time: '23:05', way: 'call', number: '17000001234', words: '他说明天来单位。' }],
}

/** A signed page as it is sent by the link. */
export function photo(token: string, name = 'page.png'): FormData {
  const form = new FormData()
  form.append('token', token)
  form.append('file', new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])], name))
  return form
}

export async function theirs(door: string, body: unknown): Promise<{ status: number; text: string }> {
  const answer = await knock(`POST /api/statement${door}`, { body })
  return { status: answer.status, text: await answer.text() }
}
export const agreed = (token: string) => theirs('/consent', { token, version: consentText('zh-CN').version })

const caseBody = {
  title: '案 KANARIE-1', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] },
  respondents: [{ key: 'lender', name: 'KANARIE-2 消费金融', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }] }],
  contacts: [{ key: 'colleague', name: 'KANARIE-3 敏', relation: '同事', phones: ['19900001009'] }], nightContactAgreed: false, refusals: [], stopRequests: [],
}

export async function statementCase(me: Someone) {
  const mine = async (door: string, params: Record<string, string>, body?: unknown) => {
    const answer = await knock(door, { params, body, headers: { cookie: me.cookie } })
    return { status: answer.status, ...(await answer.json()) }
  }
  const { id: caseId } = await mine('POST /api/cases', {}, caseBody)
  await knock('POST /api/cases/{caseId}/evidence', { params: { caseId }, headers: { cookie: me.cookie }, body: backup('x', [1, 2]) })
  const asked = (over: object = {}) =>
    mine('POST /api/cases/{caseId}/witness-requests', { caseId }, { contact: 'colleague', askedAs: '小林', topic: '打到单位的电话', ...over })
  const stateOf = async (id: string) =>
    (await mine('GET /api/cases/{caseId}/witness-requests', { caseId })).items.find((one: { id: string }) => one.id === id)
  const handed = async (over: object = {}) => {
    const { id, token } = await asked(over)
    await agreed(token)
    const { status } = await theirs('', { token, act: 'send', statement: told })
    if (status !== 200) throw new Error(`not handed in: ${status}`)
    return { id, token }
  }
  return { caseId, mine, asked, stateOf, handed }
}
