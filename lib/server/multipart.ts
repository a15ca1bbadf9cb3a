import 'server-only'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { CaseworkError } from '@/lib/errors'

/** A file as it arrives; `stream` must be read to its end. */
export type Arriving = { name: string; stream: Readable }
/** `keep` also gets the text fields that came before the file; `drop` lets go of what it gave when another part of the body is refused. */
export type Wanted<K> = {
  fileField: string; limits: { fileBytesMax: number; filesMax: number }; keep: (file: Arriving, before: Readonly<Record<string, string>>) => Promise<K>
  drop?: (kept: K) => Promise<void>
}
export type Received<K> = { fields: Record<string, string>; files: K[] }

const fieldBytesMax = 1024 * 1024

function busboyFor(request: Request, { fileBytesMax, filesMax }: Wanted<unknown>['limits']): Busboy {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type) || !request.body) throw new CaseworkError('wrong-content-type')
  return new Busboy({ headers: { 'content-type': type }, limits: { fileSize: fileBytesMax, files: filesMax, fieldSize: fieldBytesMax, fields: 20 } })
}

/**
 * Reads a multipart body: files go to `keep` while they arrive, text fields are collected, in any order. When the client goes away, a limit is passed
 * or `keep` fails, every open file stream is destroyed and every writer awaited before this rejects, so that nothing half-written stays.
 * @throws CaseworkError wrong-content-type, too-large, invalid-body (a file in another field, a body that is no multipart or breaks
 * off), or what `keep` throws
 */
export async function receiveMultipart<K>(request: Request, wanted: Wanted<K>): Promise<Received<K>> {
  const busboy = busboyFor(request, wanted.limits)
  const source = Readable.fromWeb(request.body as unknown as WebStream)
  const fields: Record<string, string> = {}
  const open = new Set<BusboyFileStream>()
  const kept: Promise<K>[] = []
  let reason: unknown
  let broke: 'sender' | 'body' | 'keeper' | undefined
  source.once('error', () => { broke ??= 'sender' })
  busboy.once('error', () => { broke ??= 'body' })
  const breakOff = (error: unknown) => {
    reason ??= error
    broke ??= 'keeper'
    source.destroy(reason as Error)
    // A body that has been read to its end already is not broken off by its source any more.
    busboy.destroy(reason as Error)
  }
  busboy.on('field', (name: string, value: string) => { fields[name] = value })
  busboy.once('filesLimit', () => breakOff(new CaseworkError('too-large')))
  busboy.once('fieldsLimit', () => breakOff(new CaseworkError('too-large')))
  busboy.on('file', (field: string, stream: BusboyFileStream, name?: string) => {
    stream.on('error', () => undefined)
    open.add(stream)
    stream.once('limit', () => breakOff(new CaseworkError('too-large')))
    stream.once('close', () => open.delete(stream))
    if (field !== wanted.fileField) return breakOff(new CaseworkError('invalid-body', [{ path: field, message: 'unknown-field' }]))
    const keeping = wanted.keep({ name: name ?? '', stream }, { ...fields })
    keeping.catch(breakOff)
    kept.push(keeping)
  })
  try {
    await pipeline(source, busboy)
    return { fields, files: await Promise.all(kept) }
  } catch (error) {
    for (const stream of open) stream.destroy(error as Error)
    const done = await Promise.allSettled(kept)
    await Promise.all(done.map((each) => (each.status === 'fulfilled' ? wanted.drop?.(each.value) : undefined)))
    if (broke === 'body' && !(reason instanceof CaseworkError)) throw new CaseworkError('invalid-body', [{ path: '', message: 'wrong-format' }])
    throw reason ?? error
  }
}
