'use client'
import { useState } from 'react'
import { Button } from './Button'

type Words = { copy: string; copied: string; failed: string }

/** Puts a text on the clipboard and says so. Where the browser does not allow it, the text stays to be marked by hand. */
export function CopyButton({ text, label, words }: { text: string; label: string; words: Words }) {
  const [state, setState] = useState<keyof Words>('copy')
  const copy = () => {
    if (!navigator.clipboard) return setState('failed')
    navigator.clipboard.writeText(text).then(() => setState('copied'), () => setState('failed'))
  }
  return (
    <span className="flex flex-wrap items-center gap-3">
      <Button type="button" look="secondary" onClick={copy} aria-label={label}>
        {words.copy}
      </Button>
      <span role="status" className="text-sm text-ink-2">
        {state === 'copy' ? '' : words[state]}
      </span>
    </span>
  )
}
