import 'server-only'
import { workbookOf, type Workbook } from './media/sheet/sheets'
import { spreadsheetRefusal } from './spreadsheet-limits'

/** The sheets of a workbook that may be unpacked, or why not. @throws CaseworkError busy */
export async function openedWorkbook(bytes: Buffer): Promise<Workbook> {
  const refused = await spreadsheetRefusal(bytes)
  return refused ? { refused } : workbookOf(bytes)
}
