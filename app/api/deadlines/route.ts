import * as z from 'zod/mini'
import { localDateSchema } from '@/lib/calendar/time-schema'
import { today } from '@/lib/server/clock'
import { runningDeadlines } from '@/lib/server/data/deadlines'
import { read } from '@/lib/server/route'

const answerMax = 1_000

export const GET = read({ permission: 'ticket:read', query: z.object({ before: z.optional(localDateSchema) }), summary: 'running clocks of all cases' },
  async (member, { query }) => {
  const due = await runningDeadlines(member, { before: query.before, today: today(), limit: answerMax })
  return { items: due.map(({ deadline, ...ticket }) => ({ ...ticket, ...deadline })), nextCursor: null }
})
