'use client'
import { useRef } from 'react'
import { dayInFull } from '@/lib/i18n/dates'
import { useHeld } from './use-held'

/** `2026-03-05T20:15` as the page's language says it; what is no day yet is nothing. */
const spoken = (value: string) =>
  (/^\d{4}-/.test(value) ? [dayInFull(value.slice(0, 10), document.documentElement.lang), value.slice(11, 16)].join(' ').trim() : '')

/** What the field that it stands in the label of holds, in words. */
export function DayWords({ id }: { id: string }) {
  const place = useRef<HTMLSpanElement>(null)
  return <span ref={place} id={id} aria-hidden className="tabular ml-1 inline-block text-ink-2">{spoken(useHeld(place, ({ value }) => value))}</span>
}
