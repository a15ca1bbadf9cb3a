import { isLocalDate } from '@/lib/calendar/local-date'
import { holidayYears } from '@/lib/calendar/years'
import { channels } from '@/lib/channels'
import { bySource, provisionSources, staleOn, type Checked } from '@/lib/law/stale'

/** What a channel's card and its clocks rest on. */
const channelSources = (): Checked[] => channels.flatMap(({ id, source, limits }) => [
  { source: `channel ${id}`, ref: source.ref, checkedOn: source.checkedOn, rests: [id] },
  ...limits.map(({ rule, basis }) => ({ source: `channel ${id}`, ref: basis.source, checkedOn: basis.checkedOn, rests: [rule] })),
])

/** A year that nobody compared with its notice yet is always among the old ones. */
const holidaySources = (): Checked[] => [...holidayYears.values()].map(({ year, source }) => (
  { source: source.title, ref: source.ref ?? '', checkedOn: source.checkedOn, rests: [`holidays ${year}`] }
))

/** The lines of `npm run law:stale` for a civil day (Asia/Shanghai); null where the text is none. */
export function staleLines(today: string): string[] | null {
  if (!isLocalDate(today)) return null
  const old = staleOn(today, bySource([...provisionSources(), ...channelSources(), ...holidaySources()]))
  if (!old.length) return ['Nothing is older than 180 days: every source was checked.']
  return old.map(({ source, ref, checkedOn, rests }) => `${checkedOn ?? 'never     '}  ${source}  [${rests.join(' ')}]  ${ref}`)
}
