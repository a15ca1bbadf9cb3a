import type pg from 'pg'

/** Growing by itself or by looking: what is noted about a refused or foreign request, or found by a check in the background, is no change of the office. */
const aside = ['audit_event', 'chain_head', 'session', 'api_token', 'rate_limit', 'store_check', 'file_check']

/** One hash for the rows of each table of an office, as an administrator sees them. */
export async function rowsOfOffice(admin: pg.Client, officeId: string): Promise<Record<string, string>> {
  const { rows: tables } = await admin.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'office_id' ORDER BY 1",
  )
  const found: Record<string, string> = {}
  for (const { name } of tables.filter((table) => !aside.includes(table.name))) {
    const { rows } = await admin.query(`SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash FROM ${name} t WHERE office_id = $1`, [officeId])
    found[name] = rows[0].hash
  }
  return found
}
