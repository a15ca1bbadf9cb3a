import 'server-only'
import readSheets from 'read-excel-file/node'
import type { Cell } from '@/lib/evidence/imported-row'
import { serveOne } from '../serve-one'
import { rowLine, type SheetSaid } from './sheet-tasks'

/** The spreadsheet program: bundled to lib/server/workers/sheet.mjs. One far cell makes a table of billions; then this process ends, and no other. */

/** Rows below the last filled one are left out. */
function linesOf(rows: readonly (readonly Cell[])[]): string[] {
  const lines = rows.map(rowLine)
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1)
}

await serveOne(async (_ask, bytes) => {
  const sheets = await readSheets(bytes).catch(() => null)
  if (!sheets) return { said: { rows: null } satisfies SheetSaid }
  const lines = sheets.map(({ data }) => linesOf(data as Cell[][]))
  return { said: { rows: lines.map(({ length }) => length) } satisfies SheetSaid, bytes: Buffer.from(lines.flat().map((line) => `${line}\n`).join('')) }
})
