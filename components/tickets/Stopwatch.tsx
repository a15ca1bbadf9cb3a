'use client'
import { fill } from '@/components/forms/intake/intake-words'
import { ActionBar } from '@/components/ui/ActionBar'
import { Button } from '@/components/ui/Button'
import { useAtWork } from '@/components/ui/use-at-work'
import { hoursLeftRunning, lengthInDigits } from './call-length'
import { useStopwatch, type Watch } from './use-stopwatch'

export type WatchWords = { title: string; start: string; stop: string; again: string; hint: string; left: string; form: string }

/** Counts a call, in reach of the thumb; one press starts it, one stops it. `watch` = of whose call; `formHref` = the form it fills in. Only with scripts. */
export function Stopwatch({ watch, words, formHref }: { watch: Watch; words: WatchWords; formHref: string }) {
  const { isRunning, isFresh, passedMs, press } = useStopwatch(watch)
  const hours = hoursLeftRunning(passedMs)
  if (!useAtWork()) return null
  return (
    <ActionBar note={hours === null ? words.hint : fill(words.left, { hours })}>
      <span role="timer" aria-label={words.title} className="tabular min-w-20 self-center text-2xl font-bold">{lengthInDigits(passedMs)}</span>
      <Button type="button" size="large" icon="clock" onClick={press} className="flex-1">
        {isRunning ? words.stop : isFresh ? words.start : words.again}
      </Button>
      <a href={formHref} className="inline-flex min-h-target items-center self-center px-2 font-bold text-act hover:underline">{words.form}</a>
    </ActionBar>
  )
}
