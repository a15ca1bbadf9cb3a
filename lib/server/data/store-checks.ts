import 'server-only'
import type { ChainFault, ChainName } from '@/lib/evidence/custody/chain'
import type { ThingFault } from '@/lib/evidence/custody/received'
import { nowDate } from '../clock'
import type { StoreCheck as Row } from '../generated/client'
import { newId } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** What a check found besides files (file-checks.ts): in the chains, in the rows, and in anchors that no longer fit. */
export type StoreFaults = { chains: (ChainFault & { chain: ChainName })[]; things: ThingFault[]; anchors: string[] }
/** `broken-off` = it ended without an end: the server stopped. `checked` of `total` files; times are instants. */
export type StoreCheck = {
  id: string; state: 'running' | 'done' | 'broken-off'; total: number; checked: number; damaged: number; faults: StoreFaults
  startedAt: number; finishedAt: number | null
}

/** A running check says so at least this often; one that has been silent for longer was broken off. */
const silentAfterMs = 120_000
const nothing: StoreFaults = { chains: [], things: [], anchors: [] }

function checkOf(row: Row): StoreCheck {
  const isSilent = nowDate().getTime() - row.seenAt.getTime() > silentAfterMs
  return {
    id: row.id, state: row.finishedAt ? 'done' : isSilent ? 'broken-off' : 'running', total: row.total, checked: row.checked, damaged: row.damaged,
    faults: (row.faults as StoreFaults | null) ?? nothing, startedAt: row.startedAt.getTime(), finishedAt: row.finishedAt?.getTime() ?? null,
  }
}

/** The latest check, or with `finished` the latest that came to its end; null = there was none. */
export async function latestCheck(member: Member, { finished = false } = {}): Promise<StoreCheck | null> {
  const where = { officeId: member.officeId, ...(finished && { finishedAt: { not: null } }) }
  const row = await withOffice(member, (tx) => tx.storeCheck.findFirst({ where, orderBy: { id: 'desc' } }))
  return row && checkOf(row)
}

/** Opens a check, unless one runs: one at a time for an office, whatever the number of servers. `isNew` tells whether it is the caller's to do. */
export async function claimCheck(member: Member, asked: boolean): Promise<{ id: string; isNew: boolean }> {
  const { officeId } = member
  return withOffice(member, async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`store-check ${officeId}`}, 0))::text`
    const latest = await latestCheck(member)
    if (latest?.state === 'running') return { id: latest.id, isNew: false }
    const [id, at] = [newId(), nowDate()]
    await tx.storeCheck.create({ data: { officeId, id, askedBy: asked ? member.id : null, startedAt: at, seenAt: at } })
    return { id, isNew: true }
  })
}

/** Keeps how far a check is. */
export async function noteProgress(member: Member, id: string, far: { total: number; checked: number; damaged: number }): Promise<void> {
  await withOffice(member, (tx) => tx.storeCheck.updateMany({ where: { officeId: member.officeId, id }, data: { ...far, seenAt: nowDate() } }))
}

/** Ends a check with what it found. */
export async function finishCheck(member: Member, id: string, faults: StoreFaults): Promise<void> {
  const at = nowDate()
  await withOffice(member, (tx) => tx.storeCheck.updateMany({ where: { officeId: member.officeId, id }, data: { faults, seenAt: at, finishedAt: at } }))
}
