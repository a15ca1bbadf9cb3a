import 'server-only'
import { beginning, chainFaults, followed, type ChainName } from '@/lib/evidence/custody/chain'
import { enter, type Ledger, thingFaults, type ThingFault } from '@/lib/evidence/custody/received'
import { now } from '../clock'
import { anchors } from '../data/anchors'
import { chainHeads, eachChainPortion, hasRowsBeyondHead, type Heads } from '../data/chains'
import { recordFileState, type Thing } from '../data/custody'
import { holdThings, thingsStillThere } from '../data/erasures'
import { damagedFiles, type FileFault, keepFileStates } from '../data/file-checks'
import { heldThings, type StoredThing } from '../data/held-things'
import { claimCheck, finishCheck, latestCheck, noteProgress, type StoreCheck, type StoreFaults } from '../data/store-checks'
import { textHash } from '../digest'
import { fileFault } from '../file-hash'
import { errorFields, log } from '../log'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { anchorTree } from './make-anchor'

type Read = { ledger: Ledger; hashAt: Map<number, string>; faults: StoreFaults['chains'] }

/** Reads one chain to the head it has now. `marks` = numbers whose hashes anchors name. */
async function readChain(member: Member, chain: ChainName, marks: ReadonlySet<number>): Promise<Read> {
  const head = (await chainHeads(member))[chain]
  const isLonger = await hasRowsBeyondHead(member, chain)
  const [ledger, hashAt]: [Ledger, Map<number, string>] = [new Map(), new Map()]
  let far = beginning({ name: chain, officeId: member.officeId })
  await eachChainPortion(member, { chain, upTo: head.seq }, (rows) => {
    far = followed(far, rows, textHash)
    if (chain === 'custody') enter(ledger, rows.map(({ payload }) => payload))
    for (const { seq, hash } of rows.filter((row) => marks.has(row.seq))) hashAt.set(seq, hash)
  })
  const beyond = isLonger ? [{ seq: head.seq + 1, fault: 'head' as const }] : []
  return { ledger, hashAt, faults: [...chainFaults(far, head), ...beyond].map((fault) => ({ ...fault, chain })) }
}

/** Things may have come in or been erased while the chain was read: only what is still not there is gone, and of a row that went nothing is wrong. */
async function stillWrong(member: Member, faults: readonly ThingFault[]): Promise<ThingFault[]> {
  if (faults.length === 0) return []
  const there = await thingsStillThere(member, faults.map(({ id }) => id))
  return faults.filter(({ id, fault }) => (fault === 'gone') !== there.has(id))
}

/** Anchors older than the newest are held to their heads; the newest is computed anew. */
const anchorsMax = 1_000

async function checkRows(member: Member, things: readonly StoredThing[]): Promise<StoreFaults> {
  const kept = await anchors(member, anchorsMax)
  const marksOf = (chain: ChainName) => new Set(kept.map(({ heads }) => heads[chain].seq))
  const custody = await readChain(member, 'custody', marksOf('custody'))
  const audit = await readChain(member, 'audit', marksOf('audit'))
  const stands = (heads: Heads) => [custody, audit].every(({ hashAt }, at) => {
    const { seq, hash } = heads[at === 0 ? 'custody' : 'audit']
    return (hashAt.get(seq) ?? '') === hash
  })
  const [newest] = kept
  const isSame = !newest || (await anchorTree(member, newest.heads)).root === newest.root
  const wrong = kept.filter((each) => !stands(each.heads) || (each === newest && !isSame))
  return {
    chains: [...custody.faults, ...audit.faults],
    things: await stillWrong(member, thingFaults(custody.ledger, things)),
    anchors: wrong.map(({ id }) => id),
  }
}

export type Found = Thing & { fault: FileFault | null }

/**
 * Keeps how files were found; what changed since the time before is told in the chain of custody. Of what was erased meanwhile nothing is kept or told. Returns
 * how many are damaged.
 */
export async function keepFound(member: Member, found: readonly Found[], before: ReadonlyMap<string, FileFault>): Promise<number> {
  if (found.length === 0) return 0
  return withOffice(member, async () => {
    await holdThings(member)
    const there = await thingsStillThere(member, found.map(({ id }) => id))
    const still = found.filter(({ id }) => there.has(id))
    await keepFileStates(member, still)
    for (const { fault, ...thing } of still) {
      if ((before.get(thing.id) ?? null) !== fault) await recordFileState(member, thing, fault)
    }
    return still.filter(({ fault }) => fault !== null).length
  }, { timeoutSeconds: 360 })
}

/** Things by the bytes they share, so that nothing is read twice. */
function byFile(things: readonly StoredThing[]): [string, StoredThing[]][] {
  const files = new Map<string, StoredThing[]>()
  for (const thing of things) if (thing.file !== null) files.set(thing.file, [...(files.get(thing.file) ?? []), thing])
  return [...files]
}

const progressEveryMs = 1_000
const keptAtOnce = 500

async function checkFiles(member: Member, id: string, things: readonly StoredThing[]): Promise<void> {
  const before = new Map((await damagedFiles(member)).map((file) => [file.id, file.fault]))
  const far = { total: things.filter(({ file }) => file !== null).length, checked: 0, damaged: 0 }
  let [found, saidAt]: [Found[], number] = [[], 0]
  const say = async () => {
    far.damaged += await keepFound(member, found, before)
    await noteProgress(member, id, far)
    ;[found, saidAt] = [[], now()]
  }
  await say()
  for (const [sha256, same] of byFile(things)) {
    const fault = await fileFault(member.officeId, sha256)
    found.push(...same.map(({ kind, id: thingId, caseId }) => ({ kind, id: thingId, caseId, fault })))
    far.checked += same.length
    if (found.length >= keptAtOnce || now() - saidAt >= progressEveryMs) await say()
  }
  await say()
}

/** Checks both chains, every row of an original or issued letter, every anchor, and every file byte by byte. */
async function checked(member: Member, id: string): Promise<void> {
  const things = await heldThings(member)
  await checkFiles(member, id, things)
  await finishCheck(member, id, await checkRows(member, things))
}

const noted = (error: unknown) => log.error('store not checked', errorFields(error))

/** Starts a check in the background, unless one runs already, and tells how far the one that runs is. It goes on when the person leaves. */
export async function startCheck(member: Member): Promise<StoreCheck | null> {
  const { id, isNew } = await claimCheck(member, true)
  if (isNew) void checked(member, id).catch(noted)
  return latestCheck(member)
}

/** Checks and waits for the end; null when another one runs. For the nightly round. */
export async function checkStore(member: Member): Promise<StoreCheck | null> {
  const { id, isNew } = await claimCheck(member, false)
  if (!isNew) return null
  await checked(member, id)
  return latestCheck(member)
}
