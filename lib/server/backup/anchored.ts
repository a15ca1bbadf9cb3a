import 'server-only'
import type pg from 'pg'
import { addLeaves, anchorPaths, leavesOfHeads } from '@/lib/evidence/custody/anchor'
import { beginning, chainFaults, type ChainHead, type ChainName, type ChainRow, followed } from '@/lib/evidence/custody/chain'
import { textHash } from '../digest'

/** The chains of every office as a connection sees them that steps over the walls: whether they hold, and one anchor over all. */

export type Anchored = { root: string; offices: { officeId: string; root: string }[]; faults: number }

const rowsAtOnce = 1_000

async function* chainRows(client: pg.Client, officeId: string, chain: ChainName): AsyncGenerator<ChainRow[]> {
  for (let after = '0'; ;) {
    const { rows } = await client.query<Omit<ChainRow, 'seq'> & { seq: string }>(
      `SELECT seq, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, case_id::text AS "caseId", payload, encode(prev, 'hex') AS prev,
        encode(hash, 'hex') AS hash FROM ${chain}_event WHERE office_id = $1 AND seq > $2 ORDER BY seq LIMIT ${rowsAtOnce}`, [officeId, after])
    if (rows.length === 0) return
    yield rows.map((row) => ({ ...row, seq: Number(row.seq) }))
    after = rows.at(-1)?.seq ?? after
  }
}

async function headOf(client: pg.Client, officeId: string, chain: ChainName): Promise<ChainHead> {
  const { rows: [row] } = await client.query<{ seq: string; hash: string }>(
    'SELECT seq, encode(hash, \'hex\') AS hash FROM chain_head WHERE office_id = $1 AND chain = $2', [officeId, chain])
  return { seq: Number(row?.seq ?? 0), hash: row?.hash ?? '' }
}

type Chain = { officeId: string; chain: ChainName; head: ChainHead }

/** Follows a chain to its end. @returns number of faults */
async function faultsOf(client: pg.Client, { officeId, chain, head }: Chain, take: (rows: ChainRow[]) => void): Promise<number> {
  let far = beginning({ name: chain, officeId })
  for await (const rows of chainRows(client, officeId, chain)) {
    far = followed(far, rows, textHash)
    take(rows)
  }
  return chainFaults(far, head).length
}

async function officeAnchored(client: pg.Client, officeId: string): Promise<{ root: string; faults: number }> {
  const heads = { custody: await headOf(client, officeId, 'custody'), audit: await headOf(client, officeId, 'audit') }
  const leaves = leavesOfHeads({ officeId, ...heads }, textHash)
  const custody = await faultsOf(client, { officeId, chain: 'custody', head: heads.custody }, (rows) =>
    addLeaves(leaves, rows, { hash: textHash, wanted: () => false }))
  const audit = await faultsOf(client, { officeId, chain: 'audit', head: heads.audit }, () => undefined)
  return { root: anchorPaths(leaves, textHash).root, faults: custody + audit }
}

/** Follows both chains of each office. `root` of a single office is its own anchor; of several, the digest of theirs in the order of their ids. */
export async function anchored(client: pg.Client): Promise<Anchored> {
  const { rows } = await client.query<{ id: string }>('SELECT id::text FROM office ORDER BY id')
  const offices = []
  let faults = 0
  for (const { id } of rows) {
    const office = await officeAnchored(client, id)
    offices.push({ officeId: id, root: office.root })
    faults += office.faults
  }
  const [only] = offices
  const root = only && offices.length === 1 ? only.root : textHash(offices.map((each) => `${each.officeId} ${each.root}\n`).join(''))
  return { root, offices, faults }
}
