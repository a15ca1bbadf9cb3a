import 'server-only'
import { workbookOf, type Workbook } from './media/sheet/sheets'
import { spreadsheetRefusal } from './spreadsheet-limits'

/**
 * A workbook is opened to see what it is, and again to read it, by steps that know nothing of each other. Whoever opens it shortly after another gets what
 * that one opened: in memory alone, little of it, and not for long.
 */

type Original = { officeId: string; sha256: Uint8Array }
type Kept = { opening: Promise<Workbook>; sizeBytes: number }

const keptMs = 30_000
const keptBytesMax = 48 * 1024 ** 2
/** By office and content, the one opened longest ago first. */
const kept = new Map<string, Kept>()

function forget(key: string, one: Kept | undefined): void {
  if (one && kept.get(key) === one) kept.delete(key)
}

function makeRoom(): void {
  let total = [...kept.values()].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  for (const [key, one] of kept) {
    if (total <= keptBytesMax) return
    total -= one.sizeBytes
    forget(key, one)
  }
}

async function opened(bytes: () => Promise<Buffer>): Promise<Workbook> {
  const whole = await bytes()
  const refused = await spreadsheetRefusal(whole)
  return refused ? { refused } : workbookOf(whole)
}

/** @throws CaseworkError busy; that is not kept */
export function openedWorkbook({ officeId, sha256 }: Original, bytes: () => Promise<Buffer>): Promise<Workbook> {
  const key = `${officeId}/${Buffer.from(sha256).toString('hex')}`
  const known = kept.get(key)
  if (known) return known.opening
  const one: Kept = { opening: opened(bytes), sizeBytes: 0 }
  kept.set(key, one)
  one.opening.then((book) => {
    if ('sizeBytes' in book) one.sizeBytes = book.sizeBytes
    makeRoom()
    setTimeout(forget, keptMs, key, one).unref()
  }, () => forget(key, one))
  return one.opening
}
