import 'server-only'
import { recordAudit } from '../data/audit'
import { numberOfAttempt } from '../data/attempts'
import type { Member } from '../member'

/** The whole number of an attempt, for one look; null when it was hidden. That it was shown is noted, the number is not. @throws CaseworkError not-found */
export async function showNumber(member: Member, { params }: { params: Record<string, string> }): Promise<{ number: string | null }> {
  const attemptId = params.attemptId ?? ''
  const { caseId, number } = await numberOfAttempt(member, attemptId)
  await recordAudit(member, { action: 'number-shown', caseId, attemptId })
  return { number }
}
