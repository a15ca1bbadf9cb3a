import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import { provisionList } from './provisions'

/** A source, when somebody last checked it (null = nobody has yet), and what rests on it. */
export type Checked = { source: string; ref: string; checkedOn: LocalDate | null; rests: string[] }

/** A source is old when nobody has checked it for more days than this. */
const STALE_AFTER_DAYS = 180

/** Records of one source checked on one day as one record, in the order they come. */
export function bySource(records: readonly Checked[]): Checked[] {
  const sources = new Map<string, Checked>()
  for (const record of records) {
    const key = JSON.stringify([record.source, record.ref, record.checkedOn])
    const known = sources.get(key)
    sources.set(key, { ...record, rests: [...new Set([...(known?.rests ?? []), ...record.rests])] })
  }
  return [...sources.values()]
}

/** Every source of the recorded provisions, with the provisions that rest on it. */
export const provisionSources = (): Checked[] => bySource(provisionList.flatMap(({ id, versions }) => (
  versions.map(({ source, checkedOn }) => ({ source: source.title, ref: source.ref, checkedOn, rests: [id] }))
)))

/** Those never checked, and those not checked for more than 180 days before a civil day, the oldest first. */
export const staleOn = (today: LocalDate, records: readonly Checked[]): Checked[] =>
  records.filter(({ checkedOn }) => checkedOn === null || addDays(checkedOn, STALE_AFTER_DAYS) < today)
    .sort((one, other) => (one.checkedOn ?? '').localeCompare(other.checkedOn ?? ''))
