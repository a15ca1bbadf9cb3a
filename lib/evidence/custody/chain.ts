import { chainFacts } from './chain-facts'

/**
 * Checking a chain without the database that wrote it. Each row carries the hash of the one before it, so an edit, a gap, a swap or an inserted row shows. What
 * a chain alone does not show: rows cut from its end together with its head, and a whole rewrite by somebody who may write everything. An anchor (anchor.ts)
 * that lies elsewhere shows those.
 */

/** Hexadecimal SHA-256 of a text in UTF-8; handed in, because pure code has no machine. */
export type Hash = (text: string) => string
export type ChainName = 'custody' | 'audit'
export type Chain = { name: ChainName; officeId: string }
/** A row as stored. `at` = ISO 8601 in UTC with six decimals, `prev` and `hash` hexadecimal (`prev` of the first row is empty). */
export type ChainRow = { seq: number; at: string; caseId: string | null; payload: string; prev: string; hash: string }
export type ChainHead = { seq: number; hash: string }
/**
 * `missing` = no row has this number; `repeated` = numbers do not rise; `unlinked` = it names another predecessor; `changed` = text, time or number is not what
 * was hashed; `moved` = it is filed under another case than it names; `head` = the chain does not end where its head says.
 */
export type ChainFault = { seq: number; fault: 'missing' | 'repeated' | 'unlinked' | 'changed' | 'moved' | 'head' }
/** How far a chain was followed, and what was wrong on the way. */
export type Followed = { chain: Chain; seq: number; hash: string; faults: readonly ChainFault[] }

/** A chain that is wrong everywhere need not say so a hundred thousand times. */
const faultsMax = 200

/** What a row's hash is taken over: `anning-<chain>-1|office|seq|prev|at|payload`. */
export const linkText = ({ name, officeId }: Chain, { seq, prev, at, payload }: Omit<ChainRow, 'hash' | 'caseId'>): string =>
  `anning-${name}-1|${officeId}|${seq}|${prev}|${at}|${payload}`

/** Before the first row. */
export const beginning = (chain: Chain): Followed => ({ chain, seq: 0, hash: '', faults: [] })

function faultOf({ chain, seq, hash: before }: Followed, row: ChainRow, hash: Hash): ChainFault['fault'] | undefined {
  if (row.seq <= seq) return 'repeated'
  if (hash(linkText(chain, row)) !== row.hash) return 'changed'
  if (row.seq === seq + 1 && row.prev !== before) return 'unlinked'
  if ((chainFacts(row.payload).caseId ?? null) !== row.caseId) return 'moved'
  return undefined
}

/** Follows a chain over its next rows, in the order of their numbers; hand in a long one in portions. */
export function followed(before: Followed, rows: readonly ChainRow[], hash: Hash): Followed {
  const faults = [...before.faults]
  let at = before
  for (const row of rows) {
    if (row.seq > at.seq + 1) faults.push({ seq: at.seq + 1, fault: 'missing' })
    const fault = faultOf(at, row, hash)
    if (fault) faults.push({ seq: row.seq, fault })
    at = { ...at, seq: row.seq, hash: row.hash }
  }
  return { ...at, faults: faults.slice(0, faultsMax) }
}

/** Everything wrong with a chain that was followed to its end: `head` = its last link as kept apart from it. */
export function chainFaults(end: Followed, head: ChainHead | null): readonly ChainFault[] {
  const { seq, hash } = head ?? { seq: 0, hash: '' }
  return end.seq === seq && end.hash === hash ? end.faults : [...end.faults, { seq: Math.min(end.seq, seq) + 1, fault: 'head' }]
}
