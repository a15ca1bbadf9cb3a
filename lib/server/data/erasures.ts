import 'server-only'
import type { ErasureReason } from '@/lib/office/erasure'
import { CaseworkError } from '@/lib/errors'
import { forgetPlans } from '../bulk-rows'
import { nowDate } from '../clock'
import type { Erasure as Row } from '../generated/client'
import { destroyCaseKeyIn } from '../key-store'
import { newId } from '../keys'
import type { Member } from '../member'
import { type Transaction, withOffice } from '../unit-of-work'

/**
 * The one way in which a case, an original or an issued letter goes. The rows are taken away by the database's own functions `erase_case` and `erase_thing`,
 * which tell the chain of custody in the same transaction; no role may delete them otherwise. What was erased stays noted in ids, hashes and words.
 */

export type ErasureKind = 'case' | 'original' | 'letter' | 'person'
/** `restored` = a restore of an older state had brought it back. */
export type Why = ErasureReason | 'restored'
/** `files` = names that are still to go: `o/<SHA-256>` of originals and letters, `d/<id>` of copies. `uploads` = unfinished ones of the case, too. */
export type Erasure = {
  id: string; kind: ErasureKind; caseId: string; subject: string; why: Why; counts: Record<string, number>; files: string[]; uploads: boolean
  erasedAt: number; filesGoneAt: number | null; scrubbedAt: number | null
}
/** `askedBy`, `requestId` = the first of two people, and what they had asked for. */
export type ErasureOrder = { why: Why; askedBy?: string | null; requestId?: string | null }

const erasureOf = (row: Row): Erasure => ({
  id: row.id, kind: row.kind as ErasureKind, caseId: row.caseId, subject: row.subject, why: row.why as Why, counts: row.counts as Record<string, number>,
  files: row.files, uploads: row.uploads, erasedAt: row.erasedAt.getTime(), filesGoneAt: row.filesGoneAt?.getTime() ?? null,
  scrubbedAt: row.scrubbedAt?.getTime() ?? null,
})

type Noted = Pick<Erasure, 'kind' | 'caseId' | 'subject' | 'why' | 'counts' | 'files' | 'uploads'> & Omit<ErasureOrder, 'why'>

async function noted(tx: Transaction, member: Member, { askedBy = null, requestId = null, ...erased }: Noted): Promise<Erasure> {
  const data = { ...erased, officeId: member.officeId, id: newId(), askedBy, requestId, erasedBy: member.id, erasedAt: nowDate() }
  return erasureOf(await tx.erasure.create({ data }))
}

/**
 * Erasures go beside each other and beside everything else but `holdThings`. Nothing is locked for them but a word; whoever writes beside a thing what no
 * foreign key ties to it waits for the erasures that have begun, and those that come wait for it.
 */
const wordOf = ({ officeId }: Member) => `anning-things|${officeId}`
const goBeside = (tx: Transaction, member: Member) => tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${wordOf(member)}, 0))`

/** Until the transaction that runs now ends, no original and no letter goes; what an erasure that had begun took is gone when this returns. */
export async function holdThings(member: Member): Promise<void> {
  await withOffice(member, (tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${wordOf(member)}, 0))`)
}

/** A large case has a hundred thousand rows, and all of them go in one transaction or none. */
const longer = { timeoutSeconds: 180 }

/** Files of a case, by the names they have to go under; which of them others name as well is looked at when they go. */
const filesOfCase = (tx: Transaction, officeId: string, caseId: string) => tx.$queryRaw<{ file: string }[]>`
  SELECT DISTINCT 'o/' || encode(sha256, 'hex') AS file FROM evidence_item WHERE office_id = ${officeId}::uuid AND case_id = ${caseId}::uuid
  UNION SELECT 'o/' || encode(held_sha256, 'hex') FROM evidence_item
    WHERE office_id = ${officeId}::uuid AND case_id = ${caseId}::uuid AND held_sha256 IS NOT NULL
  UNION SELECT 'o/' || encode(pdf_sha256, 'hex') FROM letter WHERE office_id = ${officeId}::uuid AND case_id = ${caseId}::uuid AND pdf_sha256 IS NOT NULL
  UNION SELECT 'd/' || id FROM derivative WHERE office_id = ${officeId}::uuid AND case_id = ${caseId}::uuid`

/**
 * Takes every row of a case away and destroys its key. What is left to do afterwards stands in the erasure: its files. @throws CaseworkError not-found; a
 * database error for a member who is neither owner nor coordinator
 */
export async function eraseCaseRows(member: Member, caseId: string, { why, ...asked }: ErasureOrder): Promise<Erasure> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    await goBeside(tx, member)
    await forgetPlans(tx)
    const held = await tx.$queryRaw<unknown[]>`SELECT 1 FROM case_file WHERE office_id = ${officeId}::uuid AND id = ${caseId}::uuid FOR UPDATE`
    if (held.length === 0) throw new CaseworkError('not-found')
    const files = (await filesOfCase(tx, officeId, caseId)).map(({ file }) => file)
    await destroyCaseKeyIn(tx, officeId, caseId)
    const [row] = await tx.$queryRaw<{ counts: Record<string, number> | null }[]>`SELECT erase_case(${caseId}::uuid, ${why}) AS counts`
    if (!row?.counts) throw new CaseworkError('not-found')
    return noted(tx, member, { kind: 'case', caseId, subject: caseId, why, counts: row.counts, files, uploads: true, ...asked })
  }, longer)
}

const filesOfThing = (tx: Transaction, officeId: string, id: string) => tx.$queryRaw<{ file: string; kind: 'original' | 'letter' }[]>`
  SELECT 'o/' || encode(sha256, 'hex') AS file, 'original' AS kind FROM evidence_item WHERE office_id = ${officeId}::uuid AND id = ${id}::uuid
  UNION SELECT 'o/' || encode(held_sha256, 'hex'), 'original' FROM evidence_item
    WHERE office_id = ${officeId}::uuid AND id = ${id}::uuid AND held_sha256 IS NOT NULL
  UNION SELECT 'd/' || id, 'original' FROM derivative WHERE office_id = ${officeId}::uuid AND evidence_id = ${id}::uuid
  UNION SELECT 'o/' || encode(pdf_sha256, 'hex'), 'letter' FROM letter
    WHERE office_id = ${officeId}::uuid AND id = ${id}::uuid AND state = 'issued' AND pdf_sha256 IS NOT NULL`

/** Takes one original or one issued letter away with all that rests on it alone. @throws CaseworkError not-found; a database error as above */
export async function eraseThingRows(member: Member, id: string, { why, askedBy }: ErasureOrder): Promise<Erasure> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    await goBeside(tx, member)
    await forgetPlans(tx)
    const found = await filesOfThing(tx, officeId, id)
    if (!found[0]) throw new CaseworkError('not-found')
    const [row] = await tx.$queryRaw<{ caseId: string | null }[]>`SELECT erase_thing(${id}::uuid, ${why}) AS "caseId"`
    if (!row?.caseId) throw new CaseworkError('not-found')
    const files = found.map(({ file }) => file)
    return noted(tx, member, { kind: found[0].kind, caseId: row.caseId, subject: id, why, counts: {}, files, uploads: false, askedBy })
  }, longer)
}

/** Takes away what is left of a request for a statement once its originals have gone. False = there was none, or they are still there. */
export async function eraseRequestRow(member: Member, id: string, { why }: ErasureOrder): Promise<boolean> {
  const [row] = await withOffice(member, (tx) => tx.$queryRaw<{ isGone: boolean }[]>`SELECT erase_request(${id}::uuid, ${why}) AS "isGone"`)
  return row?.isGone ?? false
}

/** Notes that a person of a case was taken out of it. `subject` = digest of case and key, so that a restore can take them out again. */
export const noteErasedPerson = (member: Member, of: ErasureOrder & { caseId: string; subject: string }): Promise<Erasure> =>
  withOffice(member, (tx) => noted(tx, member, { ...of, kind: 'person', counts: {}, files: [], uploads: false }))

/** What was erased because of a request; null when nothing was. */
export async function erasedByRequest(member: Member, requestId: string): Promise<'case' | 'person' | null> {
  const where = { officeId: member.officeId, requestId, kind: { in: ['case', 'person'] } }
  const row = await withOffice(member, (tx) => tx.erasure.findFirst({ where, select: { kind: true } }))
  return row && (row.kind as 'case' | 'person')
}

/** Every erasure of the office, the oldest first. */
export const erasures = async (member: Member): Promise<Erasure[]> =>
  (await withOffice(member, (tx) => tx.erasure.findMany({ where: { officeId: member.officeId }, orderBy: { id: 'asc' } }))).map(erasureOf)

/** Erasures of which something is still to go: their `files`, or their `traces` in the database's own files. */
export async function unfinishedErasures(member: Member, what: 'files' | 'traces'): Promise<Erasure[]> {
  const open = what === 'files' ? { filesGoneAt: null } : { scrubbedAt: null }
  const rows = await withOffice(member, (tx) => tx.erasure.findMany({ where: { officeId: member.officeId, ...open }, orderBy: { id: 'asc' } }))
  return rows.map(erasureOf)
}

/** The files of an erasure are gone. */
export async function keepFilesGone(member: Member, id: string): Promise<void> {
  const data = { files: [], uploads: false, filesGoneAt: nowDate() }
  await withOffice(member, (tx) => tx.erasure.updateMany({ where: { officeId: member.officeId, id }, data }))
}

/** What was erased up to then is in no page and no log of the database any more. */
export async function keepScrubbed(member: Member, upTo: number): Promise<void> {
  const where = { officeId: member.officeId, scrubbedAt: null, erasedAt: { lte: new Date(upTo) } }
  await withOffice(member, (tx) => tx.erasure.updateMany({ where, data: { scrubbedAt: nowDate() } }))
}

/**
 * Runs `work` with those digests that no original and no letter of the office names, while nobody can begin to name one: see `holdFile`. Files go while
 * the transaction is open, since the two must not pass each other: what `work` took away stays away when the transaction fails after it.
 */
export async function withUnnamed(member: Member, digests: readonly string[], work: (unnamed: string[]) => Promise<void>): Promise<void> {
  const { officeId } = member
  await withOffice(member, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`anning-files|${officeId}`}, 0))`
    const bytes = digests.map((digest) => Uint8Array.from(Buffer.from(digest, 'hex')))
    const ofOriginals = { officeId, OR: [{ sha256: { in: bytes } }, { heldSha256: { in: bytes } }] }
    const originals = await tx.evidenceItem.findMany({ where: ofOriginals, select: { sha256: true, heldSha256: true } })
    const letters = await tx.letter.findMany({ where: { officeId, pdfSha256: { in: bytes } }, select: { pdfSha256: true } })
    const digestsOf = [...originals.flatMap(({ sha256, heldSha256 }) => [sha256, heldSha256]), ...letters.map(({ pdfSha256 }) => pdfSha256)]
    const named = new Set(digestsOf.map((each) => Buffer.from(each ?? []).toString('hex')))
    await work(digests.filter((digest) => !named.has(digest)))
  }, { timeoutSeconds: 60 })
}

/**
 * Keeps files from being taken away until the transaction that runs now ends; then a row names them. An erasure, or an upload of the same bytes that was turned
 * away, may have taken one just before: whoever names a file looks for it after this.
 */
export async function holdFile(member: Member): Promise<void> {
  await withOffice(member, (tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${`anning-files|${member.officeId}`}, 0))`)
}

/** Whether files of an erasure of the office are still to go, or went in the last so many hours. */
export async function isErasureRecent(member: Member, hours: number): Promise<boolean> {
  const recent = { OR: [{ filesGoneAt: null }, { filesGoneAt: { gt: nowDate(-hours * 3_600_000) } }] }
  return withOffice(member, async (tx) => (await tx.erasure.findFirst({ where: { officeId: member.officeId, ...recent }, select: { id: true } })) !== null)
}

/** Cases of the office that are still there, of the named ones. */
export async function casesStillThere(member: Member, ids: readonly string[]): Promise<Set<string>> {
  const { officeId } = member
  const rows = await withOffice(member, (tx) => tx.caseFile.findMany({ where: { officeId, id: { in: [...ids] } }, select: { id: true } }))
  return new Set(rows.map(({ id }) => id))
}

/** Originals and issued letters that are still there, of the named ones. */
export async function thingsStillThere(member: Member, ids: readonly string[]): Promise<Set<string>> {
  const where = { officeId: member.officeId, id: { in: [...ids] } }
  return withOffice(member, async (tx) => {
    const originals = await tx.evidenceItem.findMany({ where, select: { id: true } })
    const letters = await tx.letter.findMany({ where: { ...where, state: 'issued' }, select: { id: true } })
    return new Set([...originals, ...letters].map(({ id }) => id))
  })
}

/** How many there are of what a person would look for: what goes with the case. */
export type CaseContent = {
  originals: number; copies: number; acts: number; findings: number; tickets: number; letters: number; issuedLetters: number; statements: number
  people: number
}

/** What goes when a case is erased. */
export async function caseContent(member: Member, caseId: string): Promise<CaseContent> {
  const where = { officeId: member.officeId, caseId }
  return withOffice(member, async (tx) => ({
    originals: await tx.evidenceItem.count({ where }),
    copies: await tx.derivative.count({ where: { ...where, kind: { in: ['redacted', 'trimmed', 'extract'] } } }),
    acts: await tx.contactAttempt.count({ where }), findings: await tx.finding.count({ where: { ...where, isFound: true } }),
    tickets: await tx.ticket.count({ where }), letters: await tx.letter.count({ where }),
    issuedLetters: await tx.letter.count({ where: { ...where, state: 'issued' } }),
    statements: await tx.witnessRequest.count({ where: { ...where, sentAt: { not: null } } }), people: await tx.party.count({ where }),
  }))
}
