import 'server-only'
import { Readable } from 'node:stream'
import { MemoryLocker, Server, type Upload } from '@tus/server'
import { CaseworkError } from '@/lib/errors'
import { apiHeaders } from '../answer'
import { newId } from '../keys'
import type { Member } from '../member'
import { UploadStore } from './upload-store'

/** What becomes of uploads: `begin` takes the note of a new one, `finish` makes evidence of one that is whole and returns the door's answer. */
export type Deeds = { begin: (upload: Upload) => Promise<void>; finish: (id: string) => Promise<{ status: number; text: string }> }
/** `caseId` null = packages. `path` = of the door that begins uploads. */
export type UploadCall = { request: Request; member: Member; caseId: string | null; path: string; deeds: Deeds }

/** One piece of an upload at a time; whoever comes back after a lost line takes over from the request that still waits for more. */
const locker = new MemoryLocker()

/** When the line breaks, what has arrived counts. */
async function* untilBroken(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read().catch(() => ({ done: true as const, value: undefined }))
    if (done) return
    yield value
  }
}

function quiet({ url, method, headers, body }: Request): Request {
  const whole = body && Readable.toWeb(Readable.from(untilBroken(body), { objectMode: false }))
  return new Request(url, { method, headers, ...(whole && { body: whole, duplex: 'half' }) } as RequestInit)
}

/** The protocol's own headers under those of every answer; it would let any page read them. */
function answered(answer: Response): Response {
  const headers = new Headers(apiHeaders)
  for (const [name, value] of answer.headers) if (!name.startsWith('access-control-') && name !== 'connection') headers.set(name, value)
  return new Response(answer.body, { status: answer.status, headers })
}

const isOfProtocol = (error: unknown) => typeof error === 'object' && error !== null && 'status_code' in error

/**
 * Serves one request of the tus protocol 1.0 (creation, termination, expiration): the member and the case are checked, the pieces lie sealed.
 * @throws CaseworkError as the deeds do
 */
export async function servedUpload({ request, member, caseId, path, deeds }: UploadCall): Promise<Response> {
  let failed: unknown
  const server = new Server({
    path, relativeLocation: true, locker, namingFunction: () => newId(),
    datastore: new UploadStore(member, caseId, deeds.begin),
    onUploadFinish: async (_request, { id }) => {
      const { status, text } = await deeds.finish(id)
      return { status_code: status, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: text }
    },
    onResponseError: (_request, error) => {
      failed = error
      return undefined
    },
  })
  const answer = await server.handleWeb(quiet(request))
  if (failed instanceof CaseworkError || (failed && !isOfProtocol(failed))) throw failed
  return answered(answer)
}
