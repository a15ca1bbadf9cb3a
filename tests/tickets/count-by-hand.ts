import chineseDays from 'chinese-days'

/** Days counted one by one, as a person with a calendar would; for tests that hold the program's counting against it. */

/** Recorded years by the package, other years by weekends and the holidays of fixed date. */
export function worksByHand(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const noon = new Date(year, month - 1, date, 12)
  if (year >= 2024 && year <= 2026) return chineseDays.isWorkday(noon)
  return ![0, 6].includes(noon.getDay()) && !['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].includes(day.slice(5))
}
export const next = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

export function dayByHand(from: string, count: number): string {
  let day = from
  for (let passed = 0; passed < count; passed += 1) day = next(day)
  return day
}

export function workdayByHand(from: string, count: number): string {
  let day = from
  for (let left = count; left > 0; left -= Number(worksByHand(day))) day = next(day)
  return day
}

/** Walks day by day to the month that is meant, then to the same date or the month's last day. */
export function monthsByHand(from: string, count: number): string {
  let [day, months] = [from, 0]
  while (months < count || (+day.slice(8) < +from.slice(8) && next(day).slice(0, 7) === day.slice(0, 7))) {
    months += Number(next(day).slice(0, 7) !== day.slice(0, 7))
    day = next(day)
  }
  return day
}
