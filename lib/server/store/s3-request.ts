import 'server-only'
import { AwsV4Signer } from 'aws4fetch'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { MissingObjectError } from './evidence-store'

/** An S3-compatible store: its address, a bucket of ours alone, and the key to it. Addresses carry the bucket in their path. */
export type S3Settings = { endpoint: string; region: string; bucket: string; accessKeyId: string; secretAccessKey: string }
/** `key` without the bucket, none for the bucket itself. A body needs its length among the headers. */
export type S3Request = {
  method: 'GET' | 'PUT' | 'HEAD' | 'DELETE'; key?: string; query?: Record<string, string>; headers?: Record<string, string>; body?: Readable
}

const patienceMs = 60_000

/** What a store refused, by its own word for it. */
export class S3Error extends Error {
  constructor(readonly status: number, readonly code: string) {
    super(`the evidence store answered ${status} ${code}`)
    this.name = 'S3Error'
  }
}

/** Keys are ids and hexadecimal names, so nothing in them needs escaping. */
const addressOf = ({ endpoint, bucket }: S3Settings, { key, query }: S3Request) => {
  const url = new URL(`/${bucket}${key === undefined ? '' : `/${key}`}`, endpoint)
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value)
  return url
}

async function signed(settings: S3Settings, request: S3Request): Promise<{ url: URL; headers: Record<string, string> }> {
  const { region, accessKeyId, secretAccessKey } = settings
  const url = addressOf(settings, request)
  const signer = new AwsV4Signer({ method: request.method, url: url.href, headers: request.headers, accessKeyId, secretAccessKey, region, service: 's3' })
  const { headers } = await signer.sign()
  return { url, headers: Object.fromEntries(headers) }
}

const codeIn = (xml: string) => /<Code>([\w.]+)<\/Code>/.exec(xml)?.[1] ?? 'unknown'

/** @throws MissingObjectError, S3Error */
async function checked(answer: IncomingMessage): Promise<IncomingMessage> {
  const status = answer.statusCode ?? 0
  if (status >= 200 && status < 300) return answer
  const code = codeIn(await text(answer))
  throw status === 404 && code !== 'NoSuchBucket' ? new MissingObjectError() : new S3Error(status, code)
}

/** One signed request; its answer's body is the caller's to read to the end. @throws MissingObjectError, S3Error, whatever the line throws */
export async function s3Request(settings: S3Settings, request: S3Request): Promise<IncomingMessage> {
  const { url, headers } = await signed(settings, request)
  const sent = (url.protocol === 'https:' ? https : http).request(url, { method: request.method, headers })
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve)
    sent.once('error', reject)
    sent.setTimeout(patienceMs, () => sent.destroy(new Error('the evidence store does not answer')))
  })
  const body = request.body ? pipeline(request.body, sent) : Promise.resolve(void sent.end())
  // A refusal may come before all of a body has gone; the refusal is what counts.
  body.catch(() => undefined)
  return checked(await answered)
}

/** Like `s3Request`, for an answer whose body is text. A copy may be refused within an answer of 200. @throws S3Error */
export async function s3Text(settings: S3Settings, request: S3Request): Promise<string> {
  const xml = await text(await s3Request(settings, request))
  if (/<Error>/.test(xml)) throw new S3Error(200, codeIn(xml))
  return xml
}
