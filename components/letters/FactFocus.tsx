'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react'

const isPlain = (event: MouseEvent) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey

/** Goes from a sentence to its fact and back without leaving the page, so that nothing typed is lost; without scripts the same links load it anew. */
export function FactFocus({ chosen, className, children }: { chosen?: string; className: string; children: ReactNode }) {
  const router = useRouter()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!chosen) return
    for (const each of box.current?.querySelectorAll('[data-fact][aria-current]') ?? []) each.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const follow = (event: MouseEvent) => {
    const href = (event.target as Element).closest('a[data-fact]')?.getAttribute('href')
    if (!href || !isPlain(event)) return
    event.preventDefault()
    router.replace(href, { scroll: false })
  }
  return (
    <div ref={box} onClickCapture={follow} className={className}>
      {children}
    </div>
  )
}
