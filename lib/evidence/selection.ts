import { localDay } from '@/lib/calendar/local-date'
import { recipientOfPhone } from '@/lib/cases/attribution'
import { recipientNamed, type CaseFacts, type RecipientKey } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import type { Direction } from './contact-attempt'
import type { ColumnMapping } from './imports/column-mapping'
import type { ChatSide, ImportedRow } from './imported-row'

/** Which rows of a file belong to the case. Only lines and accounts of the case come in; everything else stays in the original and is merely counted. */

/**
 * What the person says about a file: on whose phone or bill, which respondent's chat account, who received the chat. `changedAt` = when
 * the device says it was last changed (instant). `mapping` = which column of a table holds what, once it was previewed.
 */
export type FileAbout = { phoneOf?: string; account?: string; recipient?: string; changedAt?: number; mapping?: ColumnMapping }

/** Where a row of the case goes: canonical `number`, or `account` of a chat as the case spells it. */
export type Placed = { number: string | null; account: string | null; direction: Direction }

const folded = (text: string) => text.normalize('NFKC').trim().toLowerCase()

/** Canonical numbers of the case: lines of all respondents, whatever their dates, and `otherLines`. */
export function caseNumbers(facts: CaseFacts): ReadonlySet<string> {
  const raw = [...facts.respondents.flatMap((respondent) => respondent.lines), ...facts.otherLines].map((line) => phoneNumber(line.number))
  return new Set(raw.filter((number) => number !== null))
}

/** Account of the case that a name or account in a chat means: the file's own account and the respondents', by account, then by shown name. */
function accountMatcher(facts: CaseFacts, about: FileAbout) {
  const entries = facts.respondents.flatMap((respondent) => respondent.accounts)
  const exact = new Map(entries.map((entry) => [folded(entry.account), entry.account]))
  if (about.account) exact.set(folded(about.account), exact.get(folded(about.account)) ?? about.account)
  const shown = new Map(entries.map((entry) => [folded(entry.display), entry.account]))
  const found = (known: ReadonlyMap<string, string>, names: readonly string[]) => names.map((name) => known.get(folded(name))).find(Boolean)
  return (...names: string[]) => found(exact, names) ?? found(shown, names) ?? null
}

type AccountOf = ReturnType<typeof accountMatcher>

/** A message of a listed account is incoming; the phone owner's answers come along; other members of a group stay out. */
function placedChat(chat: ChatSide, accountOf: AccountOf, about: FileAbout): Placed | null {
  const from = chat.own === true ? null : accountOf(chat.sender, chat.senderName)
  if (from) return { number: null, account: from, direction: 'incoming' }
  const partner = accountOf(chat.talker) ?? (about.account ? accountOf(about.account) : null)
  const isAnswer = chat.own === true || (chat.own === null && !chat.isGroup)
  return partner && isAnswer ? { number: null, account: partner, direction: 'outgoing' } : null
}

/** A test for the rows of one file: where the row goes, or null when it is no part of the case. */
export function caseSelection(facts: CaseFacts, about: FileAbout): (row: ImportedRow) => Placed | null {
  const numbers = caseNumbers(facts)
  const accountOf = accountMatcher(facts, about)
  return (row) => {
    if (row.chat) return placedChat(row.chat, accountOf, about)
    return row.number !== null && numbers.has(row.number) ? { number: row.number, account: null, direction: row.direction } : null
  }
}

/**
 * Who was reached, from what was said of the file: the named recipient, else the owner of the phone; null = a person is asked. `subscriber` = the
 * number a bill names itself.
 */
export function recipientOfFile(facts: CaseFacts, about: FileAbout, subscriber: string | null): RecipientKey | null {
  const named = about.recipient === undefined ? null : recipientNamed(facts, about.recipient)
  return named ?? recipientOfPhone(facts, about.phoneOf ?? subscriber)
}

/** One line of the chooser: a number or account that is no part of the case, how often it stands in the file, and when. Never its texts. */
export type LeftOut = { other: string; rows: number; calls: number; messages: number; first: string; last: string }

/** Counts what is left out, number by number, row by row, so that a person can choose. Hidden callers are counted under an empty name. */
export function leftOutCounter(): { add(row: ImportedRow): void; list(): LeftOut[] } {
  const counts = new Map<string, LeftOut>()
  return {
    add(row) {
      const other = row.chat ? row.chat.senderName || row.chat.sender : row.number ?? ''
      const day = localDay(row.at)
      const line = counts.get(other) ?? { other, rows: 0, calls: 0, messages: 0, first: day, last: day }
      line.rows += 1
      if (row.channel === 'call') line.calls += 1
      else line.messages += 1
      if (day < line.first) line.first = day
      if (day > line.last) line.last = day
      counts.set(other, line)
    },
    list: () => [...counts.values()].sort((one, other) => other.rows - one.rows || (one.other < other.other ? -1 : 1)),
  }
}
