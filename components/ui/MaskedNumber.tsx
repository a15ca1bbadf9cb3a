'use client'
import { useEffect } from 'react'
import { useAtWork } from './use-at-work'
import { useReveal } from './use-reveal'
import { Icon } from './Icon'

export type MaskWords = { show: string; hide: string; refused: string }

const shownMs = 10_000

/** A number with its middle hidden. `revealPath` answers a logged POST with `{ number }`; it is hidden again after 10 s and when the window is left. */
export function MaskedNumber({ masked, revealPath, words }: { masked: string; revealPath?: string; words: MaskWords }) {
  const { number, refused, reveal, hide } = useReveal(revealPath)
  const canAsk = useAtWork()
  useEffect(() => {
    if (number === null) return
    const timer = setTimeout(hide, shownMs)
    window.addEventListener('blur', hide)
    document.addEventListener('visibilitychange', hide)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('blur', hide)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [number, hide])
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <span className="tabular whitespace-nowrap" aria-live="polite">{number ?? masked}</span>
      {revealPath && canAsk && (
        <button type="button" onClick={number === null ? reveal : hide} aria-label={`${number === null ? words.show : words.hide} ${masked.slice(-4)}`}
          className="inline-flex min-h-6 items-center gap-1.5 text-sm font-bold text-act print:hidden">
          <Icon name="eye" />{number === null ? words.show : words.hide}
        </button>
      )}
      {refused && <span role="status" className="text-sm text-over">{words.refused}</span>}
    </span>
  )
}
