'use client'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { usePolled } from '@/components/ui/use-polled'

/** How far a reading has come: `rows` read so far, `done` of `total` of its step. */
export type Progress = { step: 'reading' | 'storing' | 'publishing'; rows: number; done: number; total: number }
/** Sentences of the steps, with `{percent}`, `{rows}`, `{done}` and `{total}` to be filled. */
type Words = Record<Progress['step'] | 'begun', string>
/** `stop` = the way to stop it, as long as there is one: rows that are being published all come in. */
type Props = { importId: string; from: Progress | null; label: string; words: Words; stop?: ReactNode }

function read(answer: unknown) {
  const { state, progress } = answer as { state: string; progress?: Progress }
  return { state: progress ?? null, isOver: state !== 'running' }
}

const percentOf = ({ done, total }: Progress) => (total > 0 ? Math.floor((done / total) * 100) : 0)

/** Words and bar of one step; the last one has no measure, so its bar only moves. */
function shown(progress: Progress | null, words: Words): { text: string; value: number | undefined } {
  if (!progress) return { text: words.begun, value: undefined }
  const values: Record<string, number> = { percent: percentOf(progress), rows: progress.rows, done: progress.done, total: progress.total }
  const text = words[progress.step].replace(/\{(\w+)\}/g, (whole, name: string) => values[name]?.toLocaleString('en') ?? whole)
  return { text, value: progress.step === 'publishing' ? undefined : percentOf(progress) }
}

/** How far a file has been read in; when that ends the page is read anew. Without scripts it stands as it was when the page came. */
export function ImportProgress({ importId, from, label, words, stop }: Props) {
  const router = useRouter()
  const progress = usePolled<Progress | null>({ path: `/api/imports/${importId}`, from, read, onEnd: () => router.refresh() })
  const { text, value } = shown(progress, words)
  return (
    <div className="grid gap-3">
      <div className="grid gap-1">
        <progress aria-label={label} value={value} max={100} className="h-2 w-full accent-act" />
        <p className="tabular text-sm text-ink-2 clauses">{text}</p>
      </div>
      {progress?.step !== 'publishing' && stop}
    </div>
  )
}
