import 'server-only'
import { Prisma } from './generated/client'
import type { Transaction } from './unit-of-work'

/** Stands in the statement too, which takes no parameter there. */
const rowsAtOnce = 1_000

/**
 * The rows of a query in portions of some thousand, through a cursor of the caller's transaction: a large result never lies in memory as a whole. Read
 * it to its end, one at a time. Rows written meanwhile are not seen.
 */
export async function* portions<Row>(tx: Transaction, query: Prisma.Sql): AsyncGenerator<Row[]> {
  await tx.$executeRaw(Prisma.sql`DECLARE portion NO SCROLL CURSOR FOR ${query}`)
  for (let isMore = true; isMore;) {
    const rows = await tx.$queryRaw<Row[]>(Prisma.sql`FETCH FORWARD 1000 FROM portion`)
    if (rows.length > 0) yield rows
    isMore = rows.length === rowsAtOnce
  }
  await tx.$executeRaw(Prisma.sql`CLOSE portion`)
}
