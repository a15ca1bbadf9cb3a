import { daysBetween, type LocalDate } from '@/lib/calendar/local-date'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { onlyPrompts } from '@/lib/law/acts'
import { contactsBy, countedByDay, type Covered, reachOf, sidesOf, sideDaysMin, type Side } from './before-after'

/**
 * Who called on both sides of a filing: by number or account, and by party. Rows are counts with their intervals and no verdict: of many rows some differ by
 * chance alone. Nothing here says why a number fell silent or began.
 */

/** `isNew` = the record of the case holds no contact of it up to the day of the filing. */
export type Compared = { before: Side | null; after: Side | null; isNew: boolean }
/** Both null = the caller was hidden. */
export type LineRow = Compared & Pick<ContactAttempt, 'number' | 'account'>
/** `respondent` = key of the party whose line it was. */
export type PartyRow = Compared & { respondent: string }

/**
 * All since the filing, to the last day on record: `count` contacts, of which `ofNew` came over the `lines` that had none before. Null = too little to tell:
 * the record begins less than `sideDaysMin` days before the filing, so that every line would seem new, or ends with it.
 */
export type Moved = { count: number; lines: number; ofNew: number } | null
/**
 * Contacts, perhaps to collect, that nobody is certain whose they are, which no figure counts: how many before and since the filing, over how many lines
 * without any before.
 */
export type Unowned = { before: number; since: number; newLines: number }
export type WhoCalled = { on: LocalDate; lines: LineRow[]; parties: PartyRow[]; moved: Moved; unowned: Unowned }

const lineOf = ({ number, account }: Pick<ContactAttempt, 'number' | 'account'>) => number ?? account

function grouped<Key>(attempts: readonly ContactAttempt[], keyOf: (attempt: ContactAttempt) => Key): Map<Key, ContactAttempt[]> {
  const groups = new Map<Key, ContactAttempt[]>()
  for (const attempt of attempts) {
    const key = keyOf(attempt)
    const group = groups.get(key)
    if (group) group.push(attempt)
    else groups.set(key, [attempt])
  }
  return groups
}

const countOf = ({ before, after }: Compared) => (before?.count ?? 0) + (after?.count ?? 0)
const mostFirst = <Row extends Compared>(rows: readonly Row[]): Row[] =>
  rows.filter((row) => countOf(row) > 0).sort((one, other) => countOf(other) - countOf(one))

/** What came since a day over lines that had nothing before; a hidden caller is never new. */
function since(attempts: readonly ContactAttempt[], on: LocalDate, isNew: (line: string | null) => boolean) {
  const after = attempts.filter(({ localDay }) => localDay > on)
  const fresh = after.filter((attempt) => isNew(lineOf(attempt)))
  return { count: after.length, lines: new Set(fresh.map(lineOf)).size, ofNew: fresh.length }
}

/** Rows that are listed; of the others how many there are, and of how many contacts. */
const rowsMax = 40
export type Listed<Row> = { rows: readonly Row[]; beyond: { count: number; times: number } | null }

/** The rows as they are listed, on the page and on paper: those with the most contacts, and what is not among them counted. */
export function listedRows<Row extends Compared>(all: readonly Row[]): Listed<Row> {
  const beyond = all.slice(rowsMax)
  return { rows: all.slice(0, rowsMax), beyond: beyond.length > 0 ? { count: beyond.length, times: beyond.reduce((sum, row) => sum + countOf(row), 0) } : null }
}

type Held = { attempts: readonly ContactAttempt[]; covered: readonly Covered[]; lenders?: readonly string[] }

/**
 * Who called before and after the filing on this day, most contacts first; a row has contacts on one side at least. `lenders` = keys of those it is about,
 * undefined = all.
 */
export function whoCalled(on: LocalDate, { attempts, covered, lenders }: Held): WhoCalled {
  const contacts = contactsBy(attempts, lenders)
  const known = reachOf(attempts, covered)
  const earlier = attempts.filter(({ localDay, direction }) => localDay <= on && direction === 'incoming')
  const [heardLines, heardParties] = [new Set(earlier.map(lineOf)), new Set(earlier.map(({ respondent }) => respondent))]
  const isNewLine = (line: string | null) => line !== null && !heardLines.has(line)
  const sides = (own: readonly ContactAttempt[]) => sidesOf({ byDay: countedByDay(own), known }, on)
  const rows = [...grouped(contacts, lineOf)].map(([line, own]): LineRow => (
    { number: own[0]?.number ?? null, account: own[0]?.account ?? null, ...sides(own), isNew: isNewLine(line) }))
  const parties = [...grouped(contacts.filter(({ respondent }) => respondent !== null), ({ respondent }) => respondent ?? '')]
    .map(([respondent, own]): PartyRow => ({ respondent, ...sides(own), isNew: !heardParties.has(respondent) }))
  const unowned = attempts.filter(onlyPrompts)
  const fresh = since(unowned, on, isNewLine)
  return {
    on, lines: mostFirst(rows), parties: mostFirst(parties),
    moved: known && daysBetween(known.from, on) >= sideDaysMin && known.to > on ? since(contacts, on, isNewLine) : null,
    unowned: { before: unowned.filter(({ localDay }) => localDay < on).length, since: fresh.count, newLines: fresh.lines },
  }
}
