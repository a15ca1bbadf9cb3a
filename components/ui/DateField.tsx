'use client'
import { type ComponentProps, useId, useRef } from 'react'
import { dayInFull } from '@/lib/i18n/dates'
import { TextField } from './Field'
import { useHeld } from './use-held'

type Props = Omit<ComponentProps<typeof TextField>, 'type'> & { withTime?: boolean }

/** `2026-03-05T20:15` as the page's language says it; what is no day yet is nothing. */
const spoken = (value: string) =>
  (/^\d{4}-/.test(value) ? [dayInFull(value.slice(0, 10), document.documentElement.lang), value.slice(11, 16)].join(' ').trim() : '')

/**
 * A day out of the browser's calendar. Browsers write days in their own language, not in the page's: 03/05 is March for one and May for another. So the day
 * stands beside the label once more, in words.
 */
export function DateField({ hint, withTime, ...field }: Props) {
  const [id, place] = [useId(), useRef<HTMLSpanElement>(null)]
  const said = spoken(useHeld(place, ({ value }) => value))
  const words = <span ref={place} id={id} aria-hidden className="tabular inline-block text-ink-2">{said}</span>
  const type = withTime ? 'datetime-local' : 'date'
  return <TextField {...field} type={type} hint={<>{hint}{hint && said && ' '}{words}</>} aria-describedby={said ? id : undefined} />
}
