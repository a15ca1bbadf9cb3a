import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { CaseRecord } from '@/lib/letters/record/case-record'

/**
 * A case on its way from one computer to another: two databases, two data folders, two root keys, and of the first nothing is left but the package. What a
 * server remembers is dropped between them, as a new process would have nothing of it.
 */

const keys = [1, 2].map((fill) => Buffer.alloc(32, fill).toString('base64url'))
const remembered = Object.keys(globalThis)

async function install(key = '') {
  vi.resetModules()
  for (const name of Object.keys(globalThis).filter((each) => each.startsWith('anning') && !remembered.includes(each))) delete (globalThis as Record<string, unknown>)[name]
  process.env.ANNING_ROOT_KEY = key
  const office = await (await import('./own-office')).ownOffice()
  const [{ someone }, { knock }, { recordOf, movedRecord }] = [await import('./offices'), await import('./filled-office'), await import('../makers/package')]
  return { office, someone, knock, recordOf, movedRecord }
}
type Install = Awaited<ReturnType<typeof install>>

const doors = ['', '/attempts', '/findings', '/tickets', '/letters', '/filing-order', '/evidence']
async function answers({ knock }: Install, cookie: string, caseId: string): Promise<Record<string, unknown>> {
  const said = async (at: string) => (await knock(`GET /api/cases/{caseId}${at}`, { params: { caseId }, headers: { cookie } })).json()
  return Object.fromEntries(await Promise.all(doors.map(async (at) => [at, await said(at)])))
}
async function files({ knock }: Install, cookie: string, { evidence, letters, copies }: CaseRecord): Promise<Record<string, string>> {
  const bytes = async (door: string, params: Record<string, string>) => Buffer.from(await (await knock(door, { params, headers: { cookie } })).arrayBuffer()).toString('base64')
  const all: Record<string, string> = {}
  for (const { id, kind, heldAs } of evidence) if (kind !== 'custody' && heldAs === null) all[id] = await bytes('GET /api/evidence/{evidenceId}/file', { evidenceId: id })
  for (const { id, state } of letters) if (state === 'issued') all[id] = await bytes('GET /api/letters/{letterId}/pdf', { letterId: id })
  for (const { id } of copies) all[id] = await bytes('GET /api/derivatives/{derivativeId}/file', { derivativeId: id })
  return all
}

type Taken = { bytes: Buffer<ArrayBuffer>; record: CaseRecord; answers: Record<string, unknown>; files: Record<string, string>; caseId: string; withdrawn: Set<string | null>; wrapped: string[] }
let taken: Taken
const wrappedIn = async ({ office }: Install): Promise<string[]> =>
  (await office.admin.query('SELECT wrapped FROM office_key UNION ALL SELECT wrapped FROM case_key')).rows.map(({ wrapped }) => String(wrapped))

/** Fills the first install, takes the package along, and leaves nothing of the install. */
async function takeAlong(): Promise<Taken> {
  const here = await install(keys[0])
  const rich = await (await import('./rich-case')).aRichCase('UMZUG-2')
  const { makePackage } = await import('@/lib/server/casework/package/make-package')
  const { caseId, owner } = rich
  const made = await makePackage(owner.member, { params: { caseId }, query: { include: 'all' }, headers: new Headers() })
  const bytes = Buffer.from(await made.arrayBuffer())
  const record = await here.recordOf(owner.member, caseId)
  const withdrawn = new Set(record.witnessRequests.filter(({ withdrawnAt }) => withdrawnAt !== null).map(({ statementId }) => statementId))
  const all = { bytes, record, caseId, withdrawn, answers: await answers(here, owner.cookie, caseId), files: await files(here, owner.cookie, record), wrapped: await wrappedIn(here) }
  await (await import('@/lib/server/pdf/pool')).closePrinting()
  await here.office.close()
  return all
}

let there: Install
beforeAll(async () => {
  taken = await takeAlong()
  there = await install(keys[1])
}, 120_000)
afterAll(() => there.office.close())

describe('a case that moves to another install', () => {
  it('is the same there: record, answers of the doors, and every file byte for byte', async () => {
    const me = await there.someone()
    const form = new FormData()
    form.append('file', new File([taken.bytes], '案件.zip'))
    const answer = await there.knock('POST /api/cases/packages', { body: form, headers: { cookie: me.cookie } })
    expect([answer.status, await answer.json()]).toMatchObject([201, { id: taken.caseId, sameFindings: true, elsewhere: taken.withdrawn.size }])
    const moved = await there.recordOf(me.member, taken.caseId)
    const withoutHeld = (record: CaseRecord) => {
      const { evidence, ...rest } = there.movedRecord(record, me.member)
      return { ...rest, evidence: evidence.map(({ heldAs: _as, ...item }) => item) }
    }
    expect(withoutHeld(moved)).toEqual(withoutHeld(taken.record))
    expect(moved.evidence.filter(({ heldAs }) => heldAs !== null).map(({ id }) => id)).toEqual([...taken.withdrawn])

    const said = await answers(there, me.cookie, taken.caseId)
    const listed = (all: Record<string, unknown>) => (all['/evidence'] as { items: { id: string; kind: string }[] }).items
      .filter(({ id, kind }) => kind !== 'custody' && !taken.withdrawn.has(id))
    for (const at of doors.filter((each) => each !== '/evidence')) expect(said[at], at).toEqual(taken.answers[at])
    expect(listed(said)).toEqual(listed(taken.answers))

    const here = await files(there, me.cookie, moved)
    const whole = Object.fromEntries(Object.entries(taken.files).filter(([id]) => !taken.withdrawn.has(id)))
    expect(Object.keys(here).length).toBeGreaterThan(5)
    expect(here).toEqual(whole)
    const { checkStore } = await import('@/lib/server/casework/check-store')
    expect(await checkStore(me.member)).toMatchObject({ damaged: 0, faults: { chains: [], things: [], anchors: [] } })
  })

  it('under keys of that install alone', async () => {
    const now = await wrappedIn(there)
    expect([now.length > 0, now.filter((wrapped) => taken.wrapped.includes(wrapped))]).toEqual([true, []])
    const kids = (all: string[]) => all.map((wrapped) => wrapped.split('.')[1])
    expect(kids(now).filter((kid) => kids(taken.wrapped).includes(kid))).toEqual([])
  })
})
