'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { settledUpload, type Answer, type UploadState } from './upload-outcome'

export type Upload = { key: string; name: string; file: File; state: UploadState }

function parsed(text: string): Answer {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return {}
  }
}

/** One request per file, with its own idempotency key, so that a repeat after a lost line stores nothing twice. Status 0 = no line. */
/** `aboutField` = the field that tells, as JSON by file name, when the device last changed the file (`changedAt`, RFC 3339). */
type Target = { action: string; fields?: Record<string, string>; aboutField?: string }

const changedAtOf = ({ lastModified }: File) => (lastModified > 0 ? { changedAt: new Date(lastModified).toISOString() } : {})

function send({ action, fields, aboutField }: Target, upload: Upload, onPercent: (percent: number) => void): Promise<{ status: number; answer: Answer }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    for (const [name, value] of Object.entries(fields ?? {})) form.append(name, value)
    if (aboutField) form.append(aboutField, JSON.stringify({ [upload.name]: changedAtOf(upload.file) }))
    form.append('files', upload.file, upload.name)
    request.upload.onprogress = (event) => { if (event.lengthComputable) onPercent(Math.floor((event.loaded / event.total) * 100)) }
    request.onloadend = () => resolve({ status: request.status, answer: parsed(request.responseText) })
    request.open('POST', action)
    request.setRequestHeader('Accept', 'application/json')
    request.setRequestHeader('Idempotency-Key', upload.key)
    request.send(form)
  })
}

/**
 * Sends files one after the other, each with the same further `fields`; those that met no line are sent again when it comes back. A file that
 * cannot be read any more is told and the next one goes. `onIdle` runs when the queue is empty.
 */
export function useUpload(target: Target, onIdle: () => void) {
  const { action, fields, aboutField } = target
  const [uploads, setUploads] = useState<Upload[]>([])
  const busy = useRef(false)
  const mark = useCallback((key: string, state: UploadState) => setUploads((all) => all.map((each) => (each.key === key ? { ...each, state } : each))), [])
  useEffect(() => {
    const next = uploads.find((each) => each.state.kind === 'waiting')
    if (busy.current || !next) return
    busy.current = true
    const run = async () => {
      mark(next.key, { kind: 'sending', percent: 0 })
      const state = await settledUpload(next.file, () => send({ action, fields, aboutField }, next, (percent) => mark(next.key, { kind: 'sending', percent })))
      busy.current = false
      mark(next.key, state)
      const isLast = uploads.filter((each) => each.state.kind === 'waiting').length === 1
      // Without a line there is nothing new to show, and showing it would leave the page and the files in it.
      if (isLast && state.kind !== 'offline' && navigator.onLine) onIdle()
    }
    void run()
  }, [uploads, action, fields, aboutField, mark, onIdle])
  useEffect(() => {
    const again = () => setUploads((all) => all.map((each) => (each.state.kind === 'offline' ? { ...each, state: { kind: 'waiting' } } : each)))
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [])
  const add = useCallback((files: Iterable<File>) => {
    const fresh = Array.from(files, (file): Upload => ({ key: crypto.randomUUID(), name: file.name, file, state: { kind: 'waiting' } }))
    setUploads((all) => [...all, ...fresh])
  }, [])
  return { uploads, add }
}
