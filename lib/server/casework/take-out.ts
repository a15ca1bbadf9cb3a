import 'server-only'
import type { Container } from '@/lib/evidence/evidence-item'
import { archiveContents, mailContents, type Contents, type Inside, type Refused } from '../archive'
import { evidenceOfCase, type Evidence } from '../data/evidence'
import { insertRun, runsOfCase, updateRun, type RunResult } from '../data/imports'
import { wholeOriginal } from '../kept-original'
import type { Member } from '../member'
import { brokenOff, type Started } from './import-evidence'
import { keepEvidence, namelessFile, readOrHold } from './keep-evidence'
import { linkRecordings } from './link-recordings'
import { lookSoon } from './look-at-picture'

/** What lies in an archive or mail becomes originals of the case, each read by its own format. One that cannot be taken is said; the others come in. */

/** Above either of these the rest goes on after the answer (202). */
const filesAtOnceMax = 200
const bytesAtOnceMax = 64 * 1024 ** 2

type Taken = { items: Evidence[]; runIds: string[] }
/** What has been taken out so far; complete when `done` has ended. */
export type TakingOut = Started & Taken
/** `held` = originals of the case by their bytes; `read` = ids of those that have a reading. */
type Known = { held: Map<string, Evidence>; read: Set<string> }

const readers = { archive: archiveContents, mail: mailContents }

async function knownOf(member: Member, caseId: string): Promise<Known> {
  const items = await evidenceOfCase(member, caseId)
  const read = new Set((await runsOfCase(member, caseId)).map(({ evidenceId }) => evidenceId))
  return { held: new Map(items.filter((item) => item.held === null).reverse().map((item) => [item.sha256, item])), read }
}

/** Takes one file in. Null = the case holds its bytes already. What a stop left without a reading is given back to be read now. */
async function takenIn(member: Member, container: Evidence, { keep, name, known }: Inside & { known: Known }): Promise<Evidence | Refused | null> {
  const stored = await keep?.()
  if (!stored || 'refused' in stored) return stored ?? null
  const held = known.held.get(Buffer.from(stored.sha256).toString('hex'))
  if (held) return held.takenFromId === container.id && !known.read.has(held.id) ? held : null
  const { caseId, about, id: takenFromId } = container
  const item = await keepEvidence(member, { name: name || namelessFile, stored }, { caseId, about, takenFromId })
  known.held.set(item.sha256, item)
  return item
}

type Of = { container: Evidence; preview: boolean; taken: Taken; onLarge: () => void }

/** One file more: counted, and read by its own format. */
async function takeOne(member: Member, { inside, known, of, result }: { inside: Inside; known: Known; of: Of; result: RunResult }): Promise<void> {
  const item = await takenIn(member, of.container, { ...inside, known })
  if (!inside.keep) result.skipped += 1
  else if (!item) result.duplicates += 1
  else if ('refused' in item) result.rejected.push({ at: inside.at, reason: item.refused })
  if (!item || 'refused' in item) return
  result.imported += 1
  of.taken.items.push(item)
  const runId = await readOrHold(member, item, { preview: of.preview, isRepeat: false })
  if (runId) of.taken.runIds.push(runId)
}

async function takeAll(member: Member, contents: Contents, of: Of): Promise<RunResult> {
  const known = await knownOf(member, of.container.caseId)
  const result: RunResult = { state: 'done', imported: 0, duplicates: 0, skipped: 0, rejected: [] }
  if (contents.sizeBytes > bytesAtOnceMax || contents.inside.length > filesAtOnceMax) of.onLarge()
  for (const inside of contents.inside) await takeOne(member, { inside, known, of, result })
  return result
}

async function takeOutOrFail(member: Member, of: Of & { runId: string; contains: Container }): Promise<void> {
  const { container, runId } = of
  const contents = await readers[of.contains](wholeOriginal(member.officeId, container))
  if ('refused' in contents) return updateRun(member, runId, { ...brokenOff, rejected: [{ at: 'file', reason: contents.refused }] })
  const result = await takeAll(member, contents, of).finally(contents.close)
  await linkRecordings(member, container.caseId)
  lookSoon(member, of.taken.items)
  await updateRun(member, runId, result)
}

/** Opens what has begun to be opened, or goes on with it after a stop: what the case holds is not taken twice. */
export function takeOutBegun(member: Member, container: Evidence, of: { runId: string; contains: Container; preview: boolean }): TakingOut {
  let onLarge: () => void = () => undefined
  const large = new Promise<void>((resolve) => {
    onLarge = resolve
  })
  const taken: Taken = { items: [], runIds: [] }
  const done = takeOutOrFail(member, { ...of, container, taken, onLarge }).catch(async (error: unknown) => {
    await updateRun(member, of.runId, brokenOff)
    throw error
  })
  return { ...taken, runId: of.runId, large, done }
}

/** Opens an archive or mail of a case. Its own reading counts the files in it: taken, held before, of no use, refused. */
export async function takeOut(member: Member, container: Evidence, how: { contains: Container; preview: boolean }): Promise<TakingOut> {
  const runId = await insertRun(member, { caseId: container.caseId, evidenceId: container.id, format: how.contains })
  return takeOutBegun(member, container, { runId, ...how })
}
