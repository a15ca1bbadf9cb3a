'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useRef, useState } from 'react'

export type PackageState =
  | { kind: 'idle' } | { kind: 'empty' } | { kind: 'sending'; percent: number } | { kind: 'checking' } | { kind: 'refused'; code: string }
/** What the door says. */
type Answer = { id?: string; sameFindings?: boolean; code?: string }

const sentWhole = 100

function parsed(text: string): Answer {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return {}
  }
}

/** Where the page tells of the case, or why there is none. */
function answered({ status, responseText }: XMLHttpRequest): { next: string } | PackageState {
  if (status === 0) return { kind: 'refused', code: 'offline' }
  const { id, sameFindings, code = 'unknown' } = parsed(responseText)
  return status < 300 && id ? { next: `/cases/open?case=${id}&same=${sameFindings ? 'yes' : 'no'}` } : { kind: 'refused', code }
}

/** Sends one package and tells how far it is. A repeat after a lost line opens nothing twice: the key stays the file's. */
export function usePackage() {
  const [state, setState] = useState<PackageState>({ kind: 'idle' })
  const router = useRouter()
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
    request.onloadend = () => {
      const said = answered(request)
      if ('next' in said) router.push(said.next)
      else setState(said)
    }
    request.open('POST', '/api/cases/packages')
    request.setRequestHeader('Accept', 'application/json')
    request.setRequestHeader('Idempotency-Key', key)
    request.send(form)
  }, [router])
  return { state, open }
}
