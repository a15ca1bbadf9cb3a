import 'server-only'
import type { RecordAttempt } from '@/lib/evidence/attempt-schema'
import { CaseworkError } from '@/lib/errors'
import { recordLinks } from '../data/custody'
import { evidence, linksOfCase, replaceLinks } from '../data/evidence'
import type { Member } from '../member'
import { recordAttempt } from './record-attempt'

/**
 * Records a call that no log shows from a recording of it, and ties the recording to it. The act is declared by the person; the recording stands beside it.
 * @throws CaseworkError not-found; invalid-body when the original is no recording; as recordAttempt does
 */
export async function recordFromRecording(member: Member, call: { params: Record<string, string>; body: RecordAttempt }): Promise<{ id: string }> {
  const item = await evidence(member, call.params.evidenceId ?? '')
  if (call.body.channel !== 'call') throw new CaseworkError('invalid-body', [{ path: 'channel', message: 'not-a-call' }])
  const { id } = await recordAttempt(member, { params: { caseId: item.caseId }, body: call.body })
  const tied = (await linksOfCase(member, item.caseId)).get(item.id) ?? []
  await recordLinks(member, item, await replaceLinks(member, item, [...tied, id]))
  return { id }
}
