import 'server-only'
import type { CaseFacts } from '@/lib/cases/case-file'
import { phoneNumber } from '@/lib/cases/phone-number'
import { searchable } from '@/lib/evidence/history-note'
import { Prisma } from './generated/client'
import { accountIndex, numberIndex, openOptional } from './keys'
import { portions } from './portions'
import type { Transaction } from './unit-of-work'

/** Conditions on the attempts of an office, for the statements of the data functions. */

/** Lines and accounts of one party; lines only on the days they were its own. */
export function ofParty(officeId: string, facts: CaseFacts, key: string): Prisma.Sql {
  const party = facts.respondents.find((respondent) => respondent.key === key)
  const lines = (party?.lines ?? []).map(
    (line) => Prisma.sql`(number_index = ${numberIndex(officeId, phoneNumber(line.number) ?? line.number)}
    AND local_day >= ${line.from ?? '0001-01-01'} AND local_day <= ${line.to ?? '9999-12-31'})`,
  )
  const accounts = (party?.accounts ?? []).map((entry) => Prisma.sql`account_index = ${accountIndex(officeId, entry.app, entry.account)}`)
  const either = [...lines, ...accounts]
  return either.length ? Prisma.sql`(${Prisma.join(either, ' OR ')})` : Prisma.sql`false`
}

type Row = { officeId: string; id: string; number: string | null; account: string | null; content: string | null }

const columns = ['content', 'number', 'account'] as const

/** `lookedThrough` = in how many attempts, the latest, the text was sought; null = in all. */
export type Saying = { ids: string[]; lookedThrough: number | null }

/**
 * Attempts among those asked for whose words, number or account hold a text. They are sealed, so each is opened and read here, in portions; that takes its
 * time, so it ends after the latest `most`.
 */
export async function attemptsSaying(tx: Transaction, where: Prisma.Sql, { text, most }: { text: string; most: number }): Promise<Saying> {
  const wanted = searchable(text)
  const query = Prisma.sql`SELECT office_id AS "officeId", id, number, account, content FROM contact_attempt WHERE ${where}
    ORDER BY at DESC, id DESC LIMIT ${most + 1}`
  const says = (row: Row) => columns.some((column) =>
    searchable(openOptional({ officeId: row.officeId, column: `contact_attempt.${column}`, rowId: row.id }, row[column]) ?? '').includes(wanted))
  const ids: string[] = []
  let seen = 0
  for await (const rows of portions<Row>(tx, query)) {
    ids.push(...rows.slice(0, most - seen).filter(says).map(({ id }) => id))
    seen += rows.length
  }
  return { ids, lookedThrough: seen > most ? most : null }
}
