'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useRef, useState } from 'react'
import { isReadable, refusalCode, type Sent } from '@/components/ui/upload-outcome'
import { sendInPieces, type Watch } from '@/components/ui/use-pieces'

/** `offline` = it waits for a line, and goes on by itself. */
export type PackageState =
  | { kind: 'idle' } | { kind: 'empty' } | { kind: 'sending'; percent: number } | { kind: 'offline' } | { kind: 'refused'; code: string }

/** Where packages go in pieces. */
export const packagesAt = '/api/cases/packages/uploads'
const againMs = 15_000

/** Until the browser says that there is a line, or some time has passed: it does not always say so. */
const lineAgain = (signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  const timer = setTimeout(resolve, againMs)
  window.addEventListener('online', () => resolve(), { once: true, signal })
  signal.addEventListener('abort', () => { clearTimeout(timer); resolve() })
})

/** Sends a package to its last piece, over lost lines; null = it was stopped, and what has arrived stays there. */
async function sentWhole(file: File, watch: Watch & { onOffline: () => void }): Promise<Sent | null> {
  for (;;) {
    const sent = await sendInPieces({ endpoint: packagesAt }, file, watch)
    if (watch.signal.aborted) return null
    if (sent.status !== 0 || !(await isReadable(file))) return sent
    watch.onOffline()
    await lineAgain(watch.signal)
    if (watch.signal.aborted) return null
  }
}

/** Where a package stands once its sending has ended; null = it was stopped. */
function settled(sent: Sent | null): PackageState {
  if (sent === null || (sent.status >= 200 && sent.status < 300)) return { kind: 'idle' }
  return { kind: 'refused', code: sent.status === 0 ? 'unreadable' : refusalCode(sent) }
}

/** Sends one package and tells how far it is. Once it is there the page is read anew, and says how far the opening has come. */
export function usePackage() {
  const [state, setState] = useState<PackageState>({ kind: 'idle' })
  const router = useRouter()
  const running = useRef<AbortController | null>(null)
  const stop = useCallback(() => running.current?.abort(), [])
  const open = useCallback(async (file: File | undefined, onSent: () => void) => {
    if (!file) return setState({ kind: 'empty' })
    running.current = new AbortController()
    const onPercent = (percent: number) => setState({ kind: 'sending', percent })
    onPercent(0)
    const sent = await sentWhole(file, { onPercent, onOffline: () => setState({ kind: 'offline' }), signal: running.current.signal })
    running.current = null
    setState(settled(sent))
    if (sent && settled(sent).kind === 'idle') onSent()
    router.refresh()
  }, [router])
  return { state, open, stop }
}
