'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import { sendJson, type SendRefusal } from '@/components/forms/use-send'
import { draftBody } from '@/lib/letters/draft-form'
import { keptFields, keepFields, putBack, saidFields } from './use-kept-fields'

/** Where a draft stands: what was typed is on the server, on its way, only here, or refused there. */
export type DraftState = 'saved' | 'dirty' | 'saving' | 'offline' | 'conflict' | 'refused'

const pauseMs = 900

const stateOf = ({ status, code }: SendRefusal): DraftState => {
  if (code === 'conflict') return 'conflict'
  return [0, 401, 408, 423, 429].includes(status) || status >= 500 ? 'offline' : 'refused'
}

/** Runs after opening, and whenever the line comes back. */
function useResumed(resume: () => void): void {
  const now = useEffectEvent(resume)
  useEffect(() => {
    const again = () => now()
    const first = setTimeout(again)
    window.addEventListener('online', again)
    return () => {
      clearTimeout(first)
      window.removeEventListener('online', again)
    }
  }, [])
}

/**
 * Saves a draft through its door a moment after the last key, then asks for the page anew, so that the paper follows. What could not be saved stays in the
 * fields and in this tab until it could.
 */
export function useDraft(form: RefObject<HTMLFormElement | null>, at: { path: string; version: string }) {
  const router = useRouter()
  const version = useRef(at.version)
  const isBusy = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [state, setState] = useState<DraftState>('saved')
  const [refusal, setRefusal] = useState<SendRefusal | null>(null)
  const later = (overwrites: boolean) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(overwrites), pauseMs)
  }
  async function save(overwrites = false): Promise<void> {
    if (!form.current) return
    if (isBusy.current) return later(overwrites)
    clearTimeout(timer.current)
    isBusy.current = true
    const fields = saidFields(form.current)
    setState('saving')
    const sent = await sendJson('PATCH', at.path, { body: draftBody({ ...fields, version: overwrites ? '' : version.current }) })
    isBusy.current = false
    if (sent.ok) return arrived(fields, sent.answer.version)
    setRefusal(sent.refusal)
    setState(stateOf(sent.refusal))
    if (sent.refusal.code === 'conflict') router.refresh()
  }
  function arrived(fields: Record<string, string>, now = ''): void {
    version.current = now
    const isStill = form.current !== null && JSON.stringify(saidFields(form.current)) === JSON.stringify(fields)
    if (isStill) keepFields(at.path, null)
    setState(isStill ? 'saved' : 'dirty')
    router.refresh()
  }
  function typed(): void {
    if (form.current) keepFields(at.path, saidFields(form.current))
    setState('dirty')
    later(false)
  }
  useResumed(() => {
    const fields = keptFields(at.path)
    if (!fields || !form.current) return
    putBack(form.current, fields)
    void save()
  })
  return { state, refusal, save, typed, drop: () => keepFields(at.path, null) }
}
