import 'server-only'
import { createReadStream } from 'node:fs'
import { type FileHandle, link, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { syncFolder } from '../store/folders'
import { type Lock, newAgeFile, openAgeFile, type Opener, type ReadFrom } from './age-file'
import { BackupError } from './backup-fault'
import { ContainerReader } from './container'
import type { BackupFound, BackupHead } from './head'
import { type BackupSource, inTurn, type Progress, readEverything, type Reading } from './write-backup'

/** A backup as one file: written as `FILE.part`, synced, read back whole, and only then given its name. */

const readAtOnce = 1024 * 1024

async function writeAll(handle: FileHandle, bytes: AsyncIterable<Buffer>): Promise<void> {
  for await (const part of bytes) for (let at = 0; at < part.length;) at += (await handle.write(part, at)).bytesWritten
}

const from = (file: string): ReadFrom => (start) => createReadStream(file, { start, highWaterMark: readAtOnce }) as AsyncIterable<Buffer>

/** Reads a backup to its end without doing anything with it; every byte of it is checked. @throws BackupError damaged */
async function readThrough(file: string, fileKey: Uint8Array): Promise<BackupFound> {
  const reader = new ContainerReader(await openAgeFile(from(file), { fileKey }))
  await reader.head()
  for await (const entry of reader.entries()) for await (const part of entry.bytes) void part
  return reader.found<BackupFound>()
}

const isLinkless = (error: unknown) => ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? '')

/** Takes its name without taking anybody else's. Where a file system knows no links (memory sticks), one that came in this moment would be replaced. */
async function nameIt(part: string, file: string): Promise<void> {
  await link(part, file).then(() => rm(part), async (error: unknown) => {
    if (!isLinkless(error)) throw error
    await rename(part, file)
  })
  await syncFolder(path.dirname(file))
}

export type Written = BackupFound & { bytes: number }

type Target = { file: string; lock: Lock; begun?: () => void }

async function written(reading: Reading, { file, lock }: Target): Promise<Written> {
  const part = `${file}.part`
  const sealing = await newAgeFile(lock)
  let isOurs = false
  const write = async (plain: AsyncIterable<Buffer>) => {
    const handle = await open(part, 'w', 0o600)
    isOurs = true
    try {
      await handle.write(sealing.start)
      await writeAll(handle, sealing.body(plain))
      await handle.sync()
    } finally {
      await handle.close()
    }
  }
  try {
    const found = await readEverything(reading, write)
    const again = await readThrough(part, sealing.fileKey)
    if (JSON.stringify(again) !== JSON.stringify(found)) throw new BackupError('damaged', 'not what was written')
    const { size } = await stat(part)
    await nameIt(part, file)
    return { ...found, bytes: size }
  } catch (error) {
    if (isOurs) await rm(part, { force: true })
    throw error
  }
}

/**
 * Writes a backup to a file that does not exist yet. Nothing is left of one that fails; what a killed one left (`.part`) is replaced. `begun` is called once
 * no other backup can run: until then nothing on the disk is touched, for it may be another's.
 * @throws EEXIST, ENOSPC and what else the disk says; BackupError
 */
export async function writeBackup(source: BackupSource, target: Target, say: Progress): Promise<Written> {
  return inTurn(source.url, (client) => {
    target.begun?.()
    return written({ client, source, say }, target)
  })
}

export type OpenedBackup = { head: BackupHead; reader: ContainerReader }

/** Opens a backup and reads its head. @throws BackupError secret, damaged; ENOENT */
export async function openBackup(file: string, opener: Opener): Promise<OpenedBackup> {
  await stat(file)
  const reader = new ContainerReader(await openAgeFile(from(file), opener))
  const head = await reader.head<BackupHead>()
  if (head.format !== 'anning-backup-1') throw new BackupError('newer', head.format)
  return { head, reader }
}
