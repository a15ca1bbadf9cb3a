'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { soundReport, type SoundMessage, type SoundWords } from '@/components/viewer/sound-messages'

/** `source` = address of the bytes; `mime` = what they are. */
export type PlayedFile = { source: string; mime: string }
export type PlayerState = 'closed' | 'loading' | 'open' | 'failed'

async function bytesOf(source: string): Promise<ArrayBuffer | null> {
  try {
    const answer = await fetch(source)
    return answer.ok ? await answer.arrayBuffer() : null
  } catch {
    return null
  }
}

const isDark = () => getComputedStyle(document.documentElement).colorScheme.includes('dark')

/** Plays a recording in the frame without origin and tells where it stands. `onMark` = the person pressed M in the frame. */
export function usePlayer({ source, mime }: PlayedFile, words: SoundWords, onMark: () => void) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [state, setState] = useState<PlayerState>('closed')
  const [{ second, length }, setPlace] = useState({ second: 0, length: 0 })
  const say = useCallback((message: SoundMessage) => frame.current?.contentWindow?.postMessage(message, '*'), [])
  const give = useCallback(async () => {
    const bytes = await bytesOf(source)
    if (!bytes) return setState('failed')
    say({ kind: 'sound', mime, bytes, words, dark: isDark(), lang: document.documentElement.lang })
  }, [source, mime, words, say])
  useEffect(() => {
    if (state === 'closed') return
    const hear = (event: MessageEvent) => {
      const report = frame.current && event.source === frame.current.contentWindow ? soundReport(event.data) : null
      if (report?.kind === 'ready') void give()
      if (report?.kind === 'failed') setState('failed')
      if (report?.kind === 'mark') onMark()
      if (report?.kind !== 'at') return
      setState('open')
      setPlace({ second: report.second, length: report.length })
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [state, give, onMark])
  const seek = useCallback((to: number) => say({ kind: 'seek', second: to }), [say])
  return { frame, state, second, length, open: () => setState('loading'), close: () => setState('closed'), seek }
}
