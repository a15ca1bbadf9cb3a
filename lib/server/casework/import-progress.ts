import 'server-only'
import { noteProgress, type RunProgress } from '../data/imports'
import type { Member } from '../member'

const tellEveryMs = 500

/** Tells how far a reading has come, so often that a person sees it move and so seldom that it costs nothing. */
export function progressTeller(member: Member, runId: string): (progress: RunProgress) => Promise<void> {
  let last = performance.now()
  return async (progress) => {
    if (performance.now() - last < tellEveryMs) return
    last = performance.now()
    await noteProgress(member, runId, progress)
  }
}
