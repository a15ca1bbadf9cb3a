import 'server-only'
import { attemptGroups } from '@/lib/evidence/corroboration'
import { regrouping } from '@/lib/evidence/regrouping'
import { caseFacts, lockCase } from '../data/cases'
import type { Evidence } from '../data/evidence'
import { coverages, insertRun, saidOfFile, updateRun, type RunResult } from '../data/imports'
import { arrivingKey, arrivingRows, heldRows, newRows, writeArrival, type Arrival } from '../data/source-rows'
import { newId, numberIndex } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { expectedOf, readEvidence, type Expected, type Reading, type ReadingOf } from './read-evidence'
import { reviewCase } from './review-case'

/** Above this many rows a reading goes on after the answer (202). */
const rowsAtOnceMax = 20_000

async function merge(member: Member, arrival: Arrival): Promise<void> {
  const { caseId } = arrival
  const arrived = arrivingRows(member.officeId, arrival)
  const rows = [...(await heldRows(member, caseId)), ...arrived.map(({ held }) => held)]
  const plan = regrouping(rows, attemptGroups(rows, await coverages(member, caseId)), newId)
  await writeArrival(member, { arrival, arriving: new Map(arrived.map(({ held, arriving }) => [held.id, arriving])), plan })
}

/** Rows of a phone that is nobody's are not attributed: the reading waits until a person says whose it is. */
const heldBack = (reading: Reading): boolean => reading.recipient === null && reading.rows.length > 0
const held: RunResult = { state: 'waiting', imported: 0, duplicates: 0, skipped: 0, rejected: [] }

/** Stores a reading: rows, attempts, grades, findings and the count, all or nothing. */
async function keep(member: Member, item: Evidence, kept: { runId: string; reading: Reading }): Promise<RunResult> {
  const { reading, runId } = kept
  const { officeId } = member
  return withOffice(
    member,
    async () => {
      await lockCase(member, item.caseId)
      const rows = reading.rows.map((row) => ({ ...row, key: arrivingKey(officeId, { caseId: item.caseId, phoneOf: reading.phoneOf }, row.row) }))
      const fresh = await newRows(member, item.caseId, rows)
      const result: RunResult = {
        state: reading.rejected.some(({ at }) => at === 'file') ? 'failed' : 'done',
        imported: fresh.length,
        duplicates: rows.length - fresh.length,
        skipped: reading.skipped,
        rejected: reading.rejected,
        phoneIndex: reading.phoneOf ? numberIndex(officeId, reading.phoneOf) : null,
        coverage: reading.facts.coverage,
      }
      await updateRun(member, runId, result)
      if (fresh.length || result.coverage) {
        await merge(member, { caseId: item.caseId, evidenceId: item.id, phoneOf: reading.phoneOf, recipient: reading.recipient ?? 'complainant', rows: fresh })
        await reviewCase(member, item.caseId)
      }
      return result
    },
    { timeoutSeconds: 120 },
  )
}

export type Started = { runId: string; done: Promise<void>; large: Promise<void> }

async function readAndKeep(member: Member, of: ReadingOf & { runId: string; found: Expected }): Promise<void> {
  const { runId, item } = of
  const kept = readEvidence(of.found, of).then((reading): Promise<unknown> =>
    heldBack(reading) ? updateRun(member, runId, held) : keep(member, item, { runId, reading }),
  )
  await kept.catch(async (error: unknown) => {
    await updateRun(member, runId, { state: 'failed', imported: 0, duplicates: 0, skipped: 0, rejected: [{ at: 'file', reason: 'broken-row' }] })
    throw error
  })
}

const formatOf = (found: Expected) => ('id' in found ? found.id : 'unknown')

/** Reads an original into a run that has begun: after its preview was confirmed, or anew after a stop interrupted it. */
export async function importBegun(member: Member, item: Evidence, of: { runId: string; found: Expected }): Promise<Started> {
  const facts = await caseFacts(member, item.caseId)
  let grew: () => void = () => undefined
  const large = new Promise<void>((resolve) => {
    grew = resolve
  })
  const onRows = (total: number) => {
    if (total > rowsAtOnceMax) grew()
  }
  return { runId: of.runId, large, done: readAndKeep(member, { officeId: member.officeId, item, facts, onRows, ...of }) }
}

/**
 * Reads an original into its case. Null = no rows are expected of it. `done` ends when everything is stored; `large` when the file turned out to hold so
 * many rows that the caller should not wait. A run that breaks is `failed`; the original is kept in any case.
 */
export async function importEvidence(member: Member, item: Evidence): Promise<Started | null> {
  const found = await expectedOf(member.officeId, item)
  if (!found) return null
  const about = (await saidOfFile(member, item.id)) ?? item.about
  const runId = await insertRun(member, { caseId: item.caseId, evidenceId: item.id, format: formatOf(found) })
  return importBegun(member, { ...item, about }, { runId, found })
}

/** Opens a reading that waits for a person's word. Null = no rows are expected of the file. A file that cannot be read says so at once. */
export async function holdEvidence(member: Member, item: Evidence): Promise<string | null> {
  const found = await expectedOf(member.officeId, item)
  if (!found) return null
  if (!('read' in found)) return (await importEvidence(member, item))?.runId ?? null
  return insertRun(member, { caseId: item.caseId, evidenceId: item.id, format: formatOf(found) }, 'waiting')
}
