import { useId } from 'react'
import type { LocalDate } from '@/lib/calendar/local-date'
import { isNightHour, nightFromHour, nightToHour } from '@/lib/evidence/night'
import { axisLook, axisWidth, datedColumns, plotWidth, type FilingLine, type HourCell } from './chart-days'
import { FilingLines } from './FilingLines'
import { HeatMapCursor } from './HeatMapCursor'
import { percent } from './percent'

/** `cursor` = sentence with `{day}`, `{hour}` and `{count}`; `dayNames` = each column in words, for the cursor. */
export type HeatMapWords = { label: string; cursor: string; dayNames: string[] }
type Props = { days: LocalDate[]; cells: HourCell[]; filings: FilingLine[]; words: HeatMapWords; marked?: HourCell[]; dateOf: (day: LocalDate) => string }

const rowHeight = 17
const height = 24 * rowHeight
const hourLabels = [0, 4, 8, 12, 16, 20, 22, 24]

function Band({ from, to, hatch }: { from: number; to: number; hatch: string }) {
  const box = { x: 0, y: from * rowHeight, width: '100%', height: (to - from) * rowHeight }
  return <><rect {...box} className="fill-night-soft" /><rect {...box} fill={`url(#${hatch})`} /></>
}

function Cell({ cell, days }: { cell: HourCell; days: number }) {
  const depth = cell.count > 1 ? 2 : 1
  const fill = isNightHour(cell.hour) ? (depth === 2 ? 'fill-night-2' : 'fill-night-1') : depth === 2 ? 'fill-day-2' : 'fill-day-1'
  const y = cell.hour * rowHeight
  return (
    <>
      <rect x={percent((cell.column + 0.07) / days)} y={y + 1} width={percent(0.86 / days)} height={rowHeight - 2} rx="3" className={fill} data-cell />
      <text x={percent((cell.column + 0.5) / days)} y={y + rowHeight - 4.5} textAnchor="middle"
        className={`tabular fill-numeral text-axis font-bold ${cell.count > 1 ? '' : 'hidden print:inline'}`}>{cell.count}</text>
    </>
  )
}

function Hours() {
  return (
    <svg width={axisWidth} height={height + 26} aria-hidden className={`${axisLook} overflow-visible`}>
      {hourLabels.map((hour) => {
        const isEdge = hour === nightToHour || hour === nightFromHour
        return (
          <text key={hour} x={axisWidth - 8} y={hour * rowHeight + 4} textAnchor="end"
            className={`tabular text-axis ${isEdge ? 'fill-night font-bold' : 'fill-ink-2'}`}>
            {hour}:00
          </text>
        )
      })}
    </svg>
  )
}

/** When calls came: a column a day, a row an hour, night hatched. One call is a cell; more make it darker and write the number. */
export function HeatMap({ days, cells, filings, words, marked = [], dateOf }: Props) {
  const hatch = useId()
  const count = days.length
  return (
    <div className="flex w-full min-w-fit print:min-w-0">
      <Hours />
      <svg width={plotWidth(count)} height={height + 26} role="img" aria-label={words.label} className="shrink-0 grow overflow-visible print:w-0 print:shrink">
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line y2="7" strokeWidth="1" strokeOpacity="0.3" className="stroke-night" />
        </pattern>
        <svg height={height}>
          <rect width="100%" height={height} className="fill-ground" />
          <Band from={0} to={nightToHour} hatch={hatch} />
          <Band from={nightFromHour} to={24} hatch={hatch} />
          {datedColumns(count).slice(1).map((column) => <line key={column} x1={percent(column / count)} x2={percent(column / count)} y2="100%"
            className="stroke-line" />)}
          {[nightToHour, nightFromHour].map((hour) => <line key={hour} x2="100%" y1={hour * rowHeight} y2={hour * rowHeight} strokeWidth="1.5"
            className="stroke-night" />)}
          {cells.map((cell) => <Cell key={`${cell.column} ${cell.hour}`} cell={cell} days={count} />)}
          {marked.map((cell) => <Ring key={`${cell.column} ${cell.hour}`} cell={cell} days={count} />)}
          <FilingLines filings={filings} days={count} />
        </svg>
        {datedColumns(count).map((column) => (
          <text key={column} x={percent(column / count)} y={height + 18} className="tabular fill-ink-2 text-axis">{dateOf(days[column] ?? '')}</text>
        ))}
        <HeatMapCursor cells={cells} dayNames={words.dayNames} sentence={words.cursor} rowHeight={rowHeight} />
      </svg>
    </div>
  )
}

/** Marks the cells a finding rests on. */
function Ring({ cell, days }: { cell: HourCell; days: number }) {
  const box = { x: percent((cell.column + 0.03) / days), y: cell.hour * rowHeight, width: percent(0.94 / days), height: rowHeight }
  return <rect {...box} rx="4" strokeWidth="2" className="fill-none stroke-ink" />
}
