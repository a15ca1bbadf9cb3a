import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkStore } from '@/lib/server/casework/check-store'
import { insertCase } from '@/lib/server/data/cases'
import { dropRings } from '@/lib/server/key-ring'
import { closePrinting } from '@/lib/server/pdf/pool'
import { rotateOffices } from '@/lib/server/rotation'
import { movedRecord, packageForm, packageOf, recordOf, zipOf } from '../makers/package'
import { backup, knock } from './filled-office'
import { someone, type Someone } from './offices'
import { ownOffice, type OwnOffice } from './own-office'
import { aRichCase, type RichCase } from './rich-case'

let office: OwnOffice
let rich: RichCase
let whole: Buffer<ArrayBuffer>

const caseNamed = (title: string): Parameters<typeof insertCase>[1] => ({
  title, complainant: { name: '林知夏', role: 'debtor', phones: ['19900001001'] }, respondents: [], contacts: [], otherLines: [], nightContactAgreed: false,
  refusals: [], stopRequests: [], answers: [],
})
const sent = async (who: Someone): Promise<{ status: number; code?: string; id?: string }> => {
  const answer = await knock('POST /api/cases/packages', { body: packageForm(whole), headers: { cookie: who.cookie } })
  return { status: answer.status, ...(await answer.json()) }
}
const isTheSame = async (me: Someone) =>
  expect(movedRecord(await recordOf(me.member, rich.caseId), me.member)).toEqual(movedRecord(await recordOf(rich.owner.member, rich.caseId), me.member))

beforeAll(async () => {
  office = await ownOffice()
  rich = await aRichCase('ZUGLEICH-1')
  whole = zipOf(await packageOf(rich.owner.member, rich.caseId))
}, 120_000)
afterAll(async () => {
  await closePrinting()
  await office.close()
})

describe('a package that is opened while others work', () => {
  /** Whoever wants to add to the last list of a record waits until `go`. */
  async function heldUp(): Promise<{ isReached: () => Promise<boolean>; go: () => Promise<void> }> {
    const holder = new pg.Client({ connectionString: office.db.admin })
    await holder.connect()
    await holder.query('BEGIN')
    await holder.query('LOCK TABLE witness_request IN SHARE MODE')
    const isReached = async () => (await office.admin.query("SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'witness_request'::regclass")).rows.length > 0
    return { isReached, go: () => holder.query('COMMIT').then(() => holder.end()) }
  }

  it('twice at once becomes one case; the other one is told that it is here', async () => {
    const me = await someone()
    const answers = await Promise.all([sent(me), sent(me)])
    expect(answers.sort((one, other) => one.status - other.status)).toMatchObject([{ status: 201, id: rich.caseId }, { status: 409, code: 'case-is-here' }])
    await isTheSame(me)
    expect(await checkStore(me.member)).toMatchObject({ damaged: 0, faults: { chains: [], things: [], anchors: [] } })
  })

  it('keeps nobody from new keys, a new case and an upload, and its own key is wrapped by the newest', async () => {
    const me = await someone()
    const other = await insertCase(me.member, caseNamed('另一件'))
    const { isReached, go } = await heldUp()
    const opening = sent(me)
    await expect.poll(isReached).toBe(true)
    await rotateOffices({ app: office.db.app, auth: office.db.auth })
    const more = await insertCase(me.member, caseNamed('第三件'))
    for (const caseId of [other, more]) {
      const { imports } = await (await knock('POST /api/cases/{caseId}/evidence', { params: { caseId }, body: backup('ZUGLEICH-1', [1]), headers: { cookie: me.cookie } })).json()
      expect(imports).toMatchObject([{ state: 'done' }])
    }
    expect(await isReached()).toBe(true)
    await go()
    expect(await opening).toMatchObject({ status: 201, sameFindings: true })
    const { rows } = await office.admin.query('SELECT 1 FROM case_key c JOIN office_key k ON k.office_id = c.office_id AND k.kid = c.kek WHERE k.retired_at IS NOT NULL AND c.office_id = $1', [me.member.officeId])
    expect(rows).toEqual([])
    dropRings()
    await isTheSame(me)
  })
})
