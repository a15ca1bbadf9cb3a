import 'server-only'
import { nowDate } from '../clock'
import type { Anchor as Row, AnchorStamp as StampRow } from '../generated/client'
import { newId } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { recordAudit } from './audit'
import type { Heads } from './chains'

/** Anchors of an office, and what time-stamping authorities answered for them. Rows are only added. */

/** `at` = when the authority says; `token` = its whole answer (RFC 3161). */
export type Stamp = { authority: string; at: number; token: Uint8Array<ArrayBuffer> }
export type StoredAnchor = { id: string; at: number; root: string; heads: Heads; stamps: Stamp[] }

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))
const withStamps = { include: { stamps: { orderBy: { authority: 'asc' } } } } as const

const anchorOf = (row: Row & { stamps: StampRow[] }): StoredAnchor => ({
  id: row.id, at: row.at.getTime(), root: hex(row.root),
  heads: { custody: { seq: Number(row.custodySeq), hash: hex(row.custodyHash) }, audit: { seq: Number(row.auditSeq), hash: hex(row.auditHash) } },
  stamps: row.stamps.map(({ authority, at, token }) => ({ authority, at: at.getTime(), token })),
})

/** The newest anchors first. */
export async function anchors(member: Member, limit: number): Promise<StoredAnchor[]> {
  const rows = await withOffice(member, (tx) =>
    tx.anchor.findMany({ where: { officeId: member.officeId }, orderBy: { id: 'desc' }, take: limit, ...withStamps }))
  return rows.map(anchorOf)
}

/** One anchor; null = there is none of this id. */
export async function anchor(member: Member, id: string): Promise<StoredAnchor | null> {
  const row = await withOffice(member, (tx) => tx.anchor.findUnique({ where: { officeId_id: { officeId: member.officeId, id } }, ...withStamps }))
  return row && anchorOf(row)
}

/** Keeps an anchor, and enters its root into the audit chain: the next anchor then holds this one too. */
export async function insertAnchor(member: Member, { root, heads }: { root: string; heads: Heads }): Promise<StoredAnchor> {
  const { officeId } = member
  const { custody, audit } = heads
  const id = newId()
  return withOffice(member, async (tx) => {
    const row = await tx.anchor.create({
      data: {
        officeId, id, at: nowDate(), root: bytes(root), custodySeq: custody.seq, custodyHash: bytes(custody.hash),
        auditSeq: audit.seq, auditHash: bytes(audit.hash),
      },
      ...withStamps,
    })
    await recordAudit(member, { action: 'anchor-made', anchorId: id, root })
    return anchorOf(row)
  })
}

/** Keeps what an authority answered; the first answer of each stays. */
export async function insertStamp(member: Member, anchorId: string, stamp: Stamp): Promise<void> {
  const data = { officeId: member.officeId, anchorId, ...stamp, at: new Date(stamp.at) }
  await withOffice(member, (tx) => tx.anchorStamp.createMany({ data: [data], skipDuplicates: true }))
}

/** Whether the office sends the hashes of its anchors to authorities: off until an owner turns it on. */
export async function isStamping(member: Member): Promise<boolean> {
  const row = await withOffice(member, (tx) => tx.stampSetting.findUnique({ where: { officeId: member.officeId } }))
  return row?.isOn ?? false
}

/** Turns it on or off. */
export async function keepStamping(member: Member, isOn: boolean): Promise<void> {
  const { officeId } = member
  const data = { isOn, changedBy: member.id, changedAt: nowDate() }
  await withOffice(member, (tx) => tx.stampSetting.upsert({ where: { officeId }, create: { officeId, ...data }, update: data }))
}
