import { createHash } from 'node:crypto'
import { type AnchorHeads, addLeaves, anchorPaths, leavesOfHeads } from '@/lib/evidence/custody/anchor'
import { beginning, chainFaults, type ChainHead, type ChainName, type ChainRow, followed, linkText } from '@/lib/evidence/custody/chain'
import { enter, type HeldThing, type Ledger, thingFaults } from '@/lib/evidence/custody/received'

/** An office's chains, originals and files in memory, built as the program and its database build them, so that somebody may tamper with them quickly. */

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')
export const officeId = '019a0000-0000-7000-8000-000000000001'

export type Store = {
  chains: Record<ChainName, { rows: ChainRow[]; head: ChainHead }>
  things: HeldThing[]
  /** Files by the hash they are kept under. */
  files: Map<string, Buffer>
  /** Lies outside of the office's reach. */
  anchor: { heads: AnchorHeads; root: string }
}

/** Repeatable chance: the same seed gives the same numbers in [0, 1). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const idOf = (kind: number, at: number): string => `019a0000-${String(kind).padStart(4, '0')}-7000-8000-${String(at).padStart(12, '0')}`
export const timeOf = (at: number): string => `${new Date(Date.UTC(2026, 10, 1) + at * 60_000).toISOString().slice(0, -1)}${String(at % 1000).padStart(3, '0')}Z`
const canonical = (facts: Record<string, string | number>) => JSON.stringify(Object.fromEntries(Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1))))

/** Numbers and hashes the rows of a chain from `from` on, as the trigger does; somebody who may write everything can do the same. */
export function relink(name: ChainName, rows: ChainRow[], from = 0): ChainHead {
  for (const [at, row] of rows.entries()) {
    if (at < from) continue
    row.seq = at + 1
    row.prev = rows[at - 1]?.hash ?? ''
    row.hash = sha256(linkText({ name, officeId }, row))
  }
  return { seq: rows.length, hash: rows.at(-1)?.hash ?? '' }
}

const rowOf = (at: number, caseId: string | null, facts: Record<string, string | number>): ChainRow =>
  ({ seq: 0, at: timeOf(at), caseId, payload: canonical({ ...facts, ...(caseId && { caseId }), actor: idOf(9, at % 3) }), prev: '', hash: '' })

/** The root over what a store holds now, and the heads it was made at. */
function anchored(store: Pick<Store, 'chains'>, upTo?: AnchorHeads): Store['anchor'] {
  const { custody, audit } = store.chains
  const heads = upTo ?? { officeId, custody: { ...custody.head }, audit: { ...audit.head } }
  const leaves = leavesOfHeads(heads, sha256)
  addLeaves(leaves, custody.rows.filter(({ seq }) => seq <= heads.custody.seq), { hash: sha256, wanted: () => false })
  return { heads, root: anchorPaths(leaves, sha256).root }
}

/** `items` originals in three cases, each received, linked and handed out; a letter; and an anchor made at the end. */
export function store(items = 12): Store {
  const custody: ChainRow[] = []
  const things: HeldThing[] = []
  const files = new Map<string, Buffer>()
  for (let at = 0; at < items; at += 1) {
    const [caseId, id, bytes] = [idOf(1, at % 3), idOf(2, at), Buffer.from(`bytes of original ${at} ${'x'.repeat(at * 7)}`)]
    const hash = sha256(bytes)
    const facts = { sizeBytes: String(bytes.length), kind: 'document', receivedAt: `2026-11-0${1 + (at % 9)}T00:00:00.000Z`, says: sha256(`salt ${at}`) }
    files.set(hash, bytes)
    things.push({ kind: 'evidence', id, sha256: hash, facts: { ...facts, caseId, actor: idOf(9, custody.length % 3) } })
    custody.push(rowOf(custody.length, caseId, { action: 'evidence-received', evidenceId: id, sha256: hash, ...facts, sizeBytes: bytes.length }))
    custody.push(rowOf(custody.length, caseId, { action: 'evidence-linked', evidenceId: id, attempts: at % 4 }))
    custody.push(rowOf(custody.length, caseId, { action: 'evidence-handed-out', evidenceId: id }))
  }
  const letter = Buffer.from('a letter')
  files.set(sha256(letter), letter)
  things.push({ kind: 'letter', id: idOf(3, 0), sha256: sha256(letter), facts: { caseId: idOf(1, 0), letter: 'lender-complaint' } })
  custody.push(rowOf(custody.length, idOf(1, 0), { action: 'letter-issued', letterId: idOf(3, 0), letter: 'lender-complaint', sha256: sha256(letter) }))
  const audit = Array.from({ length: items }, (_, at) => rowOf(at, at % 2 ? idOf(1, 0) : null, { action: 'case:read', method: 'GET' }))
  const chains = { custody: { rows: custody, head: relink('custody', custody) }, audit: { rows: audit, head: relink('audit', audit) } }
  return { chains, things, files, anchor: anchored({ chains }) }
}

/** Everything found wrong, as the office's own check would say it; `anchor` only when the outside anchor is laid beside it. */
export function found(at: Store): { chain: string[]; things: string[]; files: string[]; anchor: string[] } {
  const chain = (['custody', 'audit'] as const).flatMap((name) =>
    chainFaults(followed(beginning({ name, officeId }), at.chains[name].rows, sha256), at.chains[name].head).map(({ seq, fault }) => `${name} ${seq} ${fault}`))
  const ledger: Ledger = new Map()
  enter(ledger, at.chains.custody.rows.map(({ payload }) => payload))
  const things = thingFaults(ledger, at.things).map(({ id, fault }) => `${id} ${fault}`)
  const files = at.things.flatMap(({ sha256: hash, id }) => {
    const bytes = at.files.get(hash)
    return bytes && sha256(bytes) === hash ? [] : [id]
  })
  const held = (['custody', 'audit'] as const).filter((name) => at.chains[name].rows[at.anchor.heads[name].seq - 1]?.hash !== at.anchor.heads[name].hash)
  const isSame = anchored(at, at.anchor.heads).root === at.anchor.root
  return { chain, things, files, anchor: [...held, ...(isSame ? [] : ['root'])] }
}

export const isClean = (at: Store): boolean => Object.values(found(at)).every((faults) => faults.length === 0)
