import { describe, expect, it } from 'vitest'
import type { ChainName } from '@/lib/evidence/custody/chain'
import { chance, found, idOf, isClean, relink, sha256, type Store, store } from '../../makers/custody'

/** The full count in `npm run test:deep`. */
const rounds = process.env.ANNING_TEST_DEEP ? 1_300 : 260

type Pick = { among: <T>(list: readonly T[]) => T; number: (below: number) => number; chain: ChainName }
type Tampering = { name: string; do: (at: Store, pick: Pick) => void }

const without = <T>(list: T[], one: T) => { list.splice(list.indexOf(one), 1) }
const flipped = (hex: string) => (hex.startsWith('0') ? `1${hex.slice(1)}` : `0${hex.slice(1)}`)

/** What somebody who may write everything can do and the office's own check finds: edits of rows, of the evidence table, of the vault. */
const tamperings: Tampering[] = [
  { name: 'edits a text', do: (at, { among, chain }) => { const row = among(at.chains[chain].rows); row.payload = row.payload.replace(/"action":"[^"]/, '"action":"X') } },
  { name: 'edits a hash', do: (at, { among, chain }) => { const row = among(at.chains[chain].rows); row.hash = flipped(row.hash) } },
  { name: 'edits a text and hashes that row anew', do: (at, { among, number, chain }) => {
    const { rows } = at.chains[chain]
    const place = number(rows.length - 1)
    const row = among(rows.slice(place, place + 1))
    row.payload = row.payload.replace(/"action":"[^"]/, '"action":"X')
    relink(chain, rows.slice(0, place + 1), place)
  } },
  { name: 'back-dates a row', do: (at, { among, chain }) => { const row = among(at.chains[chain].rows); row.at = row.at.replace('2026', '2025') } },
  { name: 'moves a row to another case', do: (at, { among }) => { const row = among(at.chains.custody.rows); row.caseId = idOf(1, 99) } },
  { name: 'swaps two rows', do: (at, { number }) => {
    const { rows } = at.chains.custody
    const [one, other] = [rows[number(rows.length - 1)]!, rows.at(-1)!]
    const kept = { ...one }
    Object.assign(one, { ...other, seq: one.seq })
    Object.assign(other, { ...kept, seq: other.seq })
  } },
  { name: 'deletes a row', do: (at, { among, chain }) => without(at.chains[chain].rows, among(at.chains[chain].rows)) },
  { name: 'cuts the tail', do: (at, { number, chain }) => { const { rows } = at.chains[chain]; rows.splice(rows.length - 1 - number(rows.length - 1)) } },
  { name: 'inserts a row at the end', do: (at, { chain }) => {
    const { rows } = at.chains[chain]
    rows.push({ ...rows.at(-1)!, seq: rows.length + 1 })
    relink(chain, rows, rows.length - 1)
  } },
  { name: 'inserts a row between two', do: (at, { number, chain }) => {
    const { rows } = at.chains[chain]
    const place = number(rows.length - 1)
    rows.splice(place, 0, { ...rows[place]! })
    for (const [index, row] of rows.entries()) row.seq = index + 1
  } },
  { name: 'sets the head back', do: (at, { chain }) => { const { rows } = at.chains[chain]; at.chains[chain].head = { seq: rows.at(-2)!.seq, hash: rows.at(-2)!.hash } } },
  { name: 'edits a hash of an original', do: (at, { among }) => { const thing = among(at.things); thing.sha256 = flipped(thing.sha256) } },
  { name: 'edits when, how large or what an original was', do: (at, { among }) => {
    const thing = among(at.things.filter(({ kind }) => kind === 'evidence'))
    const fact = among(['receivedAt', 'sizeBytes', 'kind', 'says', 'caseId', 'actor'])
    Object.assign(thing, { facts: { ...thing.facts, [fact]: 'another' } })
  } },
  { name: 'swaps two originals', do: (at, { number }) => {
    const [one, other] = [at.things[number(at.things.length - 2)]!, at.things.at(-2)!]
    if (one === other) return void Object.assign(at.things[0]!, { sha256: other.sha256 })
    const kept = one.sha256
    Object.assign(one, { sha256: other.sha256 })
    Object.assign(other, { sha256: kept })
  } },
  { name: 'deletes an original’s row', do: (at, { among }) => without(at.things, among(at.things)) },
  { name: 'adds an original that nobody took in', do: (at, { among }) => { at.things.push({ ...among(at.things), id: idOf(2, 999) }) } },
  { name: 'flips one bit of a file', do: (at, { among, number }) => {
    const [hash, bytes] = among([...at.files])
    const changed = Buffer.from(bytes)
    changed[number(changed.length)]! ^= 1 << number(8)
    at.files.set(hash, changed)
  } },
  { name: 'shortens a file', do: (at, { among }) => { const [hash, bytes] = among([...at.files]); at.files.set(hash, bytes.subarray(0, -1)) } },
  { name: 'deletes a file', do: (at, { among }) => { at.files.delete(among([...at.files])[0]) } },
  { name: 'swaps two files', do: (at, { among }) => {
    const [[one, first], [other, second]] = [among([...at.files].slice(0, 6)), among([...at.files].slice(6))]
    at.files.set(one, second).set(other, first)
  } },
]

/** What a chain alone cannot show, because everything fits again afterwards. An anchor that lies elsewhere shows it. */
const rewritings: Tampering[] = [
  { name: 'rewrites a chain from one row on', do: (at, { number, chain }) => {
    const { rows } = at.chains[chain]
    const place = number(rows.length)
    rows[place]!.at = rows[place]!.at.replace('2026', '2025')
    at.chains[chain].head = relink(chain, rows, place)
  } },
  // Cut from the chain of custody, the rows of the originals it took in would show; the audit chain takes nothing in.
  { name: 'cuts the tail of the audit chain and sets its head back', do: (at, { number }) => {
    const { rows } = at.chains.audit
    rows.splice(rows.length - 1 - number(rows.length - 1))
    at.chains.audit.head = { seq: rows.at(-1)?.seq ?? 0, hash: rows.at(-1)?.hash ?? '' }
  } },
  { name: 'takes an original out of table, vault and chain', do: (at, { number }) => {
    const thing = at.things[number(at.things.length - 1)]!
    without(at.things, thing)
    at.files.delete(thing.sha256)
    const { custody } = at.chains
    custody.rows = custody.rows.filter(({ payload }) => !payload.includes(thing.id))
    custody.head = relink('custody', custody.rows)
  } },
  { name: 'puts another file in an original’s place, everywhere', do: (at, { number }) => {
    const thing = at.things[number(at.things.length - 1)]!
    const [old, bytes] = [thing.sha256, Buffer.from('forged')]
    Object.assign(thing, { sha256: sha256(bytes), facts: { ...thing.facts, sizeBytes: '6' } })
    at.files.set(thing.sha256, bytes)
    const { custody } = at.chains
    for (const row of custody.rows) row.payload = row.payload.replace(old, thing.sha256).replace(row.payload.includes(thing.id) ? /"sizeBytes":\d+/ : 'no such', '"sizeBytes":6')
    custody.head = relink('custody', custody.rows)
  } },
]

const picking = (seed: number): Pick => {
  const next = chance(seed)
  const number = (below: number) => Math.floor(next() * below)
  return { number, among: (list) => list[number(list.length)]!, chain: number(2) ? 'custody' : 'audit' }
}

/** Does one of these to a fresh store for each seed; the names and seeds of those that showed nothing where `shows` looks. */
function missed(kinds: Tampering[], count: number, shows: (at: Store) => boolean): string[] {
  return Array.from({ length: count }, (_, seed) => {
    const [at, kind] = [store(9 + (seed % 5)), kinds[seed % kinds.length]!]
    kind.do(at, picking(seed))
    return shows(at) ? [] : [`${kind.name} (${seed})`]
  }).flat()
}

const withoutAnchor = (at: Store) => { const { chain, things, files } = found(at); return [...chain, ...things, ...files] }

describe('tampering', { timeout: process.env.ANNING_TEST_DEEP ? 600_000 : 30_000 }, () => {
  it(`is found by the office's own check, ${rounds} of ${rounds} times`, () => {
    expect(missed(tamperings, rounds, (at) => withoutAnchor(at).length > 0)).toEqual([])
  })

  it(`is never seen where there is none, ${rounds} of ${rounds} times`, () => {
    const wrong = Array.from({ length: rounds }, (_, seed) => seed).filter((seed) => {
      const at = store(1 + (seed % 40))
      const { custody } = at.chains
      // Events after the anchor, and an original that was erased by the program: nothing of it is tampering.
      const gone = at.things[0]!
      custody.rows.push({ ...custody.rows.at(-1)!, payload: `{"action":"evidence-erased","caseId":"${custody.rows.at(-1)!.caseId}","evidenceId":"${gone.id}"}` })
      custody.head = relink('custody', custody.rows, custody.rows.length - 1)
      if (gone.kind === 'evidence') without(at.things, gone)
      return !isClean(at)
    })
    expect(wrong).toEqual([])
  })

  it('by somebody who rewrites everything is shown by the anchor alone', () => {
    expect(missed(rewritings, rounds / 2, (at) => withoutAnchor(at).length === 0)).toEqual([])
    expect(missed(rewritings, rounds / 2, (at) => found(at).anchor.length > 0)).toEqual([])
  })

  it('says where', () => {
    const at = store(3)
    at.chains.custody.rows[3]!.payload = '{}'
    expect(found(at).chain).toEqual(['custody 4 changed'])
    const cut = store(3)
    cut.chains.custody.rows.splice(4, 2)
    expect(found(cut).chain).toEqual(['custody 5 missing'])
  })
})
