import type { RecipientKey } from '@/lib/cases/case-file'
import type { ViolationId } from '@/lib/cases/vocabulary'
import type { Reason } from './violation'

/** Where acts belong: one lender (null = it is open) and one recipient. */
export type Place = { respondent: string | null; recipient: RecipientKey }

export const placeKey = ({ respondent, recipient }: Place): string => `${respondent}|${recipient}`

/** What tells a finding from all others of a case: its rule, lender and recipient. */
export const findingKey = (finding: Place & { violation: ViolationId }): string => `${finding.violation}|${placeKey(finding)}`

/** Items by their place, places in the order of their first items. */
export function byPlace<T>(items: readonly T[], placeOf: (item: T) => Place): Map<string, T[]> {
  const places = new Map<string, T[]>()
  for (const item of items) {
    const key = placeKey(placeOf(item))
    const own = places.get(key)
    if (own) own.push(item)
    else places.set(key, [item])
  }
  return places
}

type Reasoned<P extends Place> = { place: P; key: string; apart?: string }
const isOf = (one: Place, { respondent, recipient }: Place) => one.respondent === respondent && one.recipient === recipient

/** Gathers acts under one entry for each place and reason; the reason says how many. `apart` parts entries of one place further. */
export function reasonBook<P extends Place>() {
  type Entry = P & { attempts: string[]; reason: Reason }
  const book = new Map<string, Entry>()
  let last: { entry: Entry; apart: string } | null = null
  const entryOf = ({ place, key, apart = '' }: Reasoned<P>): Entry => {
    // Acts that follow each other mostly belong to one entry.
    if (last && last.entry.reason.key === key && last.apart === apart && isOf(last.entry, place)) return last.entry
    const name = `${key}|${apart}|${placeKey(place)}`
    const entry = book.get(name) ?? { ...place, attempts: [], reason: { key, values: {} } }
    book.set(name, entry)
    last = { entry, apart }
    return entry
  }
  const add = (id: string, reasoned: Reasoned<P>) => {
    const entry = entryOf(reasoned)
    entry.attempts.push(id)
    entry.reason.values.count = entry.attempts.length
  }
  return { add, entries: () => [...book.values()] }
}
