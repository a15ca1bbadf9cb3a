import * as z from 'zod/mini'
import { localDateSchema } from '@/lib/calendar/time-schema'
import { today } from '@/lib/server/clock'
import { deadlinePage } from '@/lib/server/data/deadlines'
import { pageSchema } from '@/lib/server/paging'
import { read } from '@/lib/server/route'

const query = z.extend(pageSchema, { before: z.optional(localDateSchema) })

export const GET = read({ permission: 'ticket:read', query, summary: 'Running clocks of all cases by their last day, up to a day' }, async (member, call) => {
  const { items, nextCursor } = await deadlinePage(member, { ...call.query, today: today() })
  return { items: items.map(({ deadline, ...ticket }) => ({ ...ticket, ...deadline })), nextCursor }
})
