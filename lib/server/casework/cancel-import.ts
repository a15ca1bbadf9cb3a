import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { evidence } from '../data/evidence'
import { importRun, type RunResult, stopRun } from '../data/imports'
import { dropArrival } from '../data/source-rows'
import type { Member } from '../member'
import { importAnswer, type ImportAnswer } from './import-answer'

/** What is said of a reading that a person stopped. */
const cancelled: RunResult = { state: 'failed', imported: 0, duplicates: 0, skipped: 0, rejected: [{ at: 'file', reason: 'cancelled' }] }

/** What takes files out of an archive or mail has no end of its own: each file in it is an original already. */
const containers = new Set(['archive', 'mail'])

/**
 * Stops a file that is being read in: nothing of it comes into the case, what had arrived goes, the original stays as evidence. Its reader hears of it with the
 * next part. @throws CaseworkError not-found; conflict for an archive or mail; import-ended when it has been read or is being published
 */
export async function cancelImport(member: Member, { params }: { params: Record<string, string> }): Promise<ImportAnswer & { caseId: string }> {
  const run = await importRun(member, params.importId ?? '')
  if (containers.has(run.format)) throw new CaseworkError('conflict')
  if (!(await stopRun(member, run.id, cancelled))) throw new CaseworkError('import-ended')
  await dropArrival(member, run.id)
  const { name } = await evidence(member, run.evidenceId)
  return { ...importAnswer(await importRun(member, run.id), name), caseId: run.caseId }
}
