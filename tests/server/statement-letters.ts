import { summaryFacts } from '@/lib/server/casework/letter-facts'
import type { Member } from '@/lib/server/member'
import { withOffice } from '@/lib/server/unit-of-work'

/** The exhibits the one page of a case would draw on now. */
export const letterOrders = (member: Member, caseId: string) => withOffice(member, async () =>
  (await summaryFacts(member, { caseId, channel: 'police', ticketId: null, options: {} })).summary.exhibits)
