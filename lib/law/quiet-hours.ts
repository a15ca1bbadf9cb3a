import { millisecondsOfDay, type LocalDate } from '@/lib/calendar/local-date'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { Provision } from './provision'
import { associationQuietHours } from './provisions/banking-association-guide'
import { standardQuietHours } from './provisions/collection-standard'
import { guideQuietHours } from './provisions/internet-finance-guide'
import { latestLimit, limitOn } from './standing'

/** The hours in which no one is to collect, as the standard and the two guides set them. */
export const quietProvisions: readonly Provision[] = [standardQuietHours, guideQuietHours, associationQuietHours]

type QuietHours = { from: number; until: number }
const hourMs = 3_600_000

/** The hours of a civil day; the begin belongs to them, the end does not. */
export const quietHoursOn = (day: LocalDate, provisions = quietProvisions): QuietHours =>
  ({ from: limitOn(provisions, day, 'fromHour'), until: limitOn(provisions, day, 'untilHour') })

/** Whether an act came in the quiet hours of its own day; null = only its day is known. Made once for many acts. */
export function quietTest(provisions = quietProvisions): (act: Pick<ContactAttempt, 'at' | 'atPrecision' | 'localDay'>) => boolean | null {
  const known = new Map<LocalDate, QuietHours>()
  return ({ at, atPrecision, localDay }) => {
    if (atPrecision === 'day') return null
    const hours = known.get(localDay) ?? quietHoursOn(localDay, provisions)
    if (!known.has(localDay)) known.set(localDay, hours)
    const { from, until } = hours
    const ofDay = millisecondsOfDay(at)
    return ofDay < until * hourMs || ofDay >= from * hourMs
  }
}

const [from, until] = [latestLimit(quietProvisions, 'fromHour'), latestLimit(quietProvisions, 'untilHour')]
const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`
/** The hours of the latest text for the words of a rule: begin, end, and both. */
export const quietWords = {
  zh: { from: `${from}:00`, until: `${until}:00`, span: `${from}:00 到次日 ${until}:00` },
  en: { from: clock(from), until: clock(until), span: `${clock(from)} and ${clock(until)}` },
}
