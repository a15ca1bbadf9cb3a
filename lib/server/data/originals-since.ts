import 'server-only'
import type { Instant } from '@/lib/calendar/local-date'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** How many originals came in after a moment (null = ever), and when the first of them did. */
export async function originalsSince(member: Member, since: Instant | null): Promise<{ count: number; firstAt: Instant | null }> {
  const where = { officeId: member.officeId, ...(since !== null && { receivedAt: { gt: new Date(since) } }) }
  const { _count: count, _min: first } = await withOffice(member, (tx) => tx.evidenceItem.aggregate({ where, _count: true, _min: { receivedAt: true } }))
  return { count, firstAt: first.receivedAt?.getTime() ?? null }
}
