import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { isId } from '../id'
import { type EvidenceStore, type ListedObject, MissingObjectError, type ObjectName, type ObjectReader, placeOf } from './evidence-store'
import { DamagedObjectError } from './sealed-object'
import { s3Page, type S3Page } from './s3-listing'
import { S3Error, s3Request, type S3Settings, s3Text } from './s3-request'

const preconditionFailed = 412

async function sha256Of(bytes: Readable): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of bytes) hash.update(part as Buffer)
  return hash.digest('hex')
}

const isThere = (error: unknown) => error instanceof S3Error && error.status === preconditionFailed

/** Gives `from` the name `to` as well; a file that has the name already stays, for it holds the same. */
async function copy(settings: S3Settings, from: string, to: string): Promise<void> {
  const headers = { 'x-amz-copy-source': `/${settings.bucket}/${from}`, 'if-none-match': '*', 'content-length': '0' }
  await s3Text(settings, { method: 'PUT', key: to, headers }).catch((error: unknown) => { if (!isThere(error)) throw error })
}

const remove = (settings: S3Settings, key: string) => s3Text(settings, { method: 'DELETE', key }).catch((error: unknown) => {
  if (!(error instanceof MissingObjectError)) throw error
})

/**
 * A file gets its name only after the store has given its bytes back: temporary name (the digest of the sealed bytes is signed with the request) → read back
 * and hashed → final name, unless that is taken → temporary name gone. Then the database row may come.
 */
async function put(settings: S3Settings, name: ObjectName, draft: string): Promise<void> {
  const temporary = `${name.officeId}/incoming/${randomUUID()}`
  const [{ size }, digest] = [await stat(draft), await sha256Of(createReadStream(draft))]
  const headers = { 'content-length': String(size), 'x-amz-content-sha256': digest }
  await s3Text(settings, { method: 'PUT', key: temporary, headers, body: createReadStream(draft) })
  try {
    if ((await sha256Of(await s3Request(settings, { method: 'GET', key: temporary }))) !== digest) throw new DamagedObjectError('not what was sent')
    await copy(settings, temporary, placeOf(name))
  } finally {
    await remove(settings, temporary)
  }
  await rm(draft, { force: true })
}

/** Reads one version of a file, whatever takes its name meanwhile. */
async function openObject(settings: S3Settings, name: ObjectName): Promise<ObjectReader> {
  const key = placeOf(name)
  const head = await s3Request(settings, { method: 'HEAD', key })
  head.resume()
  const etag = head.headers.etag ?? ''
  async function* read(start: number, end: number): AsyncGenerator<Buffer> {
    if (end < start) return
    const answer = await s3Request(settings, { method: 'GET', key, headers: { range: `bytes=${start}-${end}`, ...(etag && { 'if-match': etag }) } })
    for await (const part of answer) yield part as Buffer
  }
  return { objectBytes: Number(head.headers['content-length']), read, close: async () => undefined }
}

async function* pages(settings: S3Settings, query: Record<string, string>): AsyncGenerator<S3Page> {
  for (let next: string | null = ''; next !== null;) {
    const page: S3Page = s3Page(await s3Text(settings, { method: 'GET', query: { 'list-type': '2', ...query, ...(next && { 'continuation-token': next }) } }))
    yield page
    next = page.next
  }
}

async function* list(settings: S3Settings, officeId: string, kind: ObjectName['kind']): AsyncGenerator<ListedObject> {
  for await (const { files } of pages(settings, { prefix: `${officeId}/${kind}/` })) {
    for (const { key, bytes, modifiedAt } of files) yield { id: key.slice(key.lastIndexOf('/') + 1), objectBytes: bytes, modifiedAt }
  }
}

/** Asks for what stands behind each office in turn: `0` comes right after `/`. Not every server groups names for us. */
async function offices(settings: S3Settings): Promise<string[]> {
  const found: string[] = []
  for (let after = ''; ;) {
    const query = { 'list-type': '2', ...(after && { 'start-after': after }) }
    const { files } = s3Page(await s3Text(settings, { method: 'GET', query }))
    if (files.length === 0) return [...new Set(found)].filter(isId)
    found.push(...files.map(({ key }) => key.split('/')[0] ?? ''))
    after = `${found.at(-1)}0`
  }
}

const exists = (settings: S3Settings, key: string): Promise<boolean> => s3Request(settings, { method: 'HEAD', key }).then((answer) => {
  answer.resume()
  return true
}, (error: unknown) => {
  if (error instanceof MissingObjectError) return false
  throw error
})

/** Sealed files in an S3-compatible store. What is not whole yet stays on this machine, sealed. */
export const s3Store = (settings: S3Settings): EvidenceStore => ({
  put: (name, draft) => put(settings, name, draft),
  open: (name) => openObject(settings, name),
  exists: (name) => exists(settings, placeOf(name)),
  remove: (name) => remove(settings, placeOf(name)).then(() => undefined),
  move: async (name, kind) => {
    await copy(settings, placeOf(name), placeOf({ ...name, kind }))
    await remove(settings, placeOf(name))
  },
  list: (officeId, kind) => list(settings, officeId, kind),
  offices: () => offices(settings),
  isWritable: () => s3Request(settings, { method: 'HEAD' }).then((answer) => Boolean(answer.resume()), () => false),
})
