import { type ChainFacts, chainFacts } from './chain-facts'

/** What the chain says came in or was issued, laid beside the rows that stand in the tables today. */
export type ThingKind = 'evidence' | 'letter'
export type Thing = { kind: ThingKind; id: string; sha256: string }
/**
 * A row of today, in the words its event used. Facts an older event did not name are not compared. `older` = what an event of an older program said of the
 * same state in place of a fact. `addedBy` of an event = who had taken in before what came with a package.
 */
export type HeldThing = Thing & { facts: Readonly<Record<string, string>>; older?: Readonly<Record<string, string>> }
/** `unrecorded` = no event took it in; `gone` = it was taken in, nobody erased it, and it is not there; `changed` = it is not what was taken in. */
export type ThingFault = { kind: ThingKind; id: string; fault: 'unrecorded' | 'gone' | 'changed' }

const made: Readonly<Record<string, ThingKind>> = { 'evidence-received': 'evidence', 'letter-issued': 'letter' }
const erased: Readonly<Record<string, ThingKind>> = { 'evidence-erased': 'evidence', 'letter-erased': 'letter' }
const idName = { evidence: 'evidenceId', letter: 'letterId' } as const

/** The original or letter whose coming in a custody row tells; null for any other row. */
export function receivedThing(payload: string): Thing | null {
  const facts = chainFacts(payload)
  const kind = made[facts.action ?? '']
  const [id, sha256] = [kind && facts[idName[kind]], facts.sha256]
  return kind && id && sha256 ? { kind, id, sha256 } : null
}

/** Payloads of what is held by kind and id, with what is said of it today; erased things are taken out again. */
export type Ledger = Map<string, string>
const keyOf = ({ kind, id }: { kind: ThingKind; id: string }) => `${kind} ${id}`

/** A person was taken out of what had been said of an original: what was committed to when it came in stands as this row says it. */
function enterUnnamed(ledger: Ledger, { evidenceId = '', says }: ChainFacts): void {
  const key = keyOf({ kind: 'evidence', id: evidenceId })
  const payload = ledger.get(key)
  if (payload !== undefined && says !== undefined) ledger.set(key, JSON.stringify({ ...chainFacts(payload), says }))
}

/** Enters the next custody rows. */
export function enter(ledger: Ledger, payloads: readonly string[]): void {
  for (const payload of payloads) {
    const thing = receivedThing(payload)
    if (thing) ledger.set(keyOf(thing), payload)
    const facts = chainFacts(payload)
    const kind = erased[facts.action ?? '']
    if (kind) ledger.delete(keyOf({ kind, id: facts[idName[kind]] ?? '' }))
    if (facts.action === 'evidence-unnamed') enterUnnamed(ledger, facts)
  }
}

function isSame(payload: string, { sha256, facts, older = {} }: HeldThing): boolean {
  const said = chainFacts(payload)
  const of = (name: string) => (name === 'actor' ? (said.addedBy ?? said.actor) : said[name])
  const holds = (name: string, value: string) => of(name) === undefined || of(name) === value || of(name) === older[name]
  return said.sha256 === sha256 && Object.entries(facts).every(([name, value]) => holds(name, value))
}

/** Every row that no event took in or that is not what was taken in, and every event whose row is gone. */
export function thingFaults(ledger: Ledger, held: readonly HeldThing[]): ThingFault[] {
  const there = new Set(held.map(keyOf))
  const wrong = held.flatMap((thing): ThingFault[] => {
    const payload = ledger.get(keyOf(thing))
    if (payload !== undefined && isSame(payload, thing)) return []
    return [{ kind: thing.kind, id: thing.id, fault: payload === undefined ? 'unrecorded' : 'changed' }]
  })
  const gone = [...ledger.keys()].filter((key) => !there.has(key)).map((key): ThingFault => {
    const [kind = '', id = ''] = key.split(' ')
    return { kind: kind as ThingKind, id, fault: 'gone' }
  })
  return [...wrong, ...gone]
}
