import { instantOf, isLocalDate, type Instant } from '@/lib/calendar/local-date'

/** The time that a template read in a name. */

export type NameGroups = Partial<Record<string, string>>

const minuteMs = 60_000
const shanghaiOffsetMinutes = 480
const unixSecondsLength = 10
const ending = /\.[A-Za-z0-9]{2,4}$/
/** What browsers and phones add to the second file of a name. */
const copyMark = / ?\(\d{1,2}\)$/

/** The part of a file name that templates speak of: no folders, no ending, no mark of a copy. */
export const nameStem = (file: string): string => (file.split(/[\\/]/).at(-1) ?? file).normalize('NFC').replace(ending, '').trim().replace(copyMark, '')

function civilStamp(groups: NameGroups): Instant | null {
  const year = groups.yyyy ?? `20${groups.yy}`
  const date = `${year}-${groups.MM}-${groups.dd}`
  const [hour, minute, second, ms] = [+(groups.HH ?? 99), +(groups.mm ?? 99), +(groups.ss ?? 0), +(groups.SSS ?? 0)]
  return isLocalDate(date) && hour < 24 && minute < 60 && second < 60 ? instantOf(date, ((hour * 60 + minute) * 60 + second) * 1000 + ms) : null
}

function zoneShift(zone: string | undefined): number {
  if (!zone) return 0
  const minutes = zone === 'Z' ? 0 : +zone.slice(1, 3) * 60 + +zone.slice(3, 5)
  return (shanghaiOffsetMinutes - (zone.startsWith('-') ? -minutes : minutes)) * minuteMs
}

/** The instant that was read, its zone taken into account (else Beijing time); null when there is no such day or time of day. */
export function stampInstant(groups: NameGroups): Instant | null {
  const { unix, zone } = groups
  const at = unix ? (unix.length === unixSecondsLength ? +unix * 1000 : +unix) : civilStamp(groups)
  return at === null ? null : at + (unix ? 0 : zoneShift(zone))
}
