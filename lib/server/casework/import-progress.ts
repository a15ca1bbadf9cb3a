import 'server-only'
import { noteProgress, type RunProgress } from '../data/imports'
import type { Member } from '../member'

/** A reading was stopped by a person, or erased with its case: whoever reads lets go of what it has. */
export class ReadingStopped extends Error {}

const tellEveryMs = 500

/**
 * Tells how far a reading has come, so often that a person sees it move and so seldom that it costs nothing. What it returns throws ReadingStopped once the
 * reading has been ended by somebody else.
 */
export function progressTeller(member: Member, runId: string): (progress: RunProgress) => Promise<void> {
  let last = performance.now()
  return async (progress) => {
    if (performance.now() - last < tellEveryMs) return
    last = performance.now()
    if (!(await noteProgress(member, runId, progress))) throw new ReadingStopped()
  }
}
