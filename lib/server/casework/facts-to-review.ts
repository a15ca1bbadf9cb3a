import 'server-only'
import type { CaseFacts } from '@/lib/cases/case-file'
import { acceptances } from '@/lib/tickets/acceptances'
import { ticketsOfCase } from '../data/tickets'
import type { Member } from '../member'

/** The facts of a case as the rules read them: with the days on which bodies took complaints up. */
export async function factsToReview(member: Member, caseId: string, facts: CaseFacts): Promise<CaseFacts> {
  return { ...facts, acceptances: acceptances(await ticketsOfCase(member, caseId), facts) }
}
