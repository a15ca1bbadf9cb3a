import 'server-only'
import { insertRecordingPattern, removeRecordingPattern } from '../data/recording-patterns'
import type { Member } from '../member'

/** Takes a template of the office in. @throws CaseworkError conflict when there are too many, or this one already */
export const addRecordingPattern = async (member: Member, { body }: { body: { template: string } }): Promise<{ id: string }> =>
  ({ id: await insertRecordingPattern(member, body.template) })

/** Takes a template of the office away; what was linked by it stays. @throws CaseworkError not-found */
export async function dropRecordingPattern(member: Member, { params }: { params: Record<string, string> }): Promise<{ id: string }> {
  const id = params.patternId ?? ''
  await removeRecordingPattern(member, id)
  return { id }
}
