'use client'
import { useCallback, useState } from 'react'
import { RepeatedSend } from './repeated-send'
import type { Method, SendRefusal } from './use-send'

/** One write at a time with its state. `send` tells whether it went through; pressing again after a lost answer is the same write. */
export function useSend() {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<SendRefusal | null>(null)
  const [repeated] = useState(() => new RepeatedSend())
  const send = useCallback(async (method: Method, path: string, body: unknown) => {
    setBusy(true)
    const sent = await repeated.send(method, path, body)
    setBusy(false)
    setRefusal(sent.ok ? null : sent.refusal)
    return sent.ok
  }, [repeated])
  return { send, busy, refusal }
}
