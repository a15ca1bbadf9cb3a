'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useRef, useState, type DragEvent } from 'react'
import { classNames } from './class-names'
import { type FileDropWords, RowButton, UploadRow } from './UploadRow'
import { useLeftUploads } from './use-left-uploads'
import { type LeftUpload, printOf } from './use-pieces'
import { type Upload, useUpload, type UploadTarget } from './use-upload'

type Props = UploadTarget & { words: FileDropWords; accept?: string }

/** What was begun on another page: it takes the same file to go on, so that is what is asked for. */
function LeftList({ left, words, onRemove }: { left: LeftUpload[]; words: FileDropWords; onRemove: (print: string) => void }) {
  if (left.length === 0) return null
  return (
    <section className="grid gap-1 rounded-card border border-line bg-soon-soft px-4 py-3">
      <h2 className="font-bold">{words.leftTitle}</h2>
      <ul className="grid divide-y divide-line">
        {left.map(({ print, name }) => (
          <li key={print} className="flex flex-wrap items-baseline justify-between gap-x-8">
            <span className="min-w-0 break-words">{name}</span>
            <span className="-mx-4"><RowButton word={words.remove} name={name} onPress={() => onRemove(print)} /></span>
          </li>
        ))}
      </ul>
      <p className="text-sm clauses">{words.left}</p>
    </section>
  )
}

/**
 * Files in, by dropping or choosing. Each file is its own request to `action`, field `files` beside the given `fields` (`aboutField`, `piecesAt`: see
 * use-upload.ts); a large file that was not sent whole before is named, so that it can be chosen again and goes on; sending files needs scripts, and
 * says so without them.
 */
export function FileDrop({ action, words, accept, fields, aboutField, piecesAt }: Props) {
  const router = useRouter()
  const chooser = useRef<HTMLInputElement>(null)
  const { uploads, add, pause, goOn, remove } = useUpload({ action, fields, aboutField, piecesAt }, useCallback(() => router.refresh(), [router]))
  const { left, drop: dropLeft } = useLeftUploads(piecesAt)
  const shown = new Set(uploads.map(({ file }) => printOf(piecesAt ?? '', file)))
  const [over, setOver] = useState(false)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add(event.dataTransfer.files)
  }
  const onRemove = (upload: Upload) => {
    remove(upload)
    dropLeft(printOf(piecesAt ?? '', upload.file))
    chooser.current?.focus()
  }
  return (
    <div className="grid gap-3 print:hidden">
      <div onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={onDrop}
        className={classNames('relative grid justify-items-center gap-1 rounded-card border border-dashed border-edge px-4 py-5 text-center', over
          ? 'bg-act-soft' : 'bg-surface')}>
        <label className="has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-act">
          <span className="pointer-coarse:hidden">{words.lead}</span>
          <span className="inline-block font-bold text-act pointer-coarse:first-letter:uppercase">{words.choose}</span>
          <input ref={chooser} type="file" name="files" multiple accept={accept} className="absolute inset-0 size-full cursor-pointer opacity-0"
            onChange={(event) => { add(event.target.files ?? []); event.target.value = '' }} />
        </label>
        <p className="text-sm text-ink-2 clauses">{words.note}</p>
        <noscript><p className="text-sm font-bold text-over">{words.needsScript}</p></noscript>
      </div>
      <LeftList left={left.filter(({ print }) => !shown.has(print))} words={words} onRemove={(print) => { dropLeft(print); chooser.current?.focus() }} />
      {uploads.length > 0 && (
        <ul aria-live="polite" className="divide-y divide-line">
          {uploads.map((upload) => <UploadRow key={upload.key} upload={upload} words={words} orders={{ pause, goOn, remove: onRemove }} />)}
        </ul>
      )}
    </div>
  )
}
