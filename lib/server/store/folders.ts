import 'server-only'
import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { CaseworkError } from '@/lib/errors'
import { env } from '../env'

/** Root of the evidence on this machine. */
export const evidenceRoot = (): string => path.join(env().ANNING_DATA_DIR, 'evidence')
/** Where files of an office arrive. */
export const incomingFolder = (officeId: string): string => path.join(evidenceRoot(), officeId, 'incoming')

/** Waits until a folder knows its names. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; NTFS keeps its own journal of names.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Makes a folder and waits until its parents know it. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (!first) return
  for (let made = folder; made.length >= first.length; made = path.dirname(made)) await syncFolder(path.dirname(made))
}

const outOfSpace = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** A full disk as the refusal it is; anything else as it came. */
export const fullOr = (error: unknown): unknown =>
  outOfSpace.has((error as NodeJS.ErrnoException).code ?? '') ? new CaseworkError('storage-full') : error

/** Whether something was simply not there. */
export const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'
