'use client'
import { useCallback, useRef, useState } from 'react'

/** What came of a package: where its case is, and what of it is here. */
export type OpenedPackage = { id: string; originals: number; elsewhere: number; attempts: number; sameFindings: boolean }
export type PackageState =
  | { kind: 'idle' } | { kind: 'empty' } | { kind: 'sending'; percent: number } | { kind: 'checking' } | { kind: 'refused'; code: string }
  | { kind: 'opened'; opened: OpenedPackage }

const sentWhole = 100

function answered({ status, responseText }: XMLHttpRequest): PackageState {
  if (status === 0) return { kind: 'refused', code: 'offline' }
  try {
    const answer = JSON.parse(responseText) as OpenedPackage & { code?: string }
    return status < 300 ? { kind: 'opened', opened: answer } : { kind: 'refused', code: answer.code ?? 'unknown' }
  } catch {
    return { kind: 'refused', code: 'unknown' }
  }
}

/** Sends one package and tells how far it is. A repeat after a lost line opens nothing twice: the key stays the file's. */
export function usePackage() {
  const [state, setState] = useState<PackageState>({ kind: 'idle' })
  const keys = useRef(new WeakMap<File, string>())
  const open = useCallback((file: File | undefined) => {
    if (!file) return setState({ kind: 'empty' })
    const key = keys.current.get(file) ?? crypto.randomUUID()
    keys.current.set(file, key)
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.append('file', file, file.name)
    setState({ kind: 'sending', percent: 0 })
    request.upload.onprogress = (event) => {
      const percent = event.lengthComputable ? Math.floor((event.loaded / event.total) * sentWhole) : 0
      setState(percent === sentWhole ? { kind: 'checking' } : { kind: 'sending', percent })
    }
    request.onloadend = () => setState(answered(request))
    request.open('POST', '/api/cases/packages')
    request.setRequestHeader('Accept', 'application/json')
    request.setRequestHeader('Idempotency-Key', key)
    request.send(form)
  }, [])
  return { state, open }
}
