import 'server-only'
import type { HeldThing } from '@/lib/evidence/custody/received'
import type { EvidenceItem } from '../generated/client'
import { commitment, olderCommitment, openUntrusted } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { olderSaysOfOriginal, saysOfOriginal } from './evidence'

/**
 * Everything an office holds as a file: originals and issued letters, as their rows stand now. `facts` are named as in the events that took them in; `file` =
 * digest of what must lie in the store: the thing itself, or the copy that is here of an original that is kept elsewhere; null = nothing of it.
 */
export type StoredThing = HeldThing & { caseId: string; sizeBytes: number; file: string | null }

const hex = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('hex')
const rowsAtOnce = 1_000
const first = '00000000-0000-0000-0000-000000000000'
/** Stands for a sealed text that does not open: it equals no commitment. */
const unreadable = 'unreadable'

/** What the row says of itself, as the program and as an older one would commit to it. */
function saysOf({ officeId, caseId, id, ...row }: EvidenceItem): { says: string; older: string } {
  const place = (column: string) => ({ officeId, caseId, column: `evidence_item.${column}`, rowId: id })
  const name = openUntrusted(place('name'), row.name)
  const about = row.about === null ? null : (openUntrusted(place('about'), row.about) ?? undefined)
  if (name === null || about === undefined) return { says: unreadable, older: unreadable }
  const at = { officeId, caseId, rowId: id }
  return { says: saysOfOriginal(at, name, about), older: olderSaysOfOriginal(at, name, about) }
}

function originalOf(row: EvidenceItem): StoredThing {
  const { says, older } = saysOf(row)
  const facts = { caseId: row.caseId, sizeBytes: String(row.sizeBytes), kind: row.kind, actor: row.addedBy, receivedAt: row.receivedAt.toISOString(), says }
  const [sha256, sizeBytes] = [hex(row.sha256), Number(row.sizeBytes)]
  const file = row.heldAs === null ? sha256 : row.heldSha256 && hex(row.heldSha256)
  return { kind: 'evidence', id: row.id, caseId: row.caseId, sha256, file, sizeBytes, facts, older: { says: older } }
}

const listed = { id: true, caseId: true, letter: true, document: true, pdfSha256: true, pdfBytes: true } as const
type Issued = { id: string; caseId: string; letter: string; document: string; pdfSha256: Uint8Array | null; pdfBytes: bigint | null }

function letterOf(officeId: string, { id, caseId, letter, document, pdfSha256, pdfBytes }: Issued): StoredThing {
  const place = { officeId, caseId, column: 'letter.document', rowId: id }
  const text = openUntrusted(place, document)
  const says = text === null ? unreadable : commitment(place, text)
  const older = { says: text === null ? unreadable : olderCommitment(place, text) }
  const [sha256, facts] = [hex(pdfSha256), { caseId, letter, says }]
  return { kind: 'letter', id, caseId, sha256, file: sha256, sizeBytes: Number(pdfBytes ?? 0), facts, older }
}

/** Rows after an id, read in portions until there are none. */
async function all<Row extends { id: string }>(portion: (after: string) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (let more = await portion(first); more.length > 0; more = await portion(rows.at(-1)?.id ?? first)) rows.push(...more)
  return rows
}

/** Which things: all of the office, of one case, or those with these ids. */
export type Which = { caseId?: string; ids?: readonly string[] }

/** Originals and issued letters in the order they were made. */
export async function heldThings(member: Member, { caseId, ids }: Which = {}): Promise<StoredThing[]> {
  const { officeId } = member
  const where = (after: string) => ({ officeId, caseId, id: { gt: after, in: ids && [...ids] } })
  const page = { orderBy: { id: 'asc' }, take: rowsAtOnce } as const
  const originals = await all((after) => withOffice(member, async (tx) =>
    (await tx.evidenceItem.findMany({ where: where(after), ...page })).map(originalOf)))
  const letters = await all((after) => withOffice(member, async (tx) =>
    (await tx.letter.findMany({ where: { ...where(after), state: 'issued' }, select: listed, ...page })).map((row) => letterOf(officeId, row))))
  return [...originals, ...letters]
}
