import { expect, it } from 'vitest'
import { enter, type Ledger, thingFaults } from '@/lib/evidence/custody/received'

const [id, sha256, first, second] = ['e1', 'ab', '1'.repeat(64), '2'.repeat(64)]
const received = JSON.stringify({ action: 'evidence-received', actor: 'm', caseId: 'c', evidenceId: id, kind: 'chat', says: first, sha256, sizeBytes: 12 })
const unnamed = (evidenceId: string) => JSON.stringify({ action: 'evidence-unnamed', actor: 'm', caseId: 'c', evidenceId, says: second })
const held = (says: string) => [{ kind: 'evidence' as const, id, sha256, facts: { actor: 'm', says, kind: 'chat', sizeBytes: '12' } }]

function ledgerOf(...payloads: string[]): Ledger {
  const ledger: Ledger = new Map()
  for (const payload of payloads) enter(ledger, [payload])
  return ledger
}

it('what is said of an original after a person was taken out of it takes the place of what was said first, and nothing else does', () => {
  const ledger = ledgerOf(received, unnamed(id))
  expect(thingFaults(ledger, held(second))).toEqual([])
  expect(thingFaults(ledger, held(first))).toMatchObject([{ id, fault: 'changed' }])
  expect(thingFaults(ledger, [{ ...held(second)[0]!, facts: { ...held(second)[0]!.facts, sizeBytes: '13' } }])).toMatchObject([{ fault: 'changed' }])
  expect(thingFaults(ledgerOf(received), held(second))).toMatchObject([{ fault: 'changed' }])
})

it('takes nothing in by itself', () => {
  expect(ledgerOf(unnamed(id)).size).toBe(0)
  expect(thingFaults(ledgerOf(received, unnamed('other')), held(first))).toEqual([])
})
