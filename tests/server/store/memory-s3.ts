import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { S3Settings } from '@/lib/server/store/s3-request'

type Kept = { bytes: Buffer; etag: string; modifiedAt: Date }
/** `spoil` changes what is kept of an upload; `requests` = method and key of each, in turn. */
export type MemoryS3 = { settings: S3Settings; kept: Map<string, Kept>; requests: string[]; spoil: (change: ((bytes: Buffer) => Buffer) | null) => void; stop: () => Promise<void> }

const bucket = 'evidence'
const pageLength = 2
const keep = (bytes: Buffer): Kept => ({ bytes, etag: `"${createHash('md5').update(bytes).digest('hex')}"`, modifiedAt: new Date() })

type Answer = { status: number; body?: string | Buffer; headers?: Record<string, string> }
const refusal = (status: number, code: string): Answer => ({ status, body: `<?xml version="1.0"?><Error><Code>${code}</Code></Error>` })

/** A signature must be there, be of today and of this bucket's key, and sign host, day and digest; whether it is right a real server judges (test:deep). */
function isSigned(request: http.IncomingMessage): boolean {
  const day = new Date().toISOString().slice(0, 10).replaceAll('-', '')
  const said = request.headers.authorization ?? ''
  return said.startsWith(`AWS4-HMAC-SHA256 Credential=key/${day}/nowhere-1/s3/aws4_request`) && /SignedHeaders=[^,]*host[^,]*x-amz-content-sha256[^,]*x-amz-date/.test(said) && /Signature=[0-9a-f]{64}$/.test(said)
}

function listed(kept: Map<string, Kept>, query: URLSearchParams): Answer {
  const prefix = query.get('prefix') ?? ''
  const keys = [...kept.keys()].filter((key) => key.startsWith(prefix) && key > (query.get('start-after') ?? '')).sort()
  const from = Number(query.get('continuation-token') ?? 0)
  const page = keys.slice(from, from + pageLength)
  const next = from + pageLength < keys.length ? `<NextContinuationToken>${from + pageLength}</NextContinuationToken>` : ''
  const contents = page.map((key) => `<Contents><Key>${key}</Key><LastModified>${kept.get(key)?.modifiedAt.toISOString()}</LastModified><Size>${kept.get(key)?.bytes.length}</Size></Contents>`)
  return { status: 200, body: `<ListBucketResult><Prefix>${prefix}</Prefix>${contents.join('')}${next}</ListBucketResult>` }
}

function given(found: Kept, { range, 'if-match': ifMatch }: http.IncomingHttpHeaders): Answer {
  if (ifMatch && ifMatch !== found.etag) return refusal(412, 'PreconditionFailed')
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
  const bytes = start === undefined ? found.bytes : found.bytes.subarray(Number(start), Number(end) + 1)
  return { status: start === undefined ? 200 : 206, body: bytes, headers: { etag: found.etag, 'content-length': String(bytes.length) } }
}

/** The least of an S3 server, in memory, on 127.0.0.1. */
export async function memoryS3(): Promise<MemoryS3> {
  const kept = new Map<string, Kept>()
  const requests: string[] = []
  let change: ((bytes: Buffer) => Buffer) | null = null
  function took(key: string, body: Buffer, headers: http.IncomingHttpHeaders): Answer {
    const source = headers['x-amz-copy-source']
    if (headers['if-none-match'] === '*' && kept.has(key)) return refusal(412, 'PreconditionFailed')
    if (typeof source !== 'string') {
      if (createHash('sha256').update(body).digest('hex') !== headers['x-amz-content-sha256']) return refusal(400, 'XAmzContentSHA256Mismatch')
      kept.set(key, keep(change ? change(body) : body))
      return { status: 200 }
    }
    const original = kept.get(source.slice(bucket.length + 2))
    if (!original) return refusal(404, 'NoSuchKey')
    kept.set(key, keep(original.bytes))
    return { status: 200, body: '<CopyObjectResult/>' }
  }
  async function answered(request: http.IncomingMessage): Promise<Answer> {
    const body = await buffer(request)
    const url = new URL(request.url ?? '', 'http://127.0.0.1')
    const key = url.pathname.slice(bucket.length + 2)
    requests.push(`${request.method} ${key}`)
    if (!isSigned(request)) return refusal(403, 'SignatureDoesNotMatch')
    if (!url.pathname.startsWith(`/${bucket}`)) return refusal(404, 'NoSuchBucket')
    if (!key) return request.method === 'HEAD' ? { status: 200 } : listed(kept, url.searchParams)
    if (request.method === 'PUT') return took(key, body, request.headers)
    if (request.method === 'DELETE') return { status: kept.delete(key) ? 204 : 204 }
    const found = kept.get(key)
    return found ? given(found, request.headers) : refusal(404, 'NoSuchKey')
  }
  const server = http.createServer((request, response) => void answered(request).then(({ status, body, headers }) => {
    response.writeHead(status, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
  }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    settings: { endpoint, region: 'nowhere-1', bucket, accessKeyId: 'key', secretAccessKey: 'secret' }, kept, requests, spoil: (next) => { change = next },
    stop: async () => { server.closeAllConnections(); await new Promise((resolve) => server.close(resolve)) },
  }
}
