import 'server-only'
import type { EvidenceKind, HeldAs } from '@/lib/evidence/evidence-item'
import type { FileAbout } from '@/lib/evidence/selection'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '../clock'
import type { EvidenceItem } from '../generated/client'
import { commitment, newId, olderCommitment, open, openOptional, seal, sealOptional } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { isOriginalThere, type Stored } from '../vault'
import { recordReceived } from './custody'
import { holdFile } from './erasures'
import { holdPlace } from './members'

/** Originals of a case. Rows are only added; nothing here changes or removes one. */

/** What is here of an original that is kept elsewhere: a copy with its own digest, or nothing. */
export type HeldCopy = { as: HeldAs; sha256: string | null; sizeBytes: number }

export type Evidence = {
  id: string
  caseId: string
  name: string
  kind: EvidenceKind
  sizeBytes: number
  sha256: string
  bytes: Uint8Array
  about: FileAbout
  takenFromId: string | null
  receivedAt: number
  addedBy: string
  held: HeldCopy | null
}
/** `takenFromId` = the archive or mail it was taken out of. */
export type NewEvidence = { caseId: string; name: string; kind: EvidenceKind; stored: Stored; about: FileAbout; takenFromId?: string; id?: string }

type OriginalPlace = { officeId: string; caseId: string; rowId: string }
const saidOf = (name: string, about: string | null) => JSON.stringify([name, about])

/** Commitment to what a person gave with an original: its name and `about`. */
export const saysOfOriginal = (place: OriginalPlace, name: string, about: string | null): string =>
  commitment({ ...place, column: 'evidence_item' }, saidOf(name, about))
/** The same as an older program made it. */
export const olderSaysOfOriginal = (place: OriginalPlace, name: string, about: string | null): string =>
  olderCommitment({ ...place, column: 'evidence_item' }, saidOf(name, about))

function heldOf({ heldAs, heldSha256, heldBytes }: EvidenceItem): HeldCopy | null {
  if (heldAs === null) return null
  return { as: heldAs as HeldAs, sha256: heldSha256 && Buffer.from(heldSha256).toString('hex'), sizeBytes: Number(heldBytes ?? 0) }
}

function evidenceOf(row: EvidenceItem): Evidence {
  const place = (column: string) => ({ officeId: row.officeId, column: `evidence_item.${column}`, rowId: row.id })
  return {
    id: row.id,
    caseId: row.caseId,
    name: open(place('name'), row.name),
    kind: row.kind as EvidenceKind,
    sizeBytes: Number(row.sizeBytes),
    sha256: Buffer.from(row.sha256).toString('hex'),
    bytes: row.sha256,
    about: JSON.parse(openOptional(place('about'), row.about) ?? '{}') as FileAbout,
    takenFromId: row.takenFromId,
    receivedAt: row.receivedAt.getTime(),
    addedBy: row.addedBy,
    held: heldOf(row),
  }
}

/**
 * Records an original that is already safe on disk, with its custody line; a row of the given `id` that is there already stays as it is.
 * @throws CaseworkError not-found for a foreign case; upload-lost when an erasure has just taken the same bytes: they are to be sent again
 */
export async function insertEvidence(member: Member, item: NewEvidence): Promise<Evidence> {
  const { officeId } = member
  const id = item.id ?? newId()
  const place = (column: string) => ({ officeId, caseId: item.caseId, column: `evidence_item.${column}`, rowId: id })
  const about = Object.keys(item.about).length ? JSON.stringify(item.about) : null
  return withOffice(member, async (tx) => {
    if (!(await tx.caseFile.findUnique({ where: { officeId_id: { officeId, id: item.caseId } }, select: { id: true } }))) throw new CaseworkError('not-found')
    const earlier = item.id ? await tx.evidenceItem.findUnique({ where: { officeId_id: { officeId, id } } }) : null
    if (earlier) return evidenceOf(earlier)
    if (!item.takenFromId) await holdPlace(member, 'evidence:add')
    await holdFile(member)
    if (!(await isOriginalThere(officeId, item.stored.sha256))) throw new CaseworkError('upload-lost')
    const row = await tx.evidenceItem.create({
      data: {
        officeId,
        id,
        caseId: item.caseId,
        name: seal(place('name'), item.name),
        kind: item.kind,
        sizeBytes: item.stored.sizeBytes,
        sha256: item.stored.sha256,
        about: sealOptional(place('about'), about),
        takenFromId: item.takenFromId,
        addedBy: member.id,
        receivedAt: nowDate(),
      },
    })
    await recordReceived(member, {
      id,
      takenFrom: item.takenFromId,
      caseId: item.caseId,
      kind: item.kind,
      sha256: Buffer.from(item.stored.sha256).toString('hex'),
      sizeBytes: item.stored.sizeBytes,
      receivedAt: row.receivedAt,
      says: saysOfOriginal({ officeId, caseId: item.caseId, rowId: id }, item.name, about),
    })
    return evidenceOf(row)
  })
}

/** What a case's originals weigh together, and how many files a member has brought in since an instant. @throws CaseworkError not-found */
export async function evidenceUse(member: Member, caseId: string, since: Date): Promise<{ caseBytes: number; filesToday: number }> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    if (!(await tx.caseFile.findUnique({ where: { officeId_id: { officeId, id: caseId } }, select: { id: true } }))) throw new CaseworkError('not-found')
    const { _sum } = await tx.evidenceItem.aggregate({ where: { officeId, caseId }, _sum: { sizeBytes: true } })
    const filesToday = await tx.evidenceItem.count({ where: { officeId, addedBy: member.id, receivedAt: { gte: since } } })
    return { caseBytes: Number(_sum.sizeBytes ?? 0), filesToday }
  })
}

/** @throws CaseworkError not-found */
export async function evidence(member: Member, id: string): Promise<Evidence> {
  return withOffice(member, async (tx) => {
    const row = await tx.evidenceItem.findUnique({ where: { officeId_id: { officeId: member.officeId, id } } })
    if (!row) throw new CaseworkError('not-found')
    return evidenceOf(row)
  })
}

/** Every original of a case in the order of arrival: the order of exhibit numbers. */
export async function evidenceOfCase(member: Member, caseId: string): Promise<Evidence[]> {
  return withOffice(member, async (tx) => {
    const rows = await tx.evidenceItem.findMany({ where: { officeId: member.officeId, caseId }, orderBy: { id: 'asc' } })
    return rows.map(evidenceOf)
  })
}

/** For each original that repeats the bytes of an earlier one that is here: the id of the first. */
export function repeatedOriginals(items: readonly Evidence[]): Map<string, string> {
  const first = new Map<string, string>()
  const repeated = new Map<string, string>()
  for (const item of items) {
    const earlier = first.get(item.sha256)
    if (earlier) repeated.set(item.id, earlier)
    else if (item.held === null) first.set(item.sha256, item.id)
  }
  return repeated
}

/** Attempts each original is tied to: by a row it holds, or by a person's or the program's link. */
export async function linksOfCase(member: Member, caseId: string): Promise<Map<string, string[]>> {
  const rows = await withOffice(member, (tx) =>
    tx.evidenceLink.findMany({ where: { officeId: member.officeId, evidence: { caseId } }, orderBy: { attemptId: 'asc' } }),
  )
  const links = new Map<string, string[]>()
  for (const row of rows) links.set(row.evidenceId, [...(links.get(row.evidenceId) ?? []), row.attemptId])
  return links
}

/** Attempts of a case with the originals tied to them. */
export async function originalsByAttempt(member: Member, caseId: string): Promise<Map<string, string[]>> {
  const tied = new Map<string, string[]>()
  for (const [evidenceId, attempts] of await linksOfCase(member, caseId)) {
    for (const id of attempts) tied.set(id, [...(tied.get(id) ?? []), evidenceId])
  }
  return tied
}

/** Replaces the attempts an original belongs to; which ones came and which went. @throws CaseworkError not-found when one of them is not of this case */
export async function replaceLinks(member: Member, item: Evidence, attempts: readonly string[]): Promise<{ linked: string[]; unlinked: string[] }> {
  const { officeId } = member
  const wanted = [...new Set(attempts)]
  return withOffice(member, async (tx) => {
    const known = await tx.contactAttempt.count({ where: { officeId, caseId: item.caseId, id: { in: wanted } } })
    if (known !== wanted.length) throw new CaseworkError('not-found')
    const before = (await tx.evidenceLink.findMany({ where: { officeId, evidenceId: item.id }, select: { attemptId: true } })).map(({ attemptId }) => attemptId)
    const linked = wanted.filter((id) => !before.includes(id))
    const unlinked = before.filter((id) => !wanted.includes(id))
    await tx.evidenceLink.deleteMany({ where: { officeId, evidenceId: item.id, attemptId: { in: unlinked } } })
    await tx.evidenceLink.createMany({
      data: linked.map((attemptId) => ({ officeId, evidenceId: item.id, attemptId, linkedBy: member.id, linkedAt: nowDate() })),
    })
    return { linked, unlinked }
  })
}
