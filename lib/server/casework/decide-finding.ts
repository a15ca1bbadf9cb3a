import 'server-only'
import type { DecideFinding, DecideTogether } from '@/lib/law/finding-schema'
import { CaseworkError } from '@/lib/errors'
import { lockCase } from '../data/cases'
import { finding, storeDecision } from '../data/findings'
import type { Member } from '../member'
import { refreshDeadlines } from './refresh-deadlines'

type Decided = { id: string; state: string; caseId: string; violation: string }

/** A person confirms or dismisses a finding as it stands, or takes a decision back. @throws CaseworkError not-found */
export async function decideFinding(member: Member, { params, body }: { params: Record<string, string>; body: DecideFinding }): Promise<Decided> {
  const id = params.findingId ?? ''
  const { caseId } = await finding(member, id)
  await lockCase(member, caseId)
  const found = await finding(member, id)
  await storeDecision(member, found, body)
  await refreshDeadlines(member, caseId)
  return { id, state: body.state, caseId, violation: found.draft.violation }
}

/** One decision on several findings of a case; one that is not of this case refuses them all. @throws CaseworkError not-found */
export async function decideTogether(
  member: Member,
  { params, body }: { params: Record<string, string>; body: DecideTogether },
): Promise<{ caseId: string; state: string; findings: Decided[] }> {
  const caseId = params.caseId ?? ''
  const { findings: ids, ...decision } = body
  await lockCase(member, caseId)
  const findings: Decided[] = []
  for (const id of [...new Set(ids)]) {
    const found = await finding(member, id)
    if (found.caseId !== caseId) throw new CaseworkError('not-found')
    await storeDecision(member, found, decision)
    findings.push({ id, state: body.state, caseId, violation: found.draft.violation })
  }
  await refreshDeadlines(member, caseId)
  return { caseId, state: body.state, findings }
}
