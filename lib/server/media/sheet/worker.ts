import 'server-only'
import readSheets from 'read-excel-file/node'
import type { Cell } from '@/lib/evidence/imported-row'
import { serveOne } from '../serve-one'
import { rowLine, sheetsMax, type SheetSaid } from './sheet-tasks'

/** The spreadsheet program: bundled to lib/server/workers/sheet.mjs. One far cell makes a table of billions; then this process ends, and no other. */

/** Rows below the last filled one are left out. */
function linesOf(rows: readonly (readonly Cell[])[]): string[] {
  const lines = rows.map(rowLine)
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1)
}

/** Texts and lists that cannot be made as long as the file asks for. */
const isTooLong = (error: unknown) => error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_STRING_TOO_LONG'

async function sheetsIn(bytes: Buffer) {
  const sheets = await readSheets(bytes).catch((error: unknown) => (isTooLong(error) ? 'too-large' : 'broken'))
  return typeof sheets === 'string' || sheets.length <= sheetsMax ? sheets : 'too-large'
}

await serveOne(async (_ask, bytes) => {
  const sheets = await sheetsIn(bytes)
  if (typeof sheets === 'string') return { said: { refused: sheets } satisfies SheetSaid }
  const lines = sheets.map(({ data }) => linesOf(data as Cell[][]))
  return { said: { rows: lines.map(({ length }) => length) } satisfies SheetSaid, bytes: Buffer.from(lines.flat().map((line) => `${line}\n`).join('')) }
})
