import { describe, expect, it } from 'vitest'
import { beginning, chainFaults, followed, linkText } from '@/lib/evidence/custody/chain'
import { chainFacts } from '@/lib/evidence/custody/chain-facts'
import { historyEntry } from '@/lib/evidence/custody/history'
import { officeId, relink, sha256, store, timeOf } from '../../makers/custody'
import { leastMs } from '../../processor-time'

const chain = { name: 'custody', officeId } as const

describe('following a chain', () => {
  it('gives the same in portions as at once', () => {
    const { rows, head } = store(20).chains.custody
    rows[7]!.payload = '{}'
    rows.splice(20, 1)
    const atOnce = followed(beginning(chain), rows, sha256)
    let bit = beginning(chain)
    for (let at = 0; at < rows.length; at += 3) bit = followed(bit, rows.slice(at, at + 3), sha256)
    expect(bit).toEqual(atOnce)
    expect(chainFaults(bit, head).map(({ seq, fault }) => [seq, fault])).toEqual([[8, 'changed'], [21, 'missing']])
  })

  it('takes a chain that nobody has begun for whole, and one without its head for cut', () => {
    expect(chainFaults(beginning(chain), null)).toEqual([])
    expect(chainFaults(beginning(chain), { seq: 0, hash: '' })).toEqual([])
    expect(chainFaults(beginning(chain), { seq: 3, hash: 'ab' })).toEqual([{ seq: 1, fault: 'head' }])
  })

  it('belongs to one chain of one office', () => {
    const { rows } = store(2).chains.custody
    expect(followed(beginning({ ...chain, name: 'audit' }), rows, sha256).faults.length).toBe(rows.length)
    expect(followed(beginning({ ...chain, officeId: 'another' }), rows, sha256).faults.length).toBe(rows.length)
  })

  it('reads 100,000 rows in little more than it takes to hash them', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => ({
      seq: 0, at: timeOf(at), caseId: null, payload: `{"action":"evidence-viewed","actor":"${officeId}","evidenceId":"${officeId}"}`, prev: '', hash: '',
    }))
    const head = relink('custody', rows)
    const hashed = leastMs(() => rows.forEach((row) => sha256(linkText(chain, row))))
    const read = leastMs(() => expect(chainFaults(followed(beginning(chain), rows, sha256), head)).toEqual([]))
    expect(read / hashed, `${hashed.toFixed(0)} → ${read.toFixed(0)} ms`).toBeLessThan(6)
  })

  it('writes what is hashed as the database does', () => {
    expect(linkText(chain, { seq: 2, prev: 'ab', at: '2026-11-26T01:02:03.000004Z', payload: '{"a":1}' }))
      .toBe(`anning-custody-1|${officeId}|2|ab|2026-11-26T01:02:03.000004Z|{"a":1}`)
  })
})

describe('a payload', () => {
  it('is read as texts, and whatever is no fact is passed over', () => {
    expect(chainFacts('{"action":"evidence-linked","attempts":3,"isWhole":true,"says":"a \\"b\\":\\"c\\""}'))
      .toEqual({ action: 'evidence-linked', attempts: '3', isWhole: 'true', says: 'a \\"b\\":\\"c\\"' })
    for (const text of ['', 'null', '{', '{"a":', '{"a":{"b":null}}', '\u0000']) expect(() => chainFacts(text)).not.toThrow()
  })

  it('is told in words that are known, and as something else where they are not', () => {
    const row = { seq: 4, at: timeOf(1), hash: 'ff' }
    expect(historyEntry({ ...row, payload: '{"action":"evidence-linked","actor":"m","attempts":2}' }))
      .toEqual({ ...row, action: 'evidence-linked', actor: 'm', count: 2 })
    expect(historyEntry({ ...row, payload: '{"action":"made-later"}' })).toEqual({ ...row, action: 'other', actor: null })
  })
})
