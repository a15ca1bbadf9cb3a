import 'server-only'
import type { DecideFinding, DecideTogether } from '@/lib/law/finding-schema'
import { CaseworkError } from '@/lib/errors'
import { lockCase } from '../data/cases'
import { finding, storeDecision, type StoredFinding } from '../data/findings'
import { findingDigest } from '../digest'
import type { Member } from '../member'
import { refreshDeadlines } from './refresh-deadlines'

type Decided = { id: string; state: string; caseId: string; violation: string }

/** A decision is about what the person saw. @throws CaseworkError conflict */
function checkSeen(found: StoredFinding, seen: string | undefined, path: string): void {
  if (seen && seen !== findingDigest(found)) throw new CaseworkError('conflict', [{ path, message: 'finding-moved' }])
}

/**
 * A person confirms or dismisses a finding as it stands, or takes a decision back. @throws CaseworkError not-found, conflict where it is not what they saw
 */
export async function decideFinding(member: Member, { params, body }: { params: Record<string, string>; body: DecideFinding }): Promise<Decided> {
  const id = params.findingId ?? ''
  const { caseId } = await finding(member, id)
  await lockCase(member, caseId)
  const found = await finding(member, id)
  checkSeen(found, body.seen, 'seen')
  await storeDecision(member, found, body)
  await refreshDeadlines(member, caseId)
  return { id, state: body.state, caseId, violation: found.draft.violation }
}

/**
 * One decision on several findings of a case; one that is not of this case, or not what the person saw, refuses them all. @throws CaseworkError not-found,
 * conflict, invalid-body where a digest is of none of them
 */
export async function decideTogether(
  member: Member,
  { params, body }: { params: Record<string, string>; body: DecideTogether },
): Promise<{ caseId: string; state: string; findings: Decided[] }> {
  const caseId = params.caseId ?? ''
  const { findings: ids, seen = {}, ...decision } = body
  const strays = Object.keys(seen).filter((id) => !ids.includes(id))
  if (strays.length) throw new CaseworkError('invalid-body', strays.map((id) => ({ path: `seen.${id}`, message: 'unknown-key' })))
  await lockCase(member, caseId)
  const findings: Decided[] = []
  for (const id of [...new Set(ids)]) {
    const found = await finding(member, id)
    if (found.caseId !== caseId) throw new CaseworkError('not-found')
    checkSeen(found, seen[id], `seen.${id}`)
    await storeDecision(member, found, decision)
    findings.push({ id, state: body.state, caseId, violation: found.draft.violation })
  }
  await refreshDeadlines(member, caseId)
  return { caseId, state: body.state, findings }
}
