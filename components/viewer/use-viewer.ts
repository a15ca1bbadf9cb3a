'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isFrameMessage, type FrameWords, type Shown, type ShowMessage } from './messages'

export type ViewedFile = { source: string; as: Shown; mime: string }
export type ViewerState = 'closed' | 'loading' | 'shown' | 'failed'

async function bytesOf(source: string): Promise<ArrayBuffer | null> {
  try {
    const answer = await fetch(source)
    return answer.ok ? await answer.arrayBuffer() : null
  } catch {
    return null
  }
}

const isDark = () => getComputedStyle(document.documentElement).colorScheme.includes('dark')

/**
 * Opens a file in a frame without origin: once the frame is ready it gets the bytes by message, and nothing else. What the frame says is believed only as one
 * of three words, and only from that frame.
 */
export function useViewer({ source, as, mime }: ViewedFile, words: FrameWords) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [state, setState] = useState<ViewerState>('closed')
  const give = useCallback(async () => {
    const bytes = await bytesOf(source)
    if (!bytes) return setState('failed')
    const message: ShowMessage = { kind: 'show', as, mime, bytes, words, dark: isDark(), lang: document.documentElement.lang }
    frame.current?.contentWindow?.postMessage(message, '*', [bytes])
  }, [source, as, mime, words])
  useEffect(() => {
    if (state === 'closed') return
    const hear = (event: MessageEvent) => {
      if (!frame.current || event.source !== frame.current.contentWindow || !isFrameMessage(event.data)) return
      if (event.data.kind === 'ready') void give()
      else setState(event.data.kind)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [state, give])
  return { frame, state, open: () => setState('loading'), close: () => setState('closed') }
}
