// Which of an office's backups stay: the newest of each of seven days, five weeks and twelve months.

const NAME = /^anning-(\d{4}-\d{2}-\d{2})-(\d{4})\.age$/
const DAY_MS = 86_400_000
const BEIJING_MS = 8 * 3_600_000

/** Name of a backup made at this moment, by Beijing's clock: `anning-2026-11-26-0200.age`. */
export function backupName(now) {
  const [day, time] = new Date(now + BEIJING_MS).toISOString().split('T')
  return `anning-${day}-${time.slice(0, 2)}${time.slice(3, 5)}.age`
}

// Weeks begin on Monday; day 0 of the epoch was a Thursday.
const weekOf = (day) => Math.floor((Date.parse(day) / DAY_MS + 3) / 7)
const PERIODS = [[(day) => day, 7], [weekOf, 5], [(day) => day.slice(0, 7), 12]]

// Of each period the newest, from names that begin with the newest.
function newestOf(names, periodOf) {
  const seen = new Set()
  return names.filter((name) => {
    const period = periodOf(NAME.exec(name)[1])
    return !seen.has(period) && seen.add(period)
  })
}

/** Those of the names that may go. Names that are not of ours are never among them. */
export function droppable(names) {
  const ours = names.filter((name) => NAME.test(name)).sort().reverse()
  const kept = new Set(PERIODS.flatMap(([periodOf, count]) => newestOf(ours, periodOf).slice(0, count)))
  return ours.filter((name) => !kept.has(name))
}

/** The last time the clock in Beijing struck this hour, in ms. */
export function lastStrike(now, hour) {
  const midnight = Math.floor((now + BEIJING_MS) / DAY_MS) * DAY_MS - BEIJING_MS
  const today = midnight + hour * 3_600_000
  return today <= now ? today : today - DAY_MS
}
