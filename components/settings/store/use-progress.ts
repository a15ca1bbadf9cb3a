import { useEffect, useRef, useState } from 'react'

type Far = { checked: number; total: number }
type Answer = { latest: (Far & { state: string }) | null }

const everyMs = 1_500

/** Asks the server how far the check is; null when it cannot be reached now, which is no reason to stop asking. */
async function asked(): Promise<Answer | null> {
  try {
    const response = await fetch('/api/store-checks')
    return response.ok ? ((await response.json()) as Answer) : null
  } catch {
    return null
  }
}

/** Follows a running check until it ends. */
export function useProgress(from: Far, onEnd: () => void): Far {
  const [far, setFar] = useState(from)
  const ended = useRef(onEnd)
  useEffect(() => { ended.current = onEnd })
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await asked()
      if (!answer?.latest) return
      setFar(answer.latest)
      if (answer.latest.state === 'running') return
      clearInterval(timer)
      ended.current()
    }, everyMs)
    return () => clearInterval(timer)
  }, [])
  return far
}
