import 'server-only'
import { lockCase } from '../data/cases'
import { recordLinks } from '../data/custody'
import { evidence, replaceLinks } from '../data/evidence'
import type { Member } from '../member'

/** A recording or screenshot belongs to these attempts, as a person says. @throws CaseworkError not-found */
export async function linkEvidence(
  member: Member,
  { params, body }: { params: Record<string, string>; body: { attempts: string[] } },
): Promise<{ id: string; attempts: string[] }> {
  const item = await evidence(member, params.evidenceId ?? '')
  await lockCase(member, item.caseId)
  await recordLinks(member, item, await replaceLinks(member, item, body.attempts))
  return { id: item.id, attempts: body.attempts }
}
