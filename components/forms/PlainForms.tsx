'use client'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Told } from './plain-forms'

/**
 * Stands once on a page and sends its plain forms: one that reaches nobody stays as it is and says so, instead of giving way to the browser's own page. What a
 * form sends by itself is left alone. Until the script for it is there, which no page waits for, and without scripts the browser posts as ever.
 */
export function PlainForms({ unheard }: { unheard: string }) {
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => {
    let [isGone, stop] = [false, () => {}]
    const begin = async () => {
      const { listenToForms } = await import('./plain-forms')
      if (!isGone) stop = listenToForms(setTold, unheard)
    }
    begin().catch(() => undefined)
    return () => {
      isGone = true
      stop()
    }
  }, [unheard])
  return told && createPortal(<p role="alert" className="mt-1 w-full text-sm text-ink-2 clauses">{told.words}</p>, told.form)
}
