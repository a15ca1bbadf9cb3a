import 'server-only'
import { localDay } from '@/lib/calendar/local-date'
import { phoneNumber } from '@/lib/cases/phone-number'
import { recipientNamed, type CaseFacts, type RecipientKey } from '@/lib/cases/case-file'
import type { ChangeAttempt, RecordAttempt } from '@/lib/evidence/attempt-schema'
import { CaseworkError } from '@/lib/errors'
import { latestNow } from '../clock'
import { caseOfAttempt, hasTextOfFile, insertDeclaredAttempt, updateAttempt } from '../data/attempts'
import { caseFacts, lockCase } from '../data/cases'
import { absorbDeclared } from '../data/declared-attempts'
import type { Member } from '../member'
import { reviewSoon } from './review-anew'

/** A person of the case. @throws CaseworkError invalid-body */
function knownRecipient(facts: CaseFacts, named: string): RecipientKey {
  const recipient = recipientNamed(facts, named)
  if (recipient === null) throw new CaseworkError('invalid-body', [{ path: 'recipient', message: 'unknown-key' }])
  return recipient
}

/**
 * Records one attempt by hand; a call that a file shows already is that one, with what the person adds.
 * @throws CaseworkError not-found, future-time, invalid-body
 */
export async function recordAttempt(member: Member, { params, body }: { params: Record<string, string>; body: RecordAttempt }): Promise<{ id: string }> {
  const caseId = params.caseId ?? ''
  await lockCase(member, caseId)
  if (body.at > latestNow()) throw new CaseworkError('future-time', [{ path: 'at', message: 'future-time' }])
  const recipient = knownRecipient(await caseFacts(member, caseId), body.recipient)
  const number = body.number ? phoneNumber(body.number) : null
  const noted = await insertDeclaredAttempt(member, caseId, { ...body, number, recipient, localDay: localDay(body.at) })
  const id = (await absorbDeclared(member, caseId)).get(noted) ?? noted
  await reviewSoon(member, caseId)
  return { id }
}

/** Notes what a person knows about an attempt; findings follow. @throws CaseworkError not-found, invalid-body (also for a text that a file brought) */
export async function changeAttempt(member: Member, { params, body }: { params: Record<string, string>; body: ChangeAttempt }): Promise<{ id: string }> {
  const id = params.attemptId ?? ''
  const caseId = await caseOfAttempt(member, id)
  await lockCase(member, caseId)
  const recipient = body.recipient === undefined ? undefined : knownRecipient(await caseFacts(member, caseId), body.recipient)
  if (body.content !== undefined && (await hasTextOfFile(member, id))) throw new CaseworkError('invalid-body', [{ path: 'content', message: 'text-of-file' }])
  await updateAttempt(member, id, { ...body, recipient })
  await reviewSoon(member, caseId)
  return { id }
}
