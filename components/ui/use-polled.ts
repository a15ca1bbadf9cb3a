import { useEffect, useRef, useState } from 'react'

const everyMs = 1_000

/** Asks a door; null when it cannot be reached now, which is no reason to stop asking. */
async function asked(path: string): Promise<unknown> {
  try {
    const response = await fetch(path)
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}

/** `read` = what an answer says of the thing; null = nothing. */
type Follow<State> = { path: string; from: State; read: (answer: unknown) => { state: State; isOver: boolean } | null; onEnd: () => void }

/** Follows something on the server until it is over. A page that nobody looks at asks nothing. */
export function usePolled<State>({ path, from, read, onEnd }: Follow<State>): State {
  const [state, setState] = useState(from)
  const latest = useRef({ read, onEnd })
  useEffect(() => { latest.current = { read, onEnd } })
  useEffect(() => {
    const timer = setInterval(async () => {
      if (document.hidden) return
      const answer = await asked(path)
      const said = answer === null ? null : latest.current.read(answer)
      if (!said) return
      setState(said.state)
      if (!said.isOver) return
      clearInterval(timer)
      latest.current.onEnd()
    }, everyMs)
    return () => clearInterval(timer)
  }, [path])
  return state
}
