'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { mayGoOn, noLine, type Sent, settledUpload, type UploadState } from './upload-outcome'
import { answerOf, giveUp, largeBytes, printOf, sendInPieces, type Watch } from './use-pieces'

/** `isLarge` = it goes in pieces. */
export type Upload = { key: string; name: string; file: File; isLarge: boolean; state: UploadState }

/**
 * `aboutField` = the field that tells, as JSON by file name, when the device last changed the file (`changedAt`, RFC 3339); `piecesAt` = where large files go
 * in pieces, so that a lost line costs the last piece alone.
 */
export type UploadTarget = { action: string; fields?: Record<string, string>; aboutField?: string; piecesAt?: string }

/** A line may be back without the browser saying so: the server was started anew, the phone sits in a dead spot. */
const againMs = 15_000

const changedAtOf = ({ lastModified }: File) => (lastModified > 0 ? { changedAt: new Date(lastModified).toISOString() } : {})

const saidOf = ({ fields, aboutField }: UploadTarget, { name, file }: Upload): Record<string, string> =>
  ({ ...fields, ...(aboutField && { [aboutField]: JSON.stringify({ [name]: changedAtOf(file) }) }) })

/** One request, with its own idempotency key, so that a repeat after a lost line stores nothing twice. */
function sendAtOnce(target: UploadTarget, upload: Upload, { onPercent, signal }: Watch): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    for (const [name, value] of Object.entries(saidOf(target, upload))) form.append(name, value)
    form.append('files', upload.file, upload.name)
    request.upload.onprogress = (event) => { if (event.lengthComputable) onPercent(Math.floor((event.loaded / event.total) * 100)) }
    request.onloadend = () => resolve(request.status === 0 ? noLine : { status: request.status, answer: answerOf(request.responseText) })
    signal.addEventListener('abort', () => request.abort())
    request.open('POST', target.action)
    request.setRequestHeader('Accept', 'application/json')
    request.setRequestHeader('Idempotency-Key', upload.key)
    request.send(form)
  })
}

function send(target: UploadTarget, upload: Upload, watch: Watch): Promise<Sent> {
  const endpoint = target.piecesAt
  return endpoint && upload.isLarge ? sendInPieces({ endpoint, fields: saidOf(target, upload) }, upload.file, watch) : sendAtOnce(target, upload, watch)
}

type Queue = { uploads: Upload[]; setUploads: (change: (all: Upload[]) => Upload[]) => void; mark: (key: string, state: UploadState) => void }

function useQueue(): Queue {
  const [uploads, setUploads] = useState<Upload[]>([])
  const mark = useCallback((key: string, state: UploadState) => setUploads((all) => all.map((each) => (each.key === key ? { ...each, state } : each))), [])
  return { uploads, setUploads, mark }
}

/** What met no line is sent again when the browser says that there is one, and every so often. */
function useLineAgain({ uploads, setUploads }: Queue): void {
  const isOffline = uploads.some(({ state }) => state.kind === 'offline')
  useEffect(() => {
    if (!isOffline) return
    const again = () => setUploads((all) => all.map((each) => (each.state.kind === 'offline' ? { ...each, state: { kind: 'waiting' } } : each)))
    const timer = setInterval(again, againMs)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [isOffline, setUploads])
}

const isSame = (one: File, other: File) => one.name === other.name && one.size === other.size && one.lastModified === other.lastModified

/** A file that stands here and is not in yet goes on; any other is new. A small one on its way might be another of the same name. */
function withFile(all: Upload[], file: File, isLarge: boolean): Upload[] {
  const same = all.find((each) => isSame(each.file, file) && each.state.kind !== 'saved' && (isLarge || mayGoOn(each.state)))
  if (!same) return [...all, { key: crypto.randomUUID(), name: file.name, file, isLarge, state: { kind: 'waiting' } }]
  const isOnItsWay = same.state.kind === 'waiting' || same.state.kind === 'sending'
  return isOnItsWay ? all : all.map((each) => (each === same ? { ...each, file, state: { kind: 'waiting' } } : each))
}

type Running = { key: string; stop: AbortController }

/**
 * Sends files one after the other, each with the same further `fields`; those that met no line are sent again when it comes back. A file that
 * cannot be read any more is told and the next one goes. A file can be stopped, told to go on, and taken away. `onIdle` runs when the queue is empty.
 */
export function useUpload({ action, fields, aboutField, piecesAt }: UploadTarget, onIdle: () => void) {
  const queue = useQueue()
  const { uploads, setUploads, mark } = queue
  const running = useRef<Running | null>(null)
  useEffect(() => {
    const next = uploads.find((each) => each.state.kind === 'waiting')
    if (running.current || !next) return
    const { key, file } = next
    const stop = new AbortController()
    running.current = { key, stop }
    const onPercent = (percent: number) => { if (!stop.signal.aborted) mark(key, { kind: 'sending', percent }) }
    const run = async () => {
      onPercent(0)
      const state = await settledUpload(file, () => send({ action, fields, aboutField, piecesAt }, next, { onPercent, signal: stop.signal }))
      running.current = null
      const isStopped = stop.signal.aborted && state.kind !== 'saved'
      if (isStopped) setUploads((all) => [...all])
      else mark(key, state)
      const isLast = uploads.filter((each) => each.state.kind === 'waiting').length === 1
      // Without a line there is nothing new to show, and showing it would leave the page and the files in it.
      if (isLast && !isStopped && state.kind !== 'offline' && navigator.onLine) onIdle()
    }
    void run()
  }, [uploads, action, fields, aboutField, piecesAt, setUploads, mark, onIdle])
  useLineAgain(queue)
  return { uploads, ...useOrders(queue, running, piecesAt) }
}

function useOrders({ setUploads, mark }: Queue, running: { current: Running | null }, piecesAt: string | undefined) {
  const stop = useCallback((key: string) => { if (running.current?.key === key) running.current.stop.abort() }, [running])
  const add = useCallback((files: Iterable<File>) => {
    const chosen = [...files]
    setUploads((all) => chosen.reduce((known, file) => withFile(known, file, piecesAt !== undefined && file.size > largeBytes), all))
  }, [setUploads, piecesAt])
  const pause = useCallback(({ key, state }: Upload) => {
    stop(key)
    mark(key, { kind: 'paused', percent: state.kind === 'sending' ? state.percent : 0 })
  }, [stop, mark])
  const goOn = useCallback(({ key }: Upload) => mark(key, { kind: 'waiting' }), [mark])
  const remove = useCallback(({ key, file, isLarge }: Upload) => {
    stop(key)
    setUploads((all) => all.filter((each) => each.key !== key))
    if (piecesAt && isLarge) void giveUp(printOf(piecesAt, file))
  }, [stop, setUploads, piecesAt])
  return { add, pause, goOn, remove }
}
