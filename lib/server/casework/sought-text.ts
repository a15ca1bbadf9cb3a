import 'server-only'
import type { Sought } from '@/lib/evidence/sought-schema'
import { caseFacts } from '../data/cases'
import { openUntrusted, seal } from '../keys'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** A text somebody looks for in a case stands in the address of the page, and so in a browser's history: sealed, never as it was typed. */

const place = (member: Member, caseId: string) => ({ officeId: member.officeId, column: 'timeline.sought', rowId: caseId })

/** The text as an address may carry it; null for none. @throws CaseworkError not-found */
export async function sealSought(member: Member, { params, body }: { params: Record<string, string>; body: Sought }): Promise<{ q: string | null }> {
  const caseId = params.caseId ?? ''
  await caseFacts(member, caseId)
  return withOffice(member, async () => ({ q: body.text ? seal({ ...place(member, caseId), caseId: null }, body.text) : null }))
}

/** What an address looks for; undefined where it says nothing, or what is no text of ours. */
export const openSought = async (member: Member, caseId: string, q: string | undefined): Promise<string | undefined> =>
  (q ? withOffice(member, async () => openUntrusted(place(member, caseId), q) ?? undefined) : undefined)
