import 'server-only'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Entry } from 'yauzl'
import { entryName, entryRefusal, entryStream, type ZipDirectory, zipDirectoryIn, type ZipSource } from './zip-directory'

/** Adapter to a package that came from outside: a ZIP whose files lie in it as they are, each under one plain name. */

const limits = { entriesMax: 20_010, unpackedBytesMax: 12 * 1024 ** 3 }
/** Bytes of one package, at most. */
export const packageBytesMax = 12 * 1024 ** 3

/** `names` in the order of the directory. `stream` reads one file; longer or shorter than promised it ends in an error. */
export type OpenedPackage = { names: readonly string[]; sizeOf: (name: string) => number; stream: (name: string) => Promise<Readable>; close: () => void }

const isPlain = (entry: Entry) => entry.compressionMethod === 0 && entryRefusal(entry) === null && entry.compressedSize === entry.uncompressedSize
const isName = (name: string) => name !== '' && !/[\\\0]|^\/|\/$|(?:^|\/)\.{1,2}(?:\/|$)/.test(name)

function opened(directory: ZipDirectory): OpenedPackage | null {
  const named = directory.entries.map((entry) => [entryName(entry), entry] as const)
  const entries = new Map(named)
  if (entries.size !== named.length || named.some(([name, entry]) => !isName(name) || !isPlain(entry))) return null
  const found = (name: string): Entry => {
    const entry = entries.get(name)
    if (!entry) throw new Error('no such entry')
    return entry
  }
  return {
    names: [...entries.keys()], sizeOf: (name) => found(name).uncompressedSize, close: () => directory.zip.close(),
    stream: async (name) => (await entryStream(directory, found(name))) as Readable,
  }
}

/** Opens a package. Null = it is no ZIP, or one as no program of ours makes it. */
export async function openPackageFile(source: ZipSource): Promise<OpenedPackage | null> {
  const directory = await zipDirectoryIn(source, limits)
  if ('refused' in directory) return null
  const found = opened(directory)
  if (!found) directory.zip.close()
  return found
}

async function* heard(stream: Readable, hear: (count: number) => void): AsyncGenerator<Buffer> {
  for await (const part of stream) {
    hear((part as Buffer).length)
    yield part as Buffer
  }
}

/** The same package; `hear` is told how many bytes were read of any of its files. */
export const heardPackage = (opened: OpenedPackage, hear: (count: number) => void): OpenedPackage =>
  ({ ...opened, stream: async (name) => Readable.from(heard(await opened.stream(name), hear), { objectMode: false }) })

/** Digest and length of a file; null = it cannot be read to its end. */
export async function fileDigest(opened: OpenedPackage, name: string): Promise<{ sha256: string; sizeBytes: number } | null> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  try {
    for await (const part of await opened.stream(name)) {
      hash.update(part as Buffer)
      sizeBytes += (part as Buffer).length
    }
  } catch {
    return null
  }
  return { sha256: hash.digest('hex'), sizeBytes }
}

/** A file as text, each byte of it: a mark at its start stays. Null = it is longer than `bytesMax`, cannot be read, or is not UTF-8. */
export async function fileText(opened: OpenedPackage, name: string, bytesMax: number): Promise<string | null> {
  if (!opened.names.includes(name) || opened.sizeOf(name) > bytesMax) return null
  const parts: Buffer[] = []
  try {
    for await (const part of await opened.stream(name)) parts.push(part as Buffer)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts))
  } catch {
    return null
  }
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** A text as JSON; null = it is none, or names what no object may. */
export function untrustedJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (forbidden.has(key)) throw new SyntaxError(key)
      return value
    })
  } catch {
    return null
  }
}
