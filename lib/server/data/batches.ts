import 'server-only'

/** Rows that go into one statement: the database client's own work on a statement grows faster than its rows. */
const rowsAtOnce = 500

/** Calls `insert` with a few hundred rows at a time, one call after the other. */
export async function inBatches<Row>(rows: readonly Row[], insert: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) await insert(rows.slice(from, from + rowsAtOnce))
}
