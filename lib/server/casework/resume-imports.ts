import 'server-only'
import { evidence } from '../data/evidence'
import { claimInterruptedRuns, updateRun, type InterruptedRun } from '../data/imports'
import { dropEndedArrivals } from '../data/source-rows'
import { isOfficeMode } from '../env'
import { containerOf } from '../evidence-file'
import { wholeOriginal } from '../kept-original'
import { errorFields, log } from '../log'
import { type Member, repairers } from '../member'
import { brokenOff, importBegun, settled } from './import-evidence'
import { expectedNow } from './read-evidence'
import { takeOutBegun } from './take-out'

const noted = (error: unknown) => log.error('imports not resumed', errorFields(error))

/** Longer than any reader is silent: an office may run several servers on one store, and what another one reads right now is not interrupted. */
const otherServerMs = 30 * 60_000
/** A file that stopped the server twice is not read a third time by itself. */
const triesMax = 1

async function resume(member: Member, run: InterruptedRun): Promise<void> {
  const kept = await evidence(member, run.evidenceId)
  const item = { ...kept, about: { ...kept.about, ...run.about } }
  const original = wholeOriginal(member.officeId, item)
  const [contains, found] = [await containerOf(original, item.name), await expectedNow(member, item)]
  if (!(found || contains) || run.tries > triesMax) return updateRun(member, run.id, brokenOff)
  // Whether a person wanted to look first is not known any more: they are asked.
  if (contains) return settled(takeOutBegun(member, item, { runId: run.id, contains, preview: true }), 'whole')
  if (!found) return undefined
  await settled(importBegun(member, item, { runId: run.id, found }), 'whole')
}

/**
 * Reads again every file whose reading a stop of the server interrupted; nothing of it was published, what had arrived is let go of. One after the other, in
 * the background; one that fails does not keep the others.
 */
async function resumeOnce(forMs: number): Promise<void> {
  for (const member of await repairers()) {
    await dropEndedArrivals(member).catch(noted)
    for (const run of await claimInterruptedRuns(member, forMs)) {
      await resume(member, run).catch(noted)
    }
  }
}

/**
 * At the start, and in an office from time to time: a server that stops within half an hour of its start leaves readings nobody claims at once. `upMs` = how
 * long this server has been up: what began since then is being read by it.
 */
export async function resumeImports(upMs = 0): Promise<void> {
  if (isOfficeMode()) setInterval(() => void resumeOnce(otherServerMs).catch(noted), otherServerMs).unref()
  await resumeOnce(isOfficeMode() ? Math.max(otherServerMs, upMs) : upMs).catch(noted)
}
