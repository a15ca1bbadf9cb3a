import 'server-only'
import { lockCase } from '../data/cases'
import { recordCustody } from '../data/audit'
import { evidence, replaceLinks } from '../data/evidence'
import type { Member } from '../member'

/** A recording or screenshot belongs to these attempts, as a person says. @throws CaseworkError not-found */
export async function linkEvidence(
  member: Member,
  { params, body }: { params: Record<string, string>; body: { attempts: string[] } },
): Promise<{ id: string; attempts: string[] }> {
  const item = await evidence(member, params.evidenceId ?? '')
  await lockCase(member, item.caseId)
  await replaceLinks(member, item, body.attempts)
  await recordCustody(member, { action: 'evidence-linked', caseId: item.caseId, evidenceId: item.id, attempts: body.attempts.length })
  return { id: item.id, attempts: body.attempts }
}
