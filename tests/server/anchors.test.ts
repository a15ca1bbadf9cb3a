import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evidenceHistory } from '@/lib/server/casework/item-history'
import { anchorNow, anchorPackage } from '@/lib/server/casework/make-anchor'
import { insertCase } from '@/lib/server/data/cases'
import { recordView } from '@/lib/server/data/custody'
import { insertEvidence } from '@/lib/server/data/evidence'
import { closePrinting } from '@/lib/server/pdf/pool'
import { storeOriginal } from '@/lib/server/vault'
import { caseFacts } from '../makers/case-file'
import { aFilledOffice, type FilledOffice } from './filled-office'
import { ownOffice, type OwnOffice } from './own-office'

let office: OwnOffice
let filled: FilledOffice
const member = () => filled.owner.member

beforeAll(async () => {
  office = await ownOffice()
  filled = await aFilledOffice('HIER-7391')
}, 120_000)
afterAll(async () => {
  await closePrinting()
  await office.close()
})

const sha = (text: string) => createHash('sha256').update(text).digest('hex')
/** What an outsider does with a package, by the description alone and without our code. */
const climbed = (leaf: string, path: readonly string[]) => path.reduce(
  (node, step) => sha(step[0] === 'L' ? `anning-node-1|${step.slice(1)}|${node}` : `anning-node-1|${node}|${step.slice(1)}`), leaf,
)

describe('an anchor', () => {
  it('is given again while nothing happens, and made anew after a view, which is told once', async () => {
    const first = await anchorNow(member())
    expect((await anchorNow(member())).id).toBe(first.id)
    const thing = { kind: 'evidence' as const, id: filled.ids.evidenceId, caseId: filled.ids.caseId }
    await recordView(member(), thing)
    await recordView(member(), thing)
    expect((await evidenceHistory(member(), thing.id)).items.filter(({ action }) => action === 'evidence-viewed')).toHaveLength(1)
    expect((await anchorNow(member())).id).not.toBe(first.id)
  })

  it('lets an outsider recompute it from a case’s package: heads, each row, each original and letter, and nothing of another case', async () => {
    const otherCase = await insertCase(member(), caseFacts())
    const stored = await storeOriginal(member().officeId, Readable.from([Buffer.from('of another case')]))
    const other = await insertEvidence(member(), { caseId: otherCase, name: 'x', kind: 'document', stored, about: {} })
    const { id, root } = await anchorNow(member())
    const made = await anchorPackage(member(), filled.ids.caseId, id)
    expect(made.root).toBe(root)
    const { officeId, heads, paths, rows } = made
    for (const chain of ['custody', 'audit'] as const) {
      expect(climbed(sha(`anning-head-1|${officeId}|${chain}|${heads[chain].seq}|${heads[chain].hash}`), paths.heads[chain])).toBe(root)
    }
    expect(paths.events.map(({ seq }) => seq)).toEqual(rows.map(({ seq }) => seq))
    for (const { seq, path } of paths.events) {
      const row = rows.find((each) => each.seq === seq)!
      expect(sha(`anning-custody-1|${officeId}|${seq}|${row.prev}|${row.at}|${row.payload}`)).toBe(row.hash)
      expect(climbed(sha(`anning-event-1|${seq}|${row.hash}`), path)).toBe(root)
    }
    for (const item of paths.items) {
      const row = rows.find(({ payload }) => payload.includes(item.id) && /"action":"(evidence-received|letter-issued)"/.test(payload))!
      const said = JSON.parse(row.payload) as { sha256: string; letterId?: string }
      expect(climbed(sha(`anning-item-1|${said.letterId ? 'letter' : 'evidence'}|${item.id}|${said.sha256}|${row.hash}`), item.path)).toBe(root)
    }
    expect(paths.items.map((item) => item.id)).toEqual(expect.arrayContaining([filled.ids.evidenceId, filled.ids.letterId]))
    expect(JSON.stringify(made)).not.toContain(other.id)
    expect(JSON.stringify(made)).not.toContain(other.sha256)
    await expect(anchorPackage(office.me.member, filled.ids.caseId, id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is only added: nobody who runs the program changes or removes one', async () => {
    await expect(office.admin.query('UPDATE anchor SET at = now()')).rejects.toThrow('only grows')
    await expect(office.admin.query('DELETE FROM anchor_stamp; DELETE FROM anchor')).rejects.toThrow('only grows')
  })
})
