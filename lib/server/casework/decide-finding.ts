import 'server-only'
import type { DecideFinding } from '@/lib/law/finding-schema'
import { lockCase } from '../data/cases'
import { finding, storeDecision } from '../data/findings'
import type { Member } from '../member'
import { refreshDeadlines } from './refresh-deadlines'

/** A person confirms or dismisses a finding as it stands. @throws CaseworkError not-found */
export async function decideFinding(
  member: Member,
  { params, body }: { params: Record<string, string>; body: DecideFinding },
): Promise<{ id: string; state: string }> {
  const found = await finding(member, params.findingId ?? '')
  await lockCase(member, found.caseId)
  await storeDecision(member, found, body)
  await refreshDeadlines(member, found.caseId)
  return { id: found.id, state: body.state }
}
