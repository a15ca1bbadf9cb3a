import 'server-only'
import { keptFiles } from '../data/kept-files'
import { dropOldDrafts } from '../data/witness-requests'
import { isOfficeMode } from '../env'
import { errorFields, log } from '../log'
import { type Member, repairers } from '../member'
import { sealOldOriginals } from '../store/seal-old'
import { type Named, sweepIncoming, sweepOffice } from '../store/sweep'
import { evidenceStore, originalName, originalNames } from '../vault'

const hourMs = 3_600_000

async function namedBy(member: Member): Promise<Named> {
  const { digests, derivedIds } = await keptFiles(member)
  return { originals: new Set(digests.map((sha256) => originalName(member.officeId, sha256).id)), derived: new Set(derivedIds) }
}

/** Logs what was done, by kind, where anything was. */
function tell(event: string, counts: Record<string, number>): void {
  for (const [state, count] of Object.entries(counts)) if (count) log.info(event, { state, count })
}

/** Looks through the store of every office for what no row names, and drops witnesses' drafts whose link has ended. An office nobody owns is left alone. */
export async function sweepEvidence(): Promise<void> {
  const store = evidenceStore()
  for (const member of await repairers()) {
    await dropOldDrafts(member)
    tell('evidence swept', await sweepOffice({ store, officeId: member.officeId, named: () => namedBy(member) }))
  }
}

const noted = (event: string) => (error: unknown) => log.error(event, errorFields(error))

async function sweepHourly(): Promise<void> {
  tell('incoming swept', { unfinished: await sweepIncoming() })
  await sweepEvidence()
}

async function sealOld(): Promise<void> {
  tell('originals sealed anew', await sealOldOriginals(evidenceStore(), originalNames))
}

/**
 * At the start: removes unfinished uploads before anything arrives; then, in the background, seals what an older program left clear and sweeps, from now on
 * every hour. One launcher holds a personal install, so nothing can be arriving yet; an office may run several servers on one store.
 */
export async function tendEvidence(): Promise<void> {
  await (isOfficeMode() ? sweepIncoming() : sweepIncoming(0))
  void sealOld().catch(noted('originals not sealed anew')).then(sweepEvidence).catch(noted('evidence not swept'))
  setInterval(() => void sweepHourly().catch(noted('evidence not swept')), hourMs).unref()
}
