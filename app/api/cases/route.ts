import { openCaseSchema } from '@/lib/cases/case-schema'
import { localIso } from '@/lib/calendar/local-date'
import { openCase } from '@/lib/server/casework/open-case'
import { caseList } from '@/lib/server/data/cases'
import { pageSchema } from '@/lib/server/paging'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'case:read', query: pageSchema, summary: 'cases, newest first' }, async (member, { query }) => {
  const { items, nextCursor } = await caseList(member, query)
  return { items: items.map((item) => ({ ...item, createdAt: localIso(item.createdAt) })), nextCursor }
})

export const POST = route({ permission: 'case:open', body: openCaseSchema, status: 201, summary: 'open a case file' }, openCase)
