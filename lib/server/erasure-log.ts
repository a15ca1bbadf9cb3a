import 'server-only'
import { open, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Erasure } from './data/erasures'
import { env } from './env'
import { isId } from './id'
import { syncFolder } from './store/folders'

/**
 * What was erased, noted outside of the database: `<data>/erasures.jsonl`. A backup takes it along, and a restore of an older state puts it beside what it
 * restores; the next start erases again what had come back (finish-erasures.ts). Ids and digests only.
 */
export type LoggedErasure = { office: string; id: string; kind: Erasure['kind']; case: string; subject: string; at: string }

const format = 'anning-erasure-1'
const kinds = ['case', 'original', 'letter', 'person']
const fileOf = () => path.join(env().ANNING_DATA_DIR, 'erasures.jsonl')

function read(line: string): LoggedErasure | null {
  try {
    const said = JSON.parse(line) as LoggedErasure & { format: string }
    return said.format === format && kinds.includes(said.kind) && [said.office, said.id, said.case].every(isId) ? said : null
  } catch {
    return null
  }
}

/** Every erasure this folder knows of, of any office; a line that does not read (cut off by a stop, or from a newer program) is passed over. */
export async function loggedErasures(): Promise<LoggedErasure[]> {
  const text = await readFile(fileOf(), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').map(read).filter((each) => each !== null)
}

/** Notes erasures; when this returns they survive a stop. */
export async function logErasures(officeId: string, erased: readonly Erasure[]): Promise<void> {
  if (erased.length === 0) return
  const lines = erased.map(({ id, kind, caseId, subject, erasedAt }) =>
    JSON.stringify({ format, office: officeId, id, kind, case: caseId, subject, at: new Date(erasedAt).toISOString() }))
  const handle = await open(fileOf(), 'a', 0o600)
  try {
    // A line that a stop cut off must not swallow the next one.
    await handle.appendFile(`\n${lines.join('\n')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await syncFolder(path.dirname(fileOf()))
}
