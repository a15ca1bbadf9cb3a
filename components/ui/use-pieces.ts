'use client'
import type { HttpRequest, HttpResponse } from 'tus-js-client'
import { changeKept, kept } from '@/components/forms/use-device-store'
import { type Answer, noLine, type Sent } from './upload-outcome'

/** Large files go in pieces: a lost line or a closed page costs the piece under way, and the file goes on from there. */

/** Where files go in pieces, and what is said beside each. */
export type PieceTarget = { endpoint: string; fields?: Record<string, string> }
/** How far it is, and the signal that stops it. What has arrived stays there. */
export type Watch = { onPercent: (percent: number) => void; signal: AbortSignal }
/** A file that was begun and did not come to its end. `print` tells it from others. */
export type LeftUpload = { print: string; name: string }

/** Larger files go in pieces. */
export const largeBytes = 8 * 1024 * 1024
const pieceBytes = 32 * 1024 * 1024
const place = 'anning-uploads'
/** The server forgets an upload a day after it began. */
const keptMs = 24 * 3_600_000

/** Kept encrypted on this device, since it names files: see use-device-store.ts. `path` = where the upload goes on. */
type Begun = { name: string; path: string; begunAt: number }
type Known = Record<string, Begun>

const fresh = (known: Known): Known => Object.fromEntries(Object.entries(known).filter(([, { begunAt }]) => Date.now() - begunAt < keptMs))
const knownUploads = async (): Promise<Known> => fresh(await kept<Known>(place, {}))
/** The day counts from the beginning, so what is known of the same upload stays. */
const keepBegun = (print: string, begun: Begun) => changeKept<Known>(place, {}, (all) => {
  const known = fresh(all)
  return { ...known, [print]: known[print]?.path === begun.path ? known[print] : begun }
})
const forget = (print: string) =>
  changeKept<Known>(place, {}, ({ [print]: _gone, ...rest }) => (Object.keys(rest).length > 0 ? rest : null))

/** The same file going to the same place. One that was changed since is another file: its pieces would not fit together. */
export const printOf = (endpoint: string, { name, size, lastModified }: File): string => [endpoint, name, size, lastModified].join('|')

const lockOf = (print: string) => `${place} ${print}`

/** Files that some window sends now. */
async function onTheirWay(): Promise<ReadonlySet<string>> {
  const { held = [] } = 'locks' in navigator ? await navigator.locks.query() : {}
  return new Set(held.map(({ name = '' }) => name))
}

/** What was begun at this place in the last day, not brought to its end, and lies still. */
export async function leftUploads(endpoint: string): Promise<LeftUpload[]> {
  const busy = await onTheirWay()
  const mine = Object.entries(await knownUploads()).filter(([print, { path }]) => path.startsWith(`${endpoint}/`) && !busy.has(lockOf(print)))
  return mine.map(([print, { name }]) => ({ print, name }))
}

const headers = { 'Tus-Resumable': '1.0.0' }

/** Nothing of an upload is to stay on the server. */
export const dropAt = (path: string): Promise<unknown> => fetch(path, { method: 'DELETE', headers }).catch(() => undefined)

/** Nothing of it is to stay, here or on the server. Without a line the server forgets it by itself. */
export async function giveUp(print: string): Promise<void> {
  const begun = (await knownUploads())[print]
  await forget(print)
  if (begun) await dropAt(begun.path)
}

export function answerOf(text: string): Answer {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return {}
  }
}

/** All of it is there, but the answer to the last piece was lost: an empty piece asks for it again. */
export async function askedAgain(path: string, sizeBytes: number): Promise<Sent> {
  const said = { ...headers, 'Upload-Offset': String(sizeBytes), 'Content-Type': 'application/offset+octet-stream' }
  const answer = await fetch(path, { method: 'PATCH', headers: said }).catch(() => null)
  return answer ? { status: answer.status, answer: answerOf(await answer.text()) } : noLine
}

const sentOf = (response: HttpResponse): Sent => ({ status: response.getStatus(), answer: answerOf(response.getBody()) })
/** No line, a piece that came twice, the server's own fault. */
const mayPass = ({ status }: Sent) => navigator.onLine && (status === 0 || status === 409 || (status >= 500 && status !== 507))
const isGone = (status: number) => status === 404 || status === 410
/** It is an original now, or the server holds nothing of it and will not. */
const isOver = (status: number) => (status >= 200 && status < 300) || isGone(status) || [400, 413, 415, 422].includes(status)

const pathOf = (url: string | null) => (url ? new URL(url, location.href).pathname : '')

type Sending = PieceTarget & Watch & { file: File; print: string }

async function throughPieces({ endpoint, fields, file, print, onPercent, signal }: Sending): Promise<Sent> {
  const { Upload } = await import('tus-js-client')
  const earlier = (await knownUploads())[print]?.path
  let last = noLine
  return new Promise((resolve) => {
    const upload = new Upload(file, {
      endpoint, uploadUrl: earlier, chunkSize: pieceBytes, metadata: { filename: file.name, ...fields }, storeFingerprintForResuming: false,
      retryDelays: [500, 2_000, 5_000], onShouldRetry: () => mayPass(last),
      onUploadUrlAvailable: () => void keepBegun(print, { name: file.name, path: pathOf(upload.url), begunAt: Date.now() }),
      onBeforeRequest: () => { last = noLine },
      onAfterResponse: (request: HttpRequest, response: HttpResponse) => {
        last = sentOf(response)
        // It would begin anew after any refusal, and forget what had arrived.
        if (request.getMethod() === 'HEAD' && last.status >= 300 && !isGone(last.status)) throw new Error('not now')
      },
      onProgress: (sent, all) => onPercent(all ? Math.floor((sent / all) * 100) : 100),
      onSuccess: ({ lastResponse }) => resolve(lastResponse.getBody() ? sentOf(lastResponse) : askedAgain(pathOf(upload.url), file.size)),
      onError: () => resolve(last),
    })
    signal.addEventListener('abort', () => void upload.abort().then(() => resolve(noLine)))
    if (signal.aborted) resolve(noLine)
    else upload.start()
  })
}

/** One window at a time: two that send the same file would take the line from each other. */
function alone(print: string, work: () => Promise<Sent>): Promise<Sent> {
  if (!('locks' in navigator)) return work()
  const elsewhere: Sent = { status: 409, answer: { code: 'elsewhere' } }
  return navigator.locks.request(lockOf(print), { ifAvailable: true }, (lock) => (lock ? work() : elsewhere))
}

/** Sends a file in pieces, from where an earlier try stopped, also one of another page. */
export async function sendInPieces({ endpoint, fields }: PieceTarget, file: File, watch: Watch): Promise<Sent> {
  const print = printOf(endpoint, file)
  const sent = await alone(print, () => throughPieces({ endpoint, fields, file, print, ...watch }))
  if (isOver(sent.status)) await forget(print)
  return sent
}
