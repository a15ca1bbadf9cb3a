'use client'
import { useState, type KeyboardEvent } from 'react'
import type { HourCell } from './chart-days'
import { percent } from './percent'

const moves: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
const clamp = (value: number, max: number) => Math.min(Math.max(value, 0), max)

type Props = { cells: HourCell[]; dayNames: string[]; sentence: string; rowHeight: number }

/** A cell cursor for the arrow keys; it reads out day, hour and number of the cell it stands on. Home and End jump to the first and last call. */
export function HeatMapCursor({ cells, dayNames, sentence, rowHeight }: Props) {
  const last = cells.at(-1) ?? { column: 0, hour: 0 }
  const [place, setPlace] = useState({ column: last.column, hour: last.hour })
  const days = dayNames.length
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key]
    const jump = event.key === 'Home' ? cells[0] : event.key === 'End' ? last : undefined
    if (!move && !jump) return
    event.preventDefault()
    const [right, down] = move ?? [0, 0]
    setPlace((from) => (jump ? { column: jump.column, hour: jump.hour } : { column: clamp(from.column + right, days - 1), hour: clamp(from.hour + down, 23) }))
  }
  const count = cells.find((cell) => cell.column === place.column && cell.hour === place.hour)?.count ?? 0
  const words = sentence.replace('{day}', dayNames[place.column] ?? '').replace('{hour}', String(place.hour)).replace('{count}', String(count))
  return (
    <g tabIndex={0} role="application" aria-label={words} aria-live="polite" onKeyDown={onKeyDown} className="group/cursor outline-none">
      <rect width="100%" height={24 * rowHeight} className="fill-transparent" />
      <rect x={percent(place.column / days)} y={place.hour * rowHeight} width={percent(1 / days)} height={rowHeight} rx="4" strokeWidth="3"
        className="invisible fill-none stroke-ink group-focus/cursor:visible" />
      <text x="100%" y={-6} textAnchor="end" className="invisible fill-ink text-xs font-bold group-focus/cursor:visible">{words}</text>
    </g>
  )
}
