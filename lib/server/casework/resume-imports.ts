import 'server-only'
import { evidence } from '../data/evidence'
import { claimInterruptedRuns, updateRun } from '../data/imports'
import { isOfficeMode } from '../env'
import { errorFields, log } from '../log'
import { type Member, repairers } from '../member'
import { importBegun } from './import-evidence'
import { expectedOf } from './read-evidence'

/** Longer than any reading takes: an office may run several servers on one store, and what another one reads right now is not interrupted. */
const otherServerMs = 30 * 60_000

async function resume(member: Member, run: { id: string; evidenceId: string; about: object | null }): Promise<void> {
  const item = await evidence(member, run.evidenceId)
  const found = await expectedOf(member.officeId, item)
  if (!found) return updateRun(member, run.id, { state: 'failed', imported: 0, duplicates: 0, skipped: 0, rejected: [{ at: 'file', reason: 'broken-row' }] })
  await (await importBegun(member, { ...item, about: { ...item.about, ...run.about } }, { runId: run.id, found })).done
}

/**
 * Reads again every file whose reading a stop of the server interrupted; rows that got in before are recognised. One after the other, in the background; one
 * that fails does not keep the others.
 */
export async function resumeImports(): Promise<void> {
  for (const member of await repairers()) {
    for (const run of await claimInterruptedRuns(member, isOfficeMode() ? otherServerMs : 0)) {
      await resume(member, run).catch((error: unknown) => log.error('import-not-resumed', errorFields(error)))
    }
  }
}
