import 'server-only'
import { addDays, instantOf } from '@/lib/calendar/local-date'
import { now, today } from '../clock'
import { latestCheck } from '../data/store-checks'
import { errorFields, log } from '../log'
import { type Member, repairers } from '../member'
import { checkStore } from './check-store'
import { tendErasures } from './finish-erasures'
import { anchorDaily } from './make-anchor'
import { refreshStanding } from './refresh-deadlines'

const hourMs = 3_600_000
/** Often enough for an office that was only just set up. */
const roundEveryMs = 10 * 60_000
/** When nobody works and files can be read at leisure: three in the morning, Beijing time. */
const nightMs = 3 * hourMs

/** The last time it was three in the morning. */
function lastNight(): number {
  const tonight = instantOf(today(), nightMs)
  return tonight <= now() ? tonight : instantOf(addDays(today(), -1), nightMs)
}

/** Checks an office's store once a night, or at the first start after it, also when the last check was broken off; and anchors what changed once a day. */
export async function lookAfter(member: Member): Promise<void> {
  const [latest, done] = [await latestCheck(member), await latestCheck(member, { finished: true })]
  if (!done || done.startedAt < lastNight() || latest?.state === 'broken-off') await checkStore(member)
  await anchorDaily(member)
}

const noted = (error: unknown) => log.error('store not looked after', errorFields(error))

/** One round over all offices; one that fails does not keep the others. */
async function round(): Promise<void> {
  await tendErasures()
  for (const member of await repairers()) {
    await refreshStanding(member).catch(noted)
    await lookAfter(member).catch(noted)
  }
}

/** Looks after every office's store, and its clocks that stand still, now and every ten minutes, in the background. */
export function watchStores(): void {
  setInterval(() => void round().catch(noted), roundEveryMs).unref()
  void round().catch(noted)
}
