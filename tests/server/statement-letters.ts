import { summaryFacts } from '@/lib/server/casework/letter-facts'
import type { Member } from '@/lib/server/member'
import { withOffice } from '@/lib/server/unit-of-work'

const summaryOf = (member: Member, caseId: string) => withOffice(member, async () =>
  (await summaryFacts(member, { caseId, channel: 'police', ticketId: null, options: {} })).summary)

/** The exhibits the one page of a case would draw on now. */
export const letterOrders = async (member: Member, caseId: string) => (await summaryOf(member, caseId)).exhibits

/** Keys of the people whom letters to the police would name in full now. */
export const namedToPolice = async (member: Member, caseId: string) => (await summaryOf(member, caseId)).people.filter(({ testifies }) => testifies).map(({ key }) => key)
