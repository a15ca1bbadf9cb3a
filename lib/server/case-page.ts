import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { CaseFacts } from '@/lib/cases/case-file'
import { caseFacts, caseTitles } from './data/cases'
import { type Member, requireMember } from './member'

/** Whether a word of an address has the shape of an id. */
export const isId = (text: string): boolean => uuid.test(text)
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Member and facts behind a page of one case, once per request. Somebody else's case, or none, is the page that says there is nothing here. */
export const casePage = cache(async (caseId: string): Promise<{ member: Member; facts: CaseFacts }> => {
  const member = await requireMember('case:read')
  if (!isId(caseId)) notFound()
  if (!(await caseTitles(member, [caseId])).has(caseId)) notFound()
  return { member, facts: await caseFacts(member, caseId) }
})
