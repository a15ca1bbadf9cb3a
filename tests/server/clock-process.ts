import { refreshStanding } from '@/lib/server/casework/refresh-deadlines'
import { reviewAnew } from '@/lib/server/casework/review-anew'
import { closeDatabase } from '@/lib/server/db'
import { repairers } from '@/lib/server/member'

/** A process of the server that rebuilds the rows of clocks, as at its start (`edition`) or on a new day (`day`), and ends. Started by stale-processes.test.ts. */
const work = {
  edition: reviewAnew,
  day: async () => { for (const member of await repairers()) await refreshStanding(member) },
}
await work[process.argv[2] as keyof typeof work]()
await closeDatabase()
process.disconnect?.()
