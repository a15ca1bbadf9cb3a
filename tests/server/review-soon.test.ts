import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { POST as openDoor } from '@/app/api/cases/route'
import { recordAttemptSchema } from '@/lib/evidence/attempt-schema'
import { changeFacts } from '@/lib/server/casework/change-case'
import { changeAttempt, recordAttempt } from '@/lib/server/casework/record-attempt'
import { reviewAnew } from '@/lib/server/casework/review-anew'
import { casesOfOtherEdition } from '@/lib/server/data/cases'
import { findingsOfCase } from '@/lib/server/data/findings'
import type { Member } from '@/lib/server/member'
import { rulesEdition } from '@/lib/server/rules-edition'
import { withOffice } from '@/lib/server/unit-of-work'
import { context, request, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'

const { broken } = vi.hoisted(() => ({ broken: { is: false } }))
vi.mock('@/lib/server/casework/review-case', async (original) => {
  const { reviewCase } = await original<{ reviewCase: (member: Member, caseId: string) => Promise<void> }>()
  return { reviewCase: (member: Member, caseId: string) => (broken.is ? Promise.reject(new Error('broken')) : reviewCase(member, caseId)) }
})

let office: OwnOffice
let me: Someone
beforeAll(async () => {
  office = await ownOffice()
  ;({ me } = office)
})
afterAll(() => office.close())
beforeEach(() => {
  broken.is = false
})

async function opened(over: object = {}): Promise<string> {
  const body = JSON.stringify({
    title: 'case', complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, nightContactAgreed: false,
    respondents: [{ key: 'LX', name: '澜汐', kind: 'consumer-finance', lines: [{ number: '17000001234', attribution: 'confirmed' }], accounts: [] }],
    contacts: [{ key: 'sister', name: '林知秋', relation: '姐姐', phones: ['19900001002'] }], ...over,
  })
  return ((await (await openDoor(request({ headers: { cookie: me.cookie }, body }), context({}))).json()) as { id: string }).id
}
const atNight = recordAttemptSchema.parse({
  at: '2026-03-02T22:30:00+08:00', number: '17000001234', channel: 'call', direction: 'incoming', answered: true, seconds: 60, recipient: 'debtor',
})
const ring = (caseId: string) => recordAttempt(me.member, { params: { caseId }, body: atNight })
const found = async (caseId: string, rule: string) =>
  (await findingsOfCase(me.member, caseId)).filter(({ draft }) => draft.violation === rule).map(({ draft }) => draft.recipient)
const nights = (caseId: string) => found(caseId, 'night-contact')
const isDue = async (caseId: string) => (await casesOfOtherEdition(me.member, rulesEdition, 100)).includes(caseId)

/** Who is found to be called at night while the transaction of a deed still runs, and once it is kept. */
async function around(caseId: string, deed: () => Promise<unknown>): Promise<string[][]> {
  const within = await withOffice(me.member, async () => {
    await deed()
    return nights(caseId)
  })
  return [within, await nights(caseId)]
}

describe('the review that a change calls for', () => {
  it('waits until the change is kept, and is there before the answer', async () => {
    const caseId = await opened()
    let attemptId = ''
    const recorded = await around(caseId, async () => {
      attemptId = (await ring(caseId)).id
    })
    expect(recorded).toEqual([[], ['debtor']])
    const moved = await around(caseId, () => changeAttempt(me.member, { params: { attemptId }, body: { recipient: 'sister' } }))
    expect(moved).toEqual([['debtor'], ['sister']])
    const agreed = await around(caseId, () => changeFacts(me.member, caseId, () => Promise.resolve({ nightContactAgreed: true })))
    expect(agreed[0]).toEqual(['sister'])
    expect(await isDue(caseId)).toBe(false)
  })

  it('comes for answers given when a case is opened', async () => {
    const home = { rule: 'home-visit', respondent: 'LX', recipient: 'debtor', on: '2026-03-02', values: { where: 'home', consent: 'no', left: 'left', night: 'unknown' } }
    expect(await found(await opened({ answers: [{ key: 'told', ...home }] }), 'home-visit')).toEqual(['debtor'])
  })

  it('does not take the change with it where it fails: the case stays due until the next change or start', async () => {
    const caseId = await opened()
    broken.is = true
    const { id: attemptId } = await ring(caseId)
    expect([await nights(caseId), await isDue(caseId)]).toEqual([[], true])
    broken.is = false
    await changeAttempt(me.member, { params: { attemptId }, body: { recipient: 'debtor' } })
    expect([await nights(caseId), await isDue(caseId)]).toEqual([['debtor'], false])
    broken.is = true
    await changeAttempt(me.member, { params: { attemptId }, body: { recipient: 'sister' } })
    broken.is = false
    await reviewAnew()
    expect([await nights(caseId), await isDue(caseId)]).toEqual([['sister'], false])
  })
})
