import { chainFacts } from './chain-facts'
import type { ChainRow } from './chain'

/** What can happen to an original or an issued letter, as custody rows name it. A row of another name (from a newer program) is told as `other`. */
export const custodyActions = [
  'evidence-received', 'evidence-linked', 'evidence-unlinked', 'evidence-noted', 'evidence-transcribed', 'evidence-derived', 'evidence-viewed',
  'evidence-handed-out', 'evidence-exported', 'evidence-damaged', 'evidence-whole', 'evidence-unnamed', 'evidence-erased',
  'statement-written', 'statement-signed', 'statement-withdrawn',
  'letter-reasoned', 'letter-issued', 'letter-viewed', 'letter-handed-out', 'letter-exported', 'letter-damaged', 'letter-whole', 'letter-sent',
  'letter-sent-completed', 'letter-sent-undone', 'letter-erased', 'letter-draft-removed',
] as const
export type CustodyAction = (typeof custodyActions)[number]

/** One thing that happened. `actor`: null = the program itself. `count` = how many acts; `what` = a word of a closed set (which derivative, which part). */
export type HistoryEntry = {
  seq: number; at: string; action: CustodyAction | 'other'; actor: string | null; count?: number; what?: string; sha256?: string; hash: string
}

const isAction = (word: string | undefined): word is CustodyAction => custodyActions.some((each) => each === word)

/** A custody row as it is told. */
export function historyEntry({ seq, at, payload, hash }: Omit<ChainRow, 'caseId' | 'prev'>): HistoryEntry {
  const { action, actor, attempts, what, sha256, by } = chainFacts(payload)
  return {
    seq, at, action: isAction(action) ? action : 'other', actor: by === 'program' ? null : (actor ?? null), hash,
    ...(attempts !== undefined && { count: Number(attempts) }), ...(what !== undefined && { what }), ...(sha256 !== undefined && { sha256 }),
  }
}
