import { localDay } from '@/lib/calendar/local-date'

/** The number of a case on paper: the civil day it was opened and the end of its id (UUIDv7, whose first 48 bits are the instant). */
export function caseNumber(caseId: string): string {
  const openedOn = localDay(Number.parseInt(caseId.replaceAll('-', '').slice(0, 12), 16))
  return `AN-${openedOn.replaceAll('-', '')}-${caseId.slice(-4).toUpperCase()}`
}
