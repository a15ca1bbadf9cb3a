import 'server-only'
import { addLeaves, anchorPaths, type AnchorPaths, leavesOfHeads } from '@/lib/evidence/custody/anchor'
import type { ChainRow } from '@/lib/evidence/custody/chain'
import { chainFacts } from '@/lib/evidence/custody/chain-facts'
import { CaseworkError } from '@/lib/errors'
import { localDay } from '@/lib/calendar/local-date'
import { today } from '../clock'
import { anchor, anchors, insertAnchor, type Stamp, type StoredAnchor } from '../data/anchors'
import { chainHeads, eachChainPortion, type Heads } from '../data/chains'
import { textHash } from '../digest'
import type { Member } from '../member'
import { stampAnchor } from './stamp-anchor'

/** The tree over an office as it stood at these heads, with the ways of one case if asked for. It can be made anew at any time from the chain. */
export async function anchorTree(member: Member, heads: Heads, caseId?: string): Promise<AnchorPaths> {
  const leaves = leavesOfHeads({ officeId: member.officeId, ...heads }, textHash)
  const wanted = (payload: string) => caseId !== undefined && chainFacts(payload).caseId === caseId
  await eachChainPortion(member, { chain: 'custody', upTo: heads.custody.seq }, (rows) => addLeaves(leaves, rows, { hash: textHash, wanted }))
  return anchorPaths(leaves, textHash)
}

/** Nothing has happened since but the anchor's own line in the audit chain. */
const stillCovers = ({ heads }: StoredAnchor, now: Heads) => heads.custody.hash === now.custody.hash && now.audit.seq <= heads.audit.seq + 1

/**
 * Anchors everything the office holds now, and has the anchor stamped where that is turned on; an anchor that still covers everything is given again.
 * For exports: record the export first (`recordExport`), then anchor, then `anchorPackage`. Reads the whole chain, so call it outside of transactions.
 */
export async function anchorNow(member: Member): Promise<StoredAnchor> {
  const [heads, [latest]] = [await chainHeads(member), await anchors(member, 1)]
  if (latest && stillCovers(latest, heads)) return latest
  const made = await insertAnchor(member, { root: (await anchorTree(member, heads)).root, heads })
  return { ...made, stamps: await stampAnchor(member, made) }
}

/** Once a civil day, when anything changed. */
export async function anchorDaily(member: Member): Promise<void> {
  const [latest] = await anchors(member, 1)
  if (!latest || localDay(latest.at) < today()) await anchorNow(member)
}

/**
 * What a case's package carries so that an outsider can recompute the anchor: the root and when it was made, both heads, the case's own custody rows, and
 * the way of each row and each original or letter up to the root. Of other cases it holds hashes of hashes, nothing else. Encoding: evidence/custody/anchor.ts.
 */
export type AnchorPackage = {
  format: 'anning-anchor-1'; officeId: string; anchorId: string; at: number; root: string; heads: Heads
  paths: Omit<AnchorPaths, 'root'>; rows: ChainRow[]; stamps: Stamp[]
}

/** @throws CaseworkError not-found when there is no such anchor */
export async function anchorPackage(member: Member, caseId: string, anchorId: string): Promise<AnchorPackage> {
  const found = await anchor(member, anchorId)
  if (!found) throw new CaseworkError('not-found')
  const { heads, at, root, stamps } = found
  const rows: ChainRow[] = []
  await eachChainPortion(member, { chain: 'custody', upTo: heads.custody.seq, caseId }, (portion) => void rows.push(...portion))
  const { root: _computed, ...paths } = await anchorTree(member, heads, caseId)
  return { format: 'anning-anchor-1', officeId: member.officeId, anchorId, at, root, heads, paths, rows, stamps }
}
