import * as z from 'zod/mini'
import { localDateSchema } from '@/lib/calendar/time-schema'

/** POST /api/alerts: what a member says to a day of a clock that has come. `snoozed` = again tomorrow; `open` takes back what was said. */
export const alertSaidSchema = z.strictObject({
  ticketId: z.uuid(), rule: z.string().check(z.minLength(1), z.maxLength(40)), startsOn: localDateSchema, state: z.enum(['seen', 'snoozed', 'open']),
})
export type AlertSaidBody = z.output<typeof alertSaidSchema>
