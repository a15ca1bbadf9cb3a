import 'server-only'
import type { RejectReason } from '@/lib/evidence/imported-row'
import { entryRefusal, zipDirectory } from './zip-directory'

/** Why a spreadsheet must not be unpacked; null = it may. An XLSX is a ZIP from a stranger: it is counted first. */
export async function spreadsheetRefusal(bytes: Buffer): Promise<RejectReason | null> {
  const directory = await zipDirectory(bytes)
  if ('refused' in directory) return directory.refused
  directory.zip.close()
  return directory.entries.map(entryRefusal).find((refusal) => refusal !== null) ?? null
}
