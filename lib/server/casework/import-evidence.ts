import 'server-only'
import type { CaseFacts } from '@/lib/cases/case-file'
import { caseFacts, lockCase } from '../data/cases'
import { absorbDeclared } from '../data/declared-attempts'
import type { Evidence } from '../data/evidence'
import { coverages, holdRunEnd, insertRun, noteProgress, saidOfFile, updateRun, type RunResult } from '../data/imports'
import { addArrival, dropArrival, publishArrival } from '../data/source-rows'
import { jsonDigest } from '../digest'
import { numberIndex } from '../keys'
import { errorFields, log } from '../log'
import type { Member } from '../member'
import { PackedRows } from '../packed-rows'
import { withOffice } from '../unit-of-work'
import { progressTeller, ReadingStopped } from './import-progress'
import { matchRows } from './match-rows'
import { expectedNow, readEvidence, type CaseRow, type Expected, type Reading, type ReadingOf } from './read-evidence'
import { reviewCase } from './review-case'

/** Above this many rows a reading goes on after the answer (202). */
const rowsAtOnceMax = 20_000

/** `version` = of the facts the rows were placed by. */
type Kept = { runId: string; reading: Reading; version: string }

const recipientOf = (reading: Reading) => reading.recipient ?? 'complainant'

/** Lays the rows down under their reading, batch by batch, each in a short transaction of its own. Nothing shows them yet. */
async function layDown(member: Member, item: Evidence, { runId, reading, rows }: Omit<Kept, 'version'> & { rows: PackedRows<CaseRow> }): Promise<void> {
  const tell = progressTeller(member, runId)
  const bills = await coverages(member, item.caseId)
  let from = 0
  for (const batch of rows.batches()) {
    await addArrival(member, { runId, caseId: item.caseId, phoneOf: reading.phoneOf, from, rows: batch }, bills)
    from += batch.length
    await tell({ step: 'storing', rows: reading.total, done: from, total: reading.belongs })
  }
}

/** Publishes what was laid down. Returns how many rows the case did not hold yet. */
const published = (member: Member, item: Evidence, { runId, reading }: Kept): Promise<number> =>
  publishArrival(member, {
    runId, caseId: item.caseId, evidenceId: item.id, phoneOf: reading.phoneOf, recipient: recipientOf(reading), laidDown: reading.belongs,
  })

/** Rows of a phone that is nobody's are not attributed: the reading waits until a person says whose it is. */
const isHeldBack = (reading: Reading): boolean => reading.recipient === null && reading.belongs > 0
const heldBack: RunResult = { state: 'waiting', imported: 0, duplicates: 0, skipped: 0, rejected: [] }

/**
 * Publishes a reading: rows, attempts, grades, findings and the count, all or nothing; nothing when the case has changed since it was read for.
 * @throws ReadingStopped
 */
async function keep(member: Member, item: Evidence, kept: Kept): Promise<'kept' | 'stale'> {
  const { reading, runId } = kept
  return withOffice(
    member,
    async () => {
      await lockCase(member, item.caseId)
      if (!(await holdRunEnd(member, runId))) throw new ReadingStopped()
      if (jsonDigest(await caseFacts(member, item.caseId)) !== kept.version) return 'stale'
      const imported = reading.belongs ? await published(member, item, kept) : 0
      await updateRun(member, runId, {
        state: reading.rejected.some(({ at }) => at === 'file') ? 'failed' : 'done',
        imported,
        duplicates: reading.belongs - imported,
        skipped: reading.skipped,
        rejected: reading.rejected,
        phoneIndex: reading.phoneOf ? numberIndex(member.officeId, reading.phoneOf) : null,
        coverage: reading.facts.coverage,
      })
      if (imported === 0 && !reading.facts.coverage) return 'kept'
      if (reading.source !== 'chat') await matchRows(member, { caseId: item.caseId, evidenceId: item.id })
      await absorbDeclared(member, item.caseId)
      await reviewCase(member, item.caseId)
      return 'kept'
    },
    { timeoutSeconds: 120 },
  )
}

export type Started = { runId: string; done: Promise<void>; large: Promise<void> }
type Begun = Omit<ReadingOf, 'take' | 'facts' | 'onPart'> & { runId: string; found: Expected; grew?: () => void }

/** Reads the file once and lays its rows down. */
async function readAndLayDown(member: Member, of: Begun, facts: CaseFacts): Promise<Reading> {
  await dropArrival(member, of.runId)
  const rows = new PackedRows<CaseRow>()
  const tell = progressTeller(member, of.runId)
  const onPart = (part: { rows: number; done: number; total: number }) => {
    if (part.rows > rowsAtOnceMax) of.grew?.()
    return tell({ step: 'reading', ...part })
  }
  const reading = await readEvidence(of.found, { ...of, facts, take: (row) => rows.add(row), onPart })
  if (!isHeldBack(reading) && reading.belongs > 0) await layDown(member, of.item, { runId: of.runId, reading, rows })
  return reading
}

/** Reads the file for the case as it stands; once more when the case changes meanwhile, since rows go by its people and numbers. */
async function readAndKeep(member: Member, of: Begun): Promise<void> {
  for (let state: 'kept' | 'stale' = 'stale'; state === 'stale';) {
    const facts = await caseFacts(member, of.item.caseId)
    const reading = await readAndLayDown(member, of, facts)
    if (isHeldBack(reading)) return updateRun(member, of.runId, heldBack)
    if (!(await noteProgress(member, of.runId, { step: 'publishing', rows: reading.total, done: 0, total: 0 }))) throw new ReadingStopped()
    state = await keep(member, of.item, { runId: of.runId, reading, version: jsonDigest(facts) })
  }
}

/** What is said of a reading that broke off. */
export const brokenOff: RunResult = { state: 'failed', imported: 0, duplicates: 0, skipped: 0, rejected: [{ at: 'file', reason: 'interrupted' }] }

async function readOrFail(member: Member, of: Begun): Promise<void> {
  await readAndKeep(member, of)
    .catch(async (error: unknown) => {
      if (error instanceof ReadingStopped) return
      await updateRun(member, of.runId, brokenOff)
      throw error
    })
    .finally(() => dropArrival(member, of.runId))
}

const formatOf = (found: Expected) => found.id ?? 'unknown'

/** Reads an original into a run that has begun: after its preview was confirmed, or anew after a stop interrupted it. */
export function importBegun(member: Member, item: Evidence, of: { runId: string; found: Expected }): Started {
  let grew: () => void = () => undefined
  const large = new Promise<void>((resolve) => {
    grew = resolve
  })
  return { runId: of.runId, large, done: readOrFail(member, { officeId: member.officeId, item, grew, ...of }) }
}

/**
 * Waits until a reading has ended or, unless it is wanted `whole`, has turned out large. Never throws: a failure goes to the log, and the run says `failed`.
 */
export async function settled(started: Started | null, wanted?: 'whole'): Promise<void> {
  if (!started) return
  const done = started.done.catch((error: unknown) => log.error('import failed', errorFields(error)))
  await (wanted ? done : Promise.race([done, started.large]))
}

/**
 * Reads an original into its case. Null = no rows are expected of it. `done` ends when everything is stored; `large` when the file turned out to hold so
 * many rows that the caller should not wait. A run that breaks is `failed`; the original is kept in any case.
 */
export async function importEvidence(member: Member, item: Evidence): Promise<Started | null> {
  const about = (await saidOfFile(member, item.id)) ?? item.about
  const found = await expectedNow(member, { ...item, about })
  if (!found) return null
  if ('unmapped' in found) return heldStart(await hold(member, item, found))
  return begin(member, { ...item, about }, found)
}

async function begin(member: Member, item: Evidence, found: Expected): Promise<Started> {
  const runId = await insertRun(member, { caseId: item.caseId, evidenceId: item.id, format: formatOf(found) })
  return importBegun(member, item, { runId, found })
}

/** What waits for a person has nothing to run. */
const heldStart = (runId: string): Started => ({ runId, done: Promise.resolve(), large: Promise.resolve() })

/** A table whose columns nobody has named says so while it waits: nothing of it is read. */
async function hold(member: Member, item: Evidence, found: Expected): Promise<string> {
  const runId = await insertRun(member, { caseId: item.caseId, evidenceId: item.id, format: formatOf(found) }, 'waiting')
  if ('unmapped' in found) await updateRun(member, runId, { ...heldBack, rejected: [{ at: 'file', reason: found.refused }] })
  return runId
}

/** Opens a reading that waits for a person's word. Null = no rows are expected of the file. A file that cannot be read says so at once. */
export async function holdEvidence(member: Member, item: Evidence): Promise<string | null> {
  const found = await expectedNow(member, item)
  if (!found) return null
  if ('read' in found || 'unmapped' in found) return hold(member, item, found)
  const started = await begin(member, item, found)
  await settled(started)
  return started.runId
}
