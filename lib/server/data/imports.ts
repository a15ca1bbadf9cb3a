import 'server-only'
import type { RejectReason } from '@/lib/evidence/imported-row'
import type { FileAbout } from '@/lib/evidence/selection'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '../clock'
import type { ImportRun } from '../generated/client'
import { newId, openOptional, seal } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

export type Rejected = { at: number | 'file'; reason: RejectReason }
export type RunState = 'running' | 'done' | 'failed' | 'waiting'
export type Counts = { imported: number; duplicates: number; skipped: number; rejected: Rejected[] }
/** How far a reading that runs has come: `rows` read so far, `done` of `total` of its step (reading: bytes or rows of the file; storing: rows). */
export type RunProgress = { step: 'reading' | 'storing' | 'publishing'; rows: number; done: number; total: number }
export type RunRecord = Counts & { id: string; caseId: string; evidenceId: string; format: string; state: RunState; progress: RunProgress | null }
/** What a finished reading learned of its file. `coverage` = civil days a bill lists. */
export type RunResult = Counts & { state: RunState; phoneIndex?: Uint8Array<ArrayBuffer> | null; coverage?: { from: string; to: string } | null }

function progressOf({ state, progressStep, progressRows, progressDone, progressTotal }: ImportRun): RunProgress | null {
  if (state !== 'running' || progressStep === null) return null
  return { step: progressStep as RunProgress['step'], rows: progressRows ?? 0, done: Number(progressDone ?? 0), total: Number(progressTotal ?? 0) }
}

const runOf = (row: ImportRun): RunRecord => ({
  id: row.id,
  caseId: row.caseId,
  evidenceId: row.evidenceId,
  format: row.format,
  state: row.state as RunState,
  imported: row.imported,
  duplicates: row.duplicates,
  skipped: row.skipped,
  rejected: row.rejected as Rejected[],
  progress: progressOf(row),
})

const resultColumns = (result: RunResult) => ({
  state: result.state,
  imported: result.imported,
  duplicates: result.duplicates,
  skipped: result.skipped,
  rejected: result.rejected,
  rejectedCount: result.rejected.length,
  phoneIndex: result.phoneIndex,
  coveredFromOn: result.coverage?.from,
  coveredToOn: result.coverage?.to,
  finishedAt: ['running', 'waiting'].includes(result.state) ? null : nowDate(),
})

/** Opens a reading of a file; a `waiting` one reads nothing before a person has seen the preview. */
export async function insertRun(
  member: Member,
  run: { caseId: string; evidenceId: string; format: string },
  state: 'running' | 'waiting' = 'running',
): Promise<string> {
  const id = newId()
  const counts = { state, imported: 0, duplicates: 0, skipped: 0, rejected: [] }
  await withOffice(member, (tx) => tx.importRun.create({ data: { officeId: member.officeId, id, ...run, ...resultColumns(counts), startedAt: nowDate() } }))
  return id
}

/** Stores what a reading came to; one that has ended stays as it ended. */
export async function updateRun(member: Member, id: string, result: RunResult): Promise<void> {
  const where = { officeId: member.officeId, id, state: { in: ['running', 'waiting'] } }
  await withOffice(member, (tx) => tx.importRun.updateMany({ where, data: resultColumns(result) }))
}

/** Tells how far a reading has come, and with that that it lives. False = it has ended meanwhile: somebody stopped it, or it was erased. */
export async function noteProgress(member: Member, id: string, { step, rows, done, total }: RunProgress): Promise<boolean> {
  const data = { progressStep: step, progressRows: rows, progressDone: done, progressTotal: total, aliveAt: nowDate() }
  const { count } = await withOffice(member, (tx) => tx.importRun.updateMany({ where: { officeId: member.officeId, id, state: 'running' }, data }))
  return count > 0
}

const endOf = ({ officeId }: Member, id: string) => `anning-import-end|${officeId}|${id}`

/** Holds the end of a reading until the transaction that runs now ends: from here on nobody stops it. False = somebody has. */
export async function holdRunEnd(member: Member, id: string): Promise<boolean> {
  return withOffice(member, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${endOf(member, id)}, 0))`
    return (await tx.importRun.count({ where: { officeId: member.officeId, id, state: 'running' } })) > 0
  })
}

/** Ends a reading that runs, as `result`. False = it has ended already, or its rows are being published now. */
export async function stopRun(member: Member, id: string, result: RunResult): Promise<boolean> {
  return withOffice(member, async (tx) => {
    const [lock] = await tx.$queryRaw<{ mine: boolean }[]>`SELECT pg_try_advisory_xact_lock(hashtextextended(${endOf(member, id)}, 0)) AS mine`
    if (!lock?.mine) return false
    const { count } = await tx.importRun.updateMany({ where: { officeId: member.officeId, id, state: 'running' }, data: resultColumns(result) })
    return count > 0
  })
}

/** @throws CaseworkError not-found */
export async function importRun(member: Member, id: string): Promise<RunRecord> {
  const row = await withOffice(member, (tx) => tx.importRun.findUnique({ where: { officeId_id: { officeId: member.officeId, id } } }))
  if (!row) throw new CaseworkError('not-found')
  return runOf(row)
}

/** Readings of a case, newest first. */
export async function runsOfCase(member: Member, caseId: string): Promise<RunRecord[]> {
  const rows = await withOffice(member, (tx) => tx.importRun.findMany({ where: { officeId: member.officeId, caseId }, orderBy: { id: 'desc' } }))
  return rows.map(runOf)
}

/** What the bills of a case cover: the original, hexadecimal phone index, kind of rows, civil days. */
export async function coverages(member: Member, caseId: string) {
  const rows = await withOffice(member, (tx) =>
    tx.importRun.findMany({ where: { officeId: member.officeId, caseId, state: 'done', coveredFromOn: { not: null }, coveredToOn: { not: null } } }),
  )
  return rows.map((row) => ({
    evidenceId: row.evidenceId,
    phoneOf: row.phoneIndex ? Buffer.from(row.phoneIndex).toString('hex') : null,
    channel: row.format.endsWith('-sms') ? ('sms' as const) : ('call' as const),
    from: row.coveredFromOn ?? '',
    to: row.coveredToOn ?? '',
  }))
}

const aboutPlace = (member: Member, rowId: string) => ({ officeId: member.officeId, column: 'import_run.about', rowId })

function aboutOf(member: Member, { id, about }: { id: string; about: string | null }): FileAbout | null {
  const text = openOptional(aboutPlace(member, id), about)
  return text ? (JSON.parse(text) as FileAbout) : null
}

/** Lets a waiting reading begin, with what the person said of the file and its format. @throws CaseworkError not-found; conflict when it does not wait */
export async function beginRun(member: Member, id: string, { about, format }: { about: FileAbout; format: string }): Promise<void> {
  await withOffice(member, async (tx) => {
    const { caseId } = await importRun(member, id)
    const { count } = await tx.importRun.updateMany({
      where: { officeId: member.officeId, id, state: 'waiting' },
      data: { state: 'running', format, startedAt: nowDate(), about: seal({ ...aboutPlace(member, id), caseId }, JSON.stringify(about)) },
    })
    if (count === 0) throw new CaseworkError('conflict')
  })
}

/** What a person said of a file at its latest preview; null when it never had one. */
export async function saidOfFile(member: Member, evidenceId: string): Promise<FileAbout | null> {
  return withOffice(member, async (tx) => {
    const row = await tx.importRun.findFirst({
      where: { officeId: member.officeId, evidenceId, about: { not: null } },
      orderBy: { id: 'desc' },
      select: { id: true, about: true },
    })
    return row && aboutOf(member, row)
  })
}

/** `tries` = how often it was taken up again, this time included. */
export type InterruptedRun = { id: string; evidenceId: string; about: FileAbout | null; tries: number }

/** Takes the readings of the office that a stop interrupted: those that run and of which nobody has said anything for at least `forMs`, oldest first. */
export async function claimInterruptedRuns(member: Member, forMs: number): Promise<InterruptedRun[]> {
  const silentSince = { lte: nowDate(-forMs) }
  return withOffice(member, async (tx) => {
    const rows = await tx.importRun.updateManyAndReturn({
      where: { officeId: member.officeId, state: 'running', startedAt: silentSince, OR: [{ aliveAt: null }, { aliveAt: silentSince }] },
      data: { startedAt: nowDate(), aliveAt: nowDate(), tries: { increment: 1 } },
      select: { id: true, evidenceId: true, about: true, tries: true },
    })
    return rows.map((row) => ({ ...row, about: aboutOf(member, row) })).sort((one, other) => (one.id < other.id ? -1 : 1))
  })
}
