import 'server-only'
import { CaseworkError } from '@/lib/errors'

const bodyBytesMax = 4 * 1024 * 1024
/** A body that is too large is still read this far and dropped, so that its sender hears the answer and not a broken connection. */
const drainedBytesMax = 64 * 1024 * 1024

/** A request's body: JSON as it is, a form as its fields (a repeated field keeps its last value). `bytes` are what was sent. */
export type Body = { kind: 'json' | 'form' | 'none'; value: unknown; bytes: Buffer }

async function bytesOf(request: Request): Promise<Buffer> {
  if (!request.body) return Buffer.alloc(0)
  const parts: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length
    if (size <= bodyBytesMax) parts.push(next.value)
    else parts.length = 0
    if (size > drainedBytesMax) {
      await reader.cancel()
      break
    }
  }
  if (size > bodyBytesMax) throw new CaseworkError('too-large')
  return Buffer.concat(parts)
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** JSON is UTF-8 (RFC 8259): what is written in another encoding is refused, since it would be kept as signs that nobody can read. */
function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes), (key, value) => {
      if (forbiddenKeys.has(key)) throw new CaseworkError('invalid-body')
      return value
    })
  } catch {
    throw new CaseworkError('invalid-body', [{ path: '', message: 'not-json' }])
  }
}

const isForm = (request: Request) => (request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')

/** Whether the request is a plain form, which is answered with redirects; one with files is, where a browser wants a page for it. */
export function isFormPost(request: Request): boolean {
  const [type, wanted] = [request.headers.get('content-type') ?? '', request.headers.get('accept') ?? '']
  return isForm(request) || (type.startsWith('multipart/form-data') && wanted.includes('text/html'))
}

/** @throws CaseworkError too-large, wrong-content-type, invalid-body */
export async function readBody(request: Request): Promise<Body> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const bytes = await bytesOf(request)
  if (type === 'application/json') return { kind: 'json', value: parsed(bytes), bytes }
  if (isForm(request)) return { kind: 'form', value: Object.fromEntries(new URLSearchParams(bytes.toString('utf8'))), bytes }
  if (bytes.length === 0) return { kind: 'none', value: undefined, bytes }
  throw new CaseworkError('wrong-content-type')
}
