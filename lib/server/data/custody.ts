import 'server-only'
import type { ChainRow } from '@/lib/evidence/custody/chain'
import { chainFacts } from '@/lib/evidence/custody/chain-facts'
import { type HistoryEntry, historyEntry } from '@/lib/evidence/custody/history'
import type { ThingKind } from '@/lib/evidence/custody/received'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { recordCustody } from './audit'

/**
 * What happens to originals and issued letters, and that a draft was thrown away, told to third parties: ids, words of closed sets, hashes and salted
 * commitments (`commitment`, keys.ts), never a name, number or text. Each of these appends to the office's chain, so call it last in a transaction. That a
 * thing was erased is told by the database itself, in the function that alone can take it away (erasures.ts).
 */

/** An original or an issued letter. */
export type Thing = { kind: ThingKind; id: string; caseId: string }
type HashedThing = Thing & { sha256: string }
/** An original as the data layer gives it. */
type Original = { id: string; caseId: string; sha256: string }

const named = ({ kind, id, caseId }: Thing) => ({ caseId, ...(kind === 'evidence' ? { evidenceId: id } : { letterId: id }) })
const ofEvidence = ({ id, caseId }: Omit<Original, 'sha256'>) => named({ kind: 'evidence', id, caseId })

/** What came with a package: digest of its manifest, and who had taken the original in before, if not the one who opens the package. */
export type FromPackage = { manifest: string; addedBy?: string }
export type ReceivedOriginal = Original & { sizeBytes: number; kind: string; receivedAt: Date; says: string; takenFrom?: string; from?: FromPackage }

function receivedLine({ receivedAt, sha256, sizeBytes, kind, says, takenFrom, from, ...original }: ReceivedOriginal) {
  const bytes = { sha256, sizeBytes, kind, says, takenFrom, ...(from && { what: 'package', ...from }) }
  return { action: 'evidence-received', ...ofEvidence(original), ...bytes, receivedAt: receivedAt.toISOString() }
}

/** Originals came in. `says` = commitment to the name and what was said of it. */
export async function recordReceived(member: Member, ...received: readonly ReceivedOriginal[]): Promise<void> {
  await recordCustody(member, ...received.map(receivedLine))
}

type Links = { linked: string[]; unlinked: string[]; by?: 'program' }

/** An original was tied to acts, or untied from some; nothing is told where nothing changed. `by` = the program itself did it, by the file's name. */
export async function recordLinks(member: Member, item: Omit<Original, 'sha256'>, links: Links): Promise<void> {
  const told = [['evidence-linked', links.linked], ['evidence-unlinked', links.unlinked]] as const
  for (const [action, acts] of told) {
    if (acts.length > 0) await recordCustody(member, { action, ...ofEvidence(item), attempts: acts.length, acts: acts.join(' '), by: links.by })
  }
}

/** A note or a transcript was written beside an original, which stays as it is. `says` = commitment to what stands there now. */
export async function recordNote(member: Member, item: Omit<Original, 'sha256'>, note: { part: 'note' | 'transcript'; says: string }): Promise<void> {
  const action = note.part === 'transcript' ? 'evidence-transcribed' : 'evidence-noted'
  await recordCustody(member, { action, ...ofEvidence(item), says: note.says })
}

type Derived = { id: string; kind: string; sha256: string }

/** A copy was made from an original: covered, cut, made smaller. `kind` = word of the derivative's column, `sha256` = of the copy. */
export async function recordDerivative(member: Member, item: Omit<Original, 'sha256'>, made: Derived): Promise<void> {
  await recordCustody(member, { action: 'evidence-derived', ...ofEvidence(item), derivativeId: made.id, what: made.kind, derivedSha256: made.sha256 })
}

const viewsAgainAfterMinutes = 60

/** Somebody looked at the content on a screen; told once an hour for each person and thing. */
export async function recordView(member: Member, thing: Thing): Promise<void> {
  const action = `${thing.kind}-viewed`
  await withOffice(member, async (tx) => {
    const [seen] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM custody_event WHERE office_id = ${member.officeId}::uuid AND case_id = ${thing.caseId}::uuid
        AND at > clock_timestamp() - make_interval(mins => ${viewsAgainAfterMinutes}::int)
        AND payload LIKE ${`{"action":"${action}","actor":"${member.id}"%`} AND payload LIKE ${`%"${thing.kind}Id":"${thing.id}"%`} LIMIT 1`
    if (!seen) await recordCustody(member, { action, ...named(thing) })
  })
}

/** The bytes were handed out as a file. */
export async function recordHandOut(member: Member, thing: HashedThing): Promise<void> {
  await recordCustody(member, { action: `${thing.kind}-handed-out`, ...named(thing), sha256: thing.sha256 })
}

/**
 * These go into an export. Told before a byte of it goes out, so that what somebody breaks off is told too; what is found damaged on the way is told by
 * `recordFileState`. `exportId` = of the export, `what` = its kind, a word of a closed set.
 */
export async function recordExport(member: Member, things: readonly HashedThing[], made: { exportId: string; what: string }): Promise<void> {
  for (const thing of things) {
    await recordCustody(member, { action: `${thing.kind}-exported`, ...named(thing), sha256: thing.sha256, exportId: made.exportId, what: made.what })
  }
}

type Package = { caseId: string; exportId: string }

/** A package of a case was given out to its end. `sha256` = of its manifest.json, which names each file; `damaged` = how many of them are. */
export async function recordPackage(member: Member, made: Package & { sha256: string; files: number; damaged: number }): Promise<void> {
  await recordCustody(member, { action: 'package-made', ...made })
}

/** A package was begun and did not come to its end: what went out of it is in nobody's manifest. */
export async function recordBrokenPackage(member: Member, begun: Package): Promise<void> {
  await recordCustody(member, { action: 'package-broken-off', ...begun })
}

/** A file was hashed anew: found damaged (`fault`), or (null) whole again after it had been. */
export async function recordFileState(member: Member, thing: Thing, fault: string | null): Promise<void> {
  await recordCustody(member, { action: `${thing.kind}-${fault === null ? 'whole' : 'damaged'}`, ...named(thing), what: fault ?? undefined, by: 'program' })
}

/** A letter was frozen, or came with a package as one that had been. `says` = commitment to its document. */
export async function recordIssue(
  member: Member, issued: Omit<Thing, 'kind'> & { letter: string; says: string; sha256: string; from?: FromPackage },
): Promise<void> {
  const { letter, says, sha256, from, ...thing } = issued
  const came = from && { what: 'package', ...from }
  await recordCustody(member, { action: 'letter-issued', ...named({ ...thing, kind: 'letter' }), letter, says, sha256, ...came })
}

/** Somebody wrote why a draft that is much like an issued letter may be issued. `says` = commitment to the reason. */
export async function recordReason(member: Member, { says, ...thing }: Omit<Thing, 'kind'> & { says: string }): Promise<void> {
  await recordCustody(member, { action: 'letter-reasoned', ...named({ ...thing, kind: 'letter' }), says })
}

const draftRemoved = 'letter-draft-removed'

/** A draft was thrown away: that it was there and of which kind, never what it said. */
export async function recordDraftRemoved(member: Member, { letter, ...thing }: Omit<Thing, 'kind'> & { letter: string }): Promise<void> {
  await recordCustody(member, { action: draftRemoved, ...named({ ...thing, kind: 'letter' }), letter })
}

/** `letter` = its kind; `at` = instant it was removed, `by` = id of the member who did it. */
export type RemovedDraft = { id: string; letter: string; at: number; by: string }

/** Drafts of a case that were thrown away, the last first. */
export async function removedDrafts(member: Member, caseId: string): Promise<RemovedDraft[]> {
  const rows = await withOffice(member, (tx) => tx.$queryRaw<{ at: Date; payload: string }[]>`
    SELECT at, payload FROM custody_event WHERE office_id = ${member.officeId}::uuid AND case_id = ${caseId}::uuid
      AND payload LIKE ${`{"action":"${draftRemoved}",%`} ORDER BY seq DESC`)
  return rows.map(({ at, payload }) => {
    const { letterId = '', letter = '', actor = '' } = chainFacts(payload)
    return { id: letterId, letter, at: at.getTime(), by: actor }
  })
}

/** What was written down of an issued letter. `way` = a word of a closed set; `undoes`, `completes` = the entry it is about. */
type Sent = { dispatchId: string; way?: string; undoes?: string; completes?: string }

/** It was written down how an issued letter went out, what came later to such an entry, or that one was wrong. */
export async function recordSent(
  member: Member, letter: Omit<Thing, 'kind'>, { dispatchId, way, undoes, completes }: Sent,
): Promise<void> {
  const action = undoes !== undefined ? 'letter-sent-undone' : completes === undefined ? 'letter-sent' : 'letter-sent-completed'
  await recordCustody(member, { action, ...named({ ...letter, kind: 'letter' }), dispatchId, what: way, undoes, completes })
}

/** What happened to a thing, oldest first. */
export async function historyOf(member: Member, { kind, id, caseId }: Thing): Promise<HistoryEntry[]> {
  const rows = await withOffice(member, (tx) => tx.$queryRaw<(Omit<ChainRow, 'seq' | 'caseId' | 'prev'> & { seq: bigint })[]>`
    SELECT seq, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, payload, encode(hash, 'hex') AS hash FROM custody_event
    WHERE office_id = ${member.officeId}::uuid AND case_id = ${caseId}::uuid AND payload LIKE ${`%"${kind}Id":"${id}"%`} ORDER BY seq`)
  return rows.map((row) => historyEntry({ ...row, seq: Number(row.seq) }))
}
