import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { CaseFacts } from '@/lib/cases/case-file'
import { caseFacts, caseTitles } from './data/cases'
import { isId } from './id'
import { type Member, requireMember } from './member'

/** Member and facts behind a page of one case, once per request. Somebody else's case, or none, is the page that says there is nothing here. */
export const casePage = cache(async (caseId: string): Promise<{ member: Member; facts: CaseFacts }> => {
  const member = await requireMember('case:read')
  if (!isId(caseId)) notFound()
  if (!(await caseTitles(member, [caseId])).has(caseId)) notFound()
  return { member, facts: await caseFacts(member, caseId) }
})
