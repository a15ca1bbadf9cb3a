import 'server-only'
import { channelOf } from '@/lib/channels'
import { localIso } from '@/lib/calendar/local-date'
import { type RecordConsent, standing, stoppedBy } from '@/lib/office/consent'
import { CaseworkError } from '@/lib/errors'
import { noticeOf } from '../case-consent'
import { caseFacts } from '../data/cases'
import { consentsOfCase, insertConsent } from '../data/consents'
import type { Member } from '../member'

type Call<B> = { params: Record<string, string>; body: B }

/** Notes that the person of a case agreed, or took it back. @throws CaseworkError not-found; invalid-body for a text that is shown no more, or no body */
export async function recordConsent(member: Member, { params, body }: Call<RecordConsent>): Promise<{ id: string }> {
  const id = params.caseId ?? ''
  const { purpose, channel = null, given, version } = body
  const text = noticeOf(version, purpose)
  if (!text) throw new CaseworkError('invalid-body', [{ path: 'version', message: 'not-one-of' }])
  if (channel !== null && !channelOf(channel)) throw new CaseworkError('invalid-body', [{ path: 'channel', message: 'not-one-of' }])
  await insertConsent(member, id, { purpose, channel, given, version, textHash: text.hash, saidBy: member.role === 'client' ? 'client' : 'told' })
  return { id }
}

/**
 * Says before a long body arrives what the database would say at its end: the person took back that the case is kept.
 * @throws CaseworkError keeping-withdrawn
 */
export async function checkKeeping(member: Member, caseId: string): Promise<void> {
  const said = standing(await consentsOfCase(member, caseId))
  if (said.some(({ purpose, given }) => purpose === 'keep' && !given)) throw new CaseworkError('keeping-withdrawn')
}

/** What stands, in the words of the API. @throws CaseworkError not-found */
export async function consentList(member: Member, caseId: string) {
  await caseFacts(member, caseId)
  const items = standing(await consentsOfCase(member, caseId)).map(({ at, channel, ...said }) => ({ ...said, channel: channel ?? undefined, at: localIso(at) }))
  return { items, nextCursor: null }
}

/**
 * No letter and no package is made of a case, and nothing goes to a body, for which the person has taken back what it rests on. What was made and sent before
 * stays. That nothing new comes in where keeping was taken back is held by the database itself (`kept_with_consent`). @throws CaseworkError consent-withdrawn
 */
export async function checkConsent(member: Member, caseId: string, channel: string | null = null): Promise<void> {
  const stopped = stoppedBy(await consentsOfCase(member, caseId), channel)
  if (stopped) throw new CaseworkError('consent-withdrawn', [], { purpose: stopped })
}
