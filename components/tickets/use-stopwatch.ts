'use client'
import { useCallback, useEffect, useState } from 'react'
import { keep, kept } from '@/components/forms/use-device-store'
import { localTime } from '@/lib/calendar/local-date'
import { lengthInDigits } from './call-length'

/** A run: since when it goes on (null = it stands), and how long it took when it was stopped; both in milliseconds. */
type Run = { startedAt: number | null; tookMs: number }

const slotOf = (name: string) => `anning-call-${name}`
const tickMs = 500

const field = (name: string) => document.querySelector<HTMLInputElement>(`form[data-call] [name="${name}"]`)

/** Writes into a field of the form as a person would, so that the form keeps it. */
function fill(name: string, value: string): void {
  const input = field(name)
  if (!input) return
  input.value = value
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

function useKeptRun(name: string): [Run | null, (next: Run | null) => void] {
  const [run, setRun] = useState<Run | null>(null)
  useEffect(() => {
    let isGone = false
    void kept<Run | null>(slotOf(name), null).then((held) => { if (!isGone) setRun(held) })
    const forget = (event: Event) => { if (event.target instanceof HTMLFormElement && event.target.dataset.call) void keep(slotOf(name), null) }
    document.addEventListener('submit', forget)
    return () => {
      isGone = true
      document.removeEventListener('submit', forget)
    }
  }, [name])
  const put = useCallback((next: Run | null) => {
    setRun(next)
    void keep(slotOf(name), next)
  }, [name])
  return [run, put]
}

/** A stopwatch that needs no network and goes on over a reload; it fills in when the call began, and how long it took. */
export function useStopwatch(name: string) {
  const [run, put] = useKeptRun(name)
  const [now, setNow] = useState(0)
  const startedAt = run?.startedAt ?? null
  useEffect(() => {
    if (startedAt === null) return
    const timer = setInterval(() => setNow(Date.now()), tickMs)
    return () => clearInterval(timer)
  }, [startedAt])
  const start = () => {
    const at = Date.now()
    setNow(at)
    put({ startedAt: at, tookMs: 0 })
    fill('atTime', localTime(at).slice(0, 5))
  }
  const stop = () => {
    const tookMs = Date.now() - (startedAt ?? Date.now())
    put({ startedAt: null, tookMs })
    fill('length', lengthInDigits(tookMs))
  }
  const passedMs = startedAt === null ? (run?.tookMs ?? 0) : Math.max(0, now - startedAt)
  return { isRunning: startedAt !== null, isFresh: run === null, passedMs, press: startedAt === null ? start : stop }
}
