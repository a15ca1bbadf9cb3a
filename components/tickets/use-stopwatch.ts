'use client'
import { useCallback, useEffect, useState } from 'react'
import { keep, kept } from '@/components/forms/use-device-store'
import { localTime } from '@/lib/calendar/local-date'
import { hoursLeftRunning, lengthInDigits } from './call-length'

/** A run: since when it goes on (null = it stands), and how long it took when it was stopped, both in milliseconds; `base` = what the page said then. */
type Run = { startedAt: number | null; tookMs: number; base: string }
/** Of whose call a stopwatch is; `base` = what the page says now, other once the call was noted. */
export type Watch = { name: string; base: string }

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

/** The run of this call; one that stood when the call was noted is over. */
function useKeptRun({ name, base }: Watch): [Run | null, (next: Run | null) => void] {
  const [run, setRun] = useState<Run | null>(null)
  useEffect(() => {
    let isGone = false
    const isOver = (held: Run) => held.startedAt === null && held.base !== base
    void kept<Run | null>(slotOf(name), null).then((held) => {
      if (held && isOver(held)) void keep(slotOf(name), null)
      else if (!isGone) setRun(held)
    })
    return () => {
      isGone = true
    }
  }, [name, base])
  const put = useCallback((next: Run | null) => {
    setRun(next)
    void keep(slotOf(name), next)
  }, [name])
  return [run, put]
}

/** A stopwatch that needs no network and goes on over a reload; it fills in when the call began, and how long it took, unless it was left running. */
export function useStopwatch(watch: Watch) {
  const { base } = watch
  const [run, put] = useKeptRun(watch)
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
    put({ startedAt: at, tookMs: 0, base })
    fill('atTime', localTime(at).slice(0, 5))
  }
  const stop = useCallback(() => {
    const tookMs = Date.now() - (startedAt ?? Date.now())
    put({ startedAt: null, tookMs, base })
    if (hoursLeftRunning(tookMs) === null) fill('length', lengthInDigits(tookMs))
  }, [startedAt, put, base])
  // Whoever notes the call while it runs ends it: its length goes along, and stays where the note did not get through.
  useEffect(() => {
    if (startedAt === null) return
    const noted = (event: Event) => { if (event.target instanceof HTMLFormElement && event.target.dataset.call) stop() }
    document.addEventListener('submit', noted, true)
    return () => document.removeEventListener('submit', noted, true)
  }, [startedAt, stop])
  const passedMs = startedAt === null ? (run?.tookMs ?? 0) : Math.max(0, now - startedAt)
  return { isRunning: startedAt !== null, isFresh: run === null, passedMs, press: startedAt === null ? start : stop }
}
