'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useState, type DragEvent } from 'react'
import { classNames } from './class-names'
import type { UploadState } from './upload-outcome'
import { useUpload } from './use-upload'

/** Sentences of the drop area. `percent` holds `{percent}`; `refusals` by code, with `unknown` for any other. */
export type FileDropWords = {
  lead: string; choose: string; note: string; needsScript: string; waiting: string; percent: string; saved: string; verified: string; already: string
  offline: string; unreadable: string; refusals: Record<string, string>
}

type Props = { action: string; words: FileDropWords; accept?: string; fields?: Record<string, string>; aboutField?: string }

const quiet = 'text-sm text-ink-2'

function told(state: UploadState, words: FileDropWords): { text: string; look: string } {
  if (state.kind === 'waiting') return { text: words.waiting, look: quiet }
  if (state.kind === 'sending') return { text: words.percent.replace('{percent}', String(state.percent)), look: `tabular ${quiet}` }
  if (state.kind === 'offline' || state.kind === 'unreadable') return { text: words[state.kind], look: 'text-sm font-bold text-over' }
  if (state.kind === 'refused') return { text: words.refusals[state.code] ?? words.refusals.unknown ?? state.code, look: 'text-sm font-bold text-over' }
  if (state.sameAs) return { text: words.already, look: quiet }
  if (state.rejected) return { text: words.refusals[state.rejected] ?? words.saved, look: 'text-sm font-bold text-soon' }
  return { text: state.verified ? words.verified : words.saved, look: 'text-sm font-bold text-done' }
}

function UploadRow({ name, state, words }: { name: string; state: UploadState; words: FileDropWords }) {
  const { text, look } = told(state, words)
  return (
    <li className="grid gap-2 py-2.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4"><span>{name}</span><span className={look}>{text}</span></div>
      {state.kind === 'sending' && <progress max={100} value={state.percent} aria-label={name} />}
    </li>
  )
}

/**
 * Files in, by dropping or choosing. Each file is its own request to `action`, field `files` beside the given `fields` (`aboutField`: see
 * use-upload.ts); sending files needs scripts, and says so without them.
 */
export function FileDrop({ action, words, accept, fields, aboutField }: Props) {
  const router = useRouter()
  const { uploads, add } = useUpload({ action, fields, aboutField }, useCallback(() => router.refresh(), [router]))
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add(event.dataTransfer.files)
  }
  return (
    <div className="grid gap-3 print:hidden">
      <div onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}
        className={classNames('relative grid justify-items-center gap-1 rounded-card border border-dashed border-edge px-4 py-5 text-center', over
          ? 'bg-act-soft' : 'bg-surface')}>
        <label className="has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-act">
          {words.lead}<span className="font-bold text-act">{words.choose}</span>
          <input type="file" name="files" multiple accept={accept} className="absolute inset-0 size-full cursor-pointer opacity-0"
            onChange={(event) => { add(event.target.files ?? []); event.target.value = '' }} />
        </label>
        <p className="text-sm text-ink-2">{words.note}</p>
        <noscript><p className="text-sm font-bold text-over">{words.needsScript}</p></noscript>
      </div>
      {uploads.length > 0 && (
        <ul aria-live="polite" className="divide-y divide-line">
          {uploads.map((upload) => <UploadRow key={upload.key} name={upload.name} state={upload.state} words={words} />)}
        </ul>
      )}
    </div>
  )
}
