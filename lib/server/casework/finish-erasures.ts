import 'server-only'
import { localTime } from '@/lib/calendar/local-date'
import { markUnreviewed } from '../data/cases'
import {
  casesStillThere, type Erasure, eraseCaseRows, erasures, eraseThingRows, keepFilesGone, keepScrubbed, thingsStillThere, unfinishedErasures,
} from '../data/erasures'
import { now } from '../clock'
import { isOfficeMode } from '../env'
import { loggedErasures, logErasures, type LoggedErasure } from '../erasure-log'
import { errorFields, log } from '../log'
import { type Member, repairers } from '../member'
import { scrubDatabase } from '../scrub'
import { isBackupRunning } from '../store/sweep'
import { withOffice } from '../unit-of-work'
import { dropUpload, unfinishedUploads } from '../uploads/unfinished'
import { dropDerived } from '../vault'
import { dropUnnamed } from './drop-unnamed'
import { eraseKnownPerson } from './take-person-out'

/**
 * What follows an erasure: its files go at once, traces in the database's own files as soon as may be. A stop loses none of it: the rest is done at the next
 * start.
 */

/** Unfinished uploads of a case that is gone. */
async function dropUploads(officeId: string, caseId: string): Promise<void> {
  for (const upload of await unfinishedUploads(officeId)) if (upload.note.caseId === caseId) await dropUpload(upload)
}

/** Takes away the files of an erasure that nothing else of the office names. */
async function dropFiles(member: Member, erasure: Erasure): Promise<void> {
  const named = (kind: 'o' | 'd') => erasure.files.filter((file) => file.startsWith(`${kind}/`)).map((file) => file.slice(2))
  await dropUnnamed(member, named('o'))
  for (const id of named('d')) await dropDerived(member.officeId, id)
  if (erasure.uploads) await dropUploads(member.officeId, erasure.caseId)
  await keepFilesGone(member, erasure.id)
}

const noted = (event: string) => (error: unknown) => log.error(event, errorFields(error))
const filesStay = (error: unknown): false => {
  noted('files of an erasure stay')(error)
  return false
}

/** An original or letter goes again; findings that cited what rested on it are due for a review, as after the first time. */
const eraseThingAgain = (member: Member, id: string): Promise<void> => withOffice(member, async () => {
  const { caseId } = await eraseThingRows(member, id, { why: 'restored' })
  await markUnreviewed(member, caseId)
}, { timeoutSeconds: 180 })

/** Erases again what a restore of an older state has brought back. */
async function eraseAgain(member: Member, known: readonly LoggedErasure[]): Promise<number> {
  const of = (kind: Erasure['kind']) => known.filter((each) => each.kind === kind)
  const cases = await casesStillThere(member, of('case').map((each) => each.case))
  const things = await thingsStillThere(member, [...of('original'), ...of('letter')].map(({ subject }) => subject))
  let again = 0
  for (const caseId of cases) again += Number(Boolean(await eraseCaseRows(member, caseId, { why: 'restored' })))
  for (const id of things) await eraseThingAgain(member, id)
  again += things.size
  for (const { case: caseId, subject } of of('person')) again += Number(await eraseKnownPerson(member, { caseId, subject }))
  return again
}

/**
 * Erasures the folder knows of and the database does not, because it is of an older state: not by the same note, nor by a later one of the same thing or
 * person. What the database knows has gone there: who stands in a case again was entered again. The folder learns what it lacks.
 */
async function undone(member: Member, logged: readonly LoggedErasure[]): Promise<LoggedErasure[]> {
  const { officeId } = member
  const [mine, rows] = [logged.filter(({ office }) => office === officeId), await erasures(member)]
  const ids = new Set(mine.map(({ id }) => id))
  await logErasures(officeId, rows.filter(({ id }) => !ids.has(id)))
  // The newest of a subject stays, also where a clock was set back between two.
  const byTime = [...rows].sort((one, other) => one.erasedAt - other.erasedAt)
  const goneAt = new Map(byTime.map(({ kind, caseId, subject, erasedAt }) => [`${kind} ${caseId} ${subject}`, erasedAt]))
  return mine.filter(({ kind, case: caseId, subject, at }) => (goneAt.get(`${kind} ${caseId} ${subject}`) ?? -Infinity) < Date.parse(at))
}

/** Does what is left of one office's erasures. Returns how many a restore had undone, and whether all is done. */
async function finishOffice(member: Member, logged: readonly LoggedErasure[]): Promise<{ again: number; isWhole: boolean }> {
  const again = await eraseAgain(member, await undone(member, logged))
  if (again > 0) log.warn('erased again after a restore', { officeId: member.officeId, count: again })
  const isWhole = await finishFiles(member)
  return { again, isWhole }
}

async function filesGone(member: Member): Promise<boolean> {
  const open = await unfinishedErasures(member, 'files')
  const logged = new Set(open.length > 0 ? (await loggedErasures()).map(({ id }) => id) : [])
  await logErasures(member.officeId, open.filter(({ id }) => !logged.has(id)))
  let isWhole = true
  for (const erasure of open) {
    const isGone = await dropFiles(member, erasure).then(() => true, filesStay)
    isWhole &&= isGone
  }
  return isWhole
}

/**
 * Files that are still to go, and the note beside the database. After every erasure, at every start, and with every round. What fails is noted and waits for
 * the next round: it keeps no other erasure, and an answer that rows are gone stays true. Returns whether nothing is left.
 */
export const finishFiles = (member: Member): Promise<boolean> => filesGone(member).catch(filesStay)

/**
 * At the start, before anything is read or shown: what was erased and came back with a restore is erased again, and what a stop left of an erasure is done.
 * An office that fails does not keep the others. Returns how many erasures a restore had undone, and how many offices failed.
 */
export async function finishErasures(): Promise<{ again: number; failed: number }> {
  const [logged, done] = [await loggedErasures(), { again: 0, failed: 0 }]
  const fail = (error: unknown) => {
    noted('erasures not finished')(error)
    return { again: 0, isWhole: false }
  }
  for (const member of await repairers()) {
    const { again, isWhole } = await finishOffice(member, logged).catch(fail)
    done.again += again
    done.failed += Number(!isWhole)
  }
  return done
}

/** Traces of all offices at once: they lie in the same files. */
async function scrub(extent: 'keys' | 'all'): Promise<void> {
  const members = await repairers()
  const open: Erasure[] = []
  for (const member of members) open.push(...(await unfinishedErasures(member, 'traces')))
  if (open.length === 0 || (await isBackupRunning())) return
  const upTo = Math.max(...open.map(({ erasedAt }) => erasedAt))
  if (!(await scrubDatabase(extent, new Date(upTo))) || extent === 'keys') return
  for (const member of members) await keepScrubbed(member, upTo)
  log.info('traces of erasures gone', { count: open.length })
}

/**
 * Writes the database's files anew where erasures have left traces: all of it at once in a personal install; in an office the keys at once, without which the
 * rest is noise, and the large tables at night, since they are locked meanwhile.
 */
export async function scrubSoon(): Promise<void> {
  await scrub(isOfficeMode() ? 'keys' : 'all').catch(noted('traces of erasures stay'))
}

/** Right after an erasure: its files, and what can go at once of its traces. Call it outside of transactions. */
export async function finishNow(member: Member): Promise<void> {
  await finishFiles(member)
  void scrubSoon()
}

/** Beijing time. */
const [nightFrom, nightTo] = ['03:00:00', '05:00:00']

/** One round: files and notes that are still open, and by night the traces. */
export async function tendErasures(): Promise<void> {
  for (const member of await repairers()) await finishFiles(member)
  const time = localTime(now())
  if (!isOfficeMode() || (time >= nightFrom && time < nightTo)) await scrub('all').catch(noted('traces of erasures stay'))
}
