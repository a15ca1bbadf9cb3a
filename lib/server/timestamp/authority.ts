import 'server-only'
import { randomBytes, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { MessageImprint, TimeStampReq } from '@peculiar/asn1-tsp'
import { AlgorithmIdentifier } from '@peculiar/asn1-x509'
import { now } from '../clock'
import type { Stamp } from '../data/anchors'
import { env } from '../env'
import { log } from '../log'
import { type ReplyFault, verdictOn } from './reply'

/** Authorities asked for each anchor: two that know nothing of each other are enough. */
const authoritiesMax = 2
const answerWithinMs = 5_000
const replyBytesMax = 65_536
const sha256 = new AlgorithmIdentifier({ algorithm: '2.16.840.1.101.3.4.2.1', parameters: null })

const whole = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/** Certificates the operator pinned; none = nothing is trusted and nobody is asked. @throws ENOENT when the named file is not there */
function pinned(): X509Certificate[] {
  const file = env().ANNING_TSA_CA_FILE
  return file ? (readFileSync(file, 'utf8').match(whole) ?? []).map((text) => new X509Certificate(text)) : []
}

/** Addresses the operator of this machine allows (ANNING_TSA_URLS with ANNING_TSA_CA_FILE); empty = nothing can be turned on. */
export const allowedAuthorities = (): string[] => (env().ANNING_TSA_CA_FILE ? env().ANNING_TSA_URLS.slice(0, authoritiesMax) : [])

/** A question of RFC 3161: a SHA-256 and a nonce, nothing else; the authority is asked to send its certificate along. */
export function timestampQuestion(hash: string, nonce: Uint8Array): Uint8Array<ArrayBuffer> {
  const messageImprint = new MessageImprint({ hashAlgorithm: sha256, hashedMessage: new OctetString(Buffer.from(hash, 'hex')) })
  return new Uint8Array(AsnConvert.serialize(new TimeStampReq({ messageImprint, nonce: Uint8Array.from(nonce).buffer, certReq: true })))
}

/** The body as far as it may go; null when it is longer. */
async function bodyOf(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += (part as Uint8Array).length
    if (length > replyBytesMax) return null
    parts.push(part as Uint8Array)
  }
  return Uint8Array.from(Buffer.concat(parts))
}

/** Sends a question; null = no answer, a refused, slow or too long one. Redirects are not followed: they lead to somebody nobody allowed. */
async function answerTo(url: string, question: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const headers = { 'Content-Type': 'application/timestamp-query', Accept: 'application/timestamp-reply' }
    const response = await fetch(url, { method: 'POST', headers, body: question, redirect: 'error', signal: AbortSignal.timeout(answerWithinMs) })
    return response.ok ? await bodyOf(response) : null
  } catch {
    return null
  }
}

/** 64 random bits as a positive number, never with a leading zero. */
function freshNonce(): Uint8Array {
  const nonce = randomBytes(8)
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40
  return nonce
}

const passedOver = (fault: ReplyFault | 'no-answer') => {
  log.warn('timestamp refused', { state: fault })
  return null
}

/** Asks one authority about a hash (hexadecimal). Null = it gave no proof, which is logged; nothing is thrown. */
export async function timestampFrom(url: string, hash: string): Promise<Stamp | null> {
  const asked = { hash, nonce: freshNonce(), askedAt: now() }
  const token = await answerTo(url, timestampQuestion(hash, asked.nonce))
  if (!token) return passedOver('no-answer')
  const verdict = verdictOn(token, asked, { authorities: pinned(), now: now() })
  return 'fault' in verdict ? passedOver(verdict.fault) : { authority: new URL(url).host, at: verdict.at, token }
}
