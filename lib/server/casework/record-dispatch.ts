import 'server-only'
import { addDays, localDay, localIso } from '@/lib/calendar/local-date'
import { isDispatch, standingDispatches, type DispatchEntry } from '@/lib/letters/dispatch'
import type { RecordDispatch } from '@/lib/letters/dispatch-schema'
import { CaseworkError } from '@/lib/errors'
import { today } from '../clock'
import { lockCase } from '../data/cases'
import { recordSent } from '../data/custody'
import { dispatchesOfLetter, insertDispatch } from '../data/dispatches'
import { evidence } from '../data/evidence'
import { letter, type StoredLetter } from '../data/letters'
import type { Member } from '../member'

const refused = (path: string, message: string) => new CaseworkError('invalid-body', [{ path, message }])

/** A day somebody is not sure of may miss the issue by so much, and no more. */
const aboutDaysMax = 31

/** A letter went out after it was frozen and not in the future. */
function checkDay({ issuedAt }: StoredLetter, { on, isAbout }: RecordDispatch): void {
  if (on === undefined) return
  if (on > today()) throw new CaseworkError('future-time', [{ path: 'on', message: 'future-time' }])
  if (issuedAt !== null && on < addDays(localDay(issuedAt), isAbout ? -aboutDaysMax : 0)) throw refused('on', 'before-issue')
}

/** The entry that is taken back or added to is one of the letter and stands. */
function checkAbout(entries: readonly DispatchEntry[], { undoes, completes }: RecordDispatch): void {
  const [path, wanted] = undoes === undefined ? ['completes', completes] : ['undoes', undoes]
  if (wanted === undefined) return
  if (!entries.some((entry) => entry.id === wanted && isDispatch(entry))) throw new CaseworkError('not-found')
  const stands = standingDispatches(entries).some(({ id }) => id === wanted)
  if (!stands) throw new CaseworkError('event-not-allowed', [{ path, message: 'event-not-allowed' }])
}

/** @throws CaseworkError not-found for an original that is not of the case */
async function checkOriginals(member: Member, caseId: string, ids: readonly (string | undefined)[]): Promise<void> {
  for (const id of ids) if (id !== undefined && (await evidence(member, id)).caseId !== caseId) throw new CaseworkError('not-found')
}

/**
 * Writes down how an issued letter went out, adds to an entry what came later, or takes one back.
 * @throws CaseworkError not-found; letter-not-issued for a draft; future-time, invalid-body
 * for a day before it was frozen; event-not-allowed for an entry that was taken back before
 */
export async function recordDispatch(
  member: Member, { params, body }: { params: Record<string, string>; body: RecordDispatch },
): Promise<{ id: string; case: string; letter: string }> {
  const { caseId } = await letter(member, params.letterId ?? '')
  await lockCase(member, caseId)
  const stored = await letter(member, params.letterId ?? '')
  if (stored.state !== 'issued') throw new CaseworkError('letter-not-issued')
  checkDay(stored, body)
  checkAbout(await dispatchesOfLetter(member, stored.id), body)
  await checkOriginals(member, caseId, [body.scanId, body.receiptId])
  const id = await insertDispatch(member, { caseId, letterId: stored.id }, body)
  await recordSent(member, { id: stored.id, caseId }, { dispatchId: id, way: body.way, undoes: body.undoes, completes: body.completes })
  return { id, case: caseId, letter: stored.id }
}

const answerOf = (entry: DispatchEntry) => ({ ...entry, recordedAt: localIso(entry.recordedAt) })

/** Everything that was written down about a letter, oldest first; what was taken back too. @throws CaseworkError not-found */
export async function dispatchList(member: Member, letterId: string) {
  await letter(member, letterId)
  return (await dispatchesOfLetter(member, letterId)).map(answerOf)
}
