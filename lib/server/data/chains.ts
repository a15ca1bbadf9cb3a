import 'server-only'
import type { ChainHead, ChainName, ChainRow } from '@/lib/evidence/custody/chain'
import { Prisma } from '../generated/client'
import type { Member } from '../member'
import { portions } from '../portions'
import { withOffice } from '../unit-of-work'

/** The office's two chains as they are stored, for whoever checks or anchors them. */

export type Heads = Record<ChainName, ChainHead>

const tables = { custody: Prisma.sql`custody_event`, audit: Prisma.sql`audit_event` }

/** The last link of each chain, both of one moment. A chain nobody has begun ends at 0. */
export async function chainHeads(member: Member): Promise<Heads> {
  const rows = await withOffice(member, (tx) => tx.chainHead.findMany({ where: { officeId: member.officeId } }))
  const head = (name: ChainName): ChainHead => {
    const row = rows.find(({ chain }) => chain === name)
    return { seq: Number(row?.seq ?? 0), hash: Buffer.from(row?.hash ?? []).toString('hex') }
  }
  return { custody: head('custody'), audit: head('audit') }
}

/** Whether rows stand beyond the head of a chain, which nothing but tampering puts there. Head and rows are read at one moment. */
export async function hasRowsBeyondHead(member: Member, chain: ChainName): Promise<boolean> {
  const [found] = await withOffice(member, (tx) => tx.$queryRaw<{ is: boolean }[]>`
    SELECT coalesce((SELECT max(seq) FROM ${tables[chain]} WHERE office_id = ${member.officeId}::uuid), 0)
      > coalesce((SELECT seq FROM chain_head WHERE office_id = ${member.officeId}::uuid AND chain = ${chain}), 0) AS is`)
  return found?.is ?? false
}

type RawRow = Omit<ChainRow, 'seq'> & { seq: bigint }
/** Which rows: up to a number, of one case or all. */
export type Stretch = { chain: ChainName; upTo: number; caseId?: string }

/** Reads the rows of a chain in the order of their numbers, in portions: 100,000 never lie in memory at once. Opens a long transaction of its own. */
export async function eachChainPortion(member: Member, { chain, upTo, caseId }: Stretch, take: (rows: ChainRow[]) => void): Promise<void> {
  const ofCase = caseId === undefined ? Prisma.empty : Prisma.sql`AND case_id = ${caseId}::uuid`
  const query = Prisma.sql`SELECT seq, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, case_id::text AS "caseId", payload,
    encode(prev, 'hex') AS prev, encode(hash, 'hex') AS hash FROM ${tables[chain]}
    WHERE office_id = ${member.officeId}::uuid AND seq <= ${upTo} ${ofCase} ORDER BY seq`
  await withOffice(member, async (tx) => {
    for await (const rows of portions<RawRow>(tx, query)) take(rows.map((row) => ({ ...row, seq: Number(row.seq) })))
  }, { timeoutSeconds: 120 })
}
