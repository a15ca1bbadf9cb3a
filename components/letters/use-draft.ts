'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import { sendJson } from '@/components/forms/use-send'
import { DraftKeeper, untouched, type Told } from './draft-keeper'
import { formAccess, keepFields, keptFields } from './use-kept-fields'

function later(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms)
  return () => clearTimeout(timer)
}

/** Keeps the draft of this form: it is saved through its door, then the page is asked for anew, so that the paper follows. */
export function useDraft(form: RefObject<HTMLFormElement | null>, at: { path: string; version: string }) {
  const router = useRouter()
  const keeper = useRef<DraftKeeper>(null)
  const [told, setTold] = useState<Told>(untouched)
  const opened = useEffectEvent((element: HTMLFormElement) =>
    new DraftKeeper({
      form: formAccess(element),
      send: (body) => sendJson('PATCH', at.path, { body }),
      kept: () => keptFields(at.path),
      keep: (held) => keepFields(at.path, held),
      refresh: () => router.refresh(),
      tell: setTold,
      now: Date.now,
      later,
    }, at.version),
  )
  useEffect(() => {
    if (!form.current) return
    const draft = opened(form.current)
    const online = () => draft.online()
    keeper.current = draft
    void draft.open()
    window.addEventListener('online', online)
    return () => {
      draft.close()
      window.removeEventListener('online', online)
    }
  }, [form])
  useEffect(() => {
    keeper.current?.showed(at.version)
  }, [at.version])
  return { ...told, keeper }
}
