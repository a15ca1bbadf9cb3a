import 'server-only'
import type { Consent, ConsentPurpose } from '@/lib/office/consent'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '../clock'
import { newId } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** What the person of a case agreed to and withdrew. Only appended; goes with the case. */

export type NewConsent = Omit<Consent, 'at'> & { textHash: Uint8Array<ArrayBuffer> }

/** Notes what was said. @throws CaseworkError not-found for a foreign case */
export async function insertConsent(member: Member, caseId: string, said: NewConsent): Promise<void> {
  const { officeId } = member
  await withOffice(member, async (tx) => {
    if ((await tx.caseFile.count({ where: { officeId, id: caseId } })) === 0) throw new CaseworkError('not-found')
    // What is said later counts: a clock that was set back must not put a withdrawal before what it takes back.
    const last = await tx.consentEvent.findFirst({ where: { officeId, caseId }, orderBy: { at: 'desc' }, select: { at: true } })
    const at = new Date(Math.max(nowDate().getTime(), (last?.at.getTime() ?? 0) + 1))
    await tx.consentEvent.create({ data: { officeId, id: newId(), caseId, memberId: member.id, ...said, at } })
  })
}

/** Everything that was said, in the order in which it was. */
export async function consentsOfCase(member: Member, caseId: string): Promise<Consent[]> {
  const where = { officeId: member.officeId, caseId }
  const rows = await withOffice(member, (tx) => tx.consentEvent.findMany({ where, orderBy: [{ at: 'asc' }, { id: 'asc' }] }))
  return rows.map(({ purpose, channel, given, saidBy, version, at }) => (
    { purpose: purpose as ConsentPurpose, channel, given, saidBy: saidBy as Consent['saidBy'], version, at: at.getTime() }))
}
