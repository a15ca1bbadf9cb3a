import 'server-only'
import type { Instant } from '@/lib/calendar/local-date'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** How many originals came in after a moment (null = ever), and when the first of them did. */
export async function originalsSince(member: Member, since: Instant | null): Promise<{ count: number; firstAt: Instant | null }> {
  const [row] = await withOffice(member, (tx) => tx.$queryRaw<{ count: number; first: Date | null }[]>`
    SELECT count(*)::int AS count, min(received_at) AS first FROM evidence_item
    WHERE office_id = ${member.officeId}::uuid AND received_at > ${new Date(since ?? 0)}`)
  return { count: row?.count ?? 0, firstAt: row?.first?.getTime() ?? null }
}
