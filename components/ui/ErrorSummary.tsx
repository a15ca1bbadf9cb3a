'use client'
import { useEffect, useRef } from 'react'
import { Icon } from './Icon'
import { fieldId } from './Field'

export type Mistake = { name: string; message: string }

/** Stands on top after a send that was refused; takes the focus once, and each line jumps to its field. `title` counts: 还有 2 处要改. */
export function ErrorSummary({ title, mistakes }: { title: string; mistakes: Mistake[] }) {
  const box = useRef<HTMLDivElement>(null)
  const shown = mistakes.length > 0
  useEffect(() => { if (shown) box.current?.focus() }, [shown, mistakes])
  if (!shown) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className="flex gap-3 rounded-card border-2 border-over bg-surface p-4">
      <Icon name="alert" className="mt-1 text-over" />
      <div className="grid gap-1">
        <p className="font-bold">{title}</p>
        <ul>
          {mistakes.map((mistake) => (
            <li key={mistake.name} className="clauses">
              <a href={`#${fieldId(mistake.name)}`} className="text-over underline underline-offset-4">{mistake.message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
