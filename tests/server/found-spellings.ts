import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import type { Spelling } from './spellings'

/** Looking for what must not lie on a disk. */

export type Found = { file: string; spelling: string }

export function filesUnder(folder: string, isWanted: (file: string) => boolean): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).filter(isWanted)
}

/** Which spellings stand in which of the files. One that goes while they are read holds nothing any more. */
export function spellingsIn(files: readonly string[], wanted: readonly Spelling[]): Found[] {
  return files.flatMap((file) => {
    const bytes = readOrNothing(file)
    return wanted.filter(({ pattern }) => bytes.includes(pattern)).map(({ name }) => ({ file: `${path.basename(path.dirname(file))}/${path.basename(file)}`, spelling: name }))
  })
}

function readOrNothing(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}

/** The database's own files of this test, the log of what it writes, and what all databases share. */
export async function databaseFiles(admin: pg.Client): Promise<string[]> {
  await admin.query('CHECKPOINT')
  const [{ folder, oid }] = (await admin.query("SELECT current_setting('data_directory') AS folder, oid::text FROM pg_database WHERE datname = current_database()")).rows
  return filesUnder(folder as string, (file) => !file.includes(`${path.sep}base${path.sep}`) || file.includes(`${path.sep}base${path.sep}${oid}${path.sep}`))
}
