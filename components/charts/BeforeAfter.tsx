import { axisLook, axisWidth, plotWidth, type DayBar, type FilingLine } from './chart-days'
import { FilingLines } from './FilingLines'
import { percent } from './percent'

/** A mean over whole days, `from` and `to` as columns (inclusive), with its sentence. */
export type MeanLine = { from: number; to: number; mean: number; label: string }

const head = 58
const height = 100

function Bar({ bar, place, scale }: { bar: DayBar; place: number; scale: { days: number; top: number } }) {
  const width = 1 / scale.days
  const tall = (count: number) => (count / scale.top) * height
  const box = { x: percent((place + 0.15) * width), width: percent(0.7 * width) }
  const gap = bar.byDay && bar.atNight ? 1.5 : 0
  return (
    <>
      {bar.byDay > 0 && <rect {...box} y={head + height - tall(bar.byDay)} height={tall(bar.byDay)} className="fill-day-1" data-cell />}
      {bar.atNight > 0 && (
        <rect {...box} y={head + height - tall(bar.byDay + bar.atNight)} height={Math.max(tall(bar.atNight) - gap, 1)} className="fill-night-2" data-cell />
      )}
    </>
  )
}

function Mean({ line, scale }: { line: MeanLine; scale: { days: number; top: number } }) {
  const y = head + height - (line.mean / scale.top) * height
  return (
    <>
      <line x1={percent(line.from / scale.days)} x2={percent((line.to + 1) / scale.days)} y1={y} y2={y} strokeWidth="2" className="stroke-ink" />
      <text x={percent(line.from / scale.days)} y={head - 10} className="fill-ink text-xs font-bold">
        {line.label}
      </text>
    </>
  )
}

/** Calls a day as bars, night on top, over the same columns as the heat map. Filings as dashed lines, means as lines with words. */
export function BeforeAfter({ bars, filings, means, label }: { bars: DayBar[]; filings: FilingLine[]; means: MeanLine[]; label: string }) {
  const top = Math.max(5, Math.ceil(Math.max(0, ...bars.map((bar) => bar.byDay + bar.atNight)) / 5) * 5)
  const scale = { days: bars.length, top }
  const ticks = [0, top / 2, top].filter(Number.isInteger)
  const yOf = (count: number) => head + height - (count / top) * height
  return (
    <div className="flex w-full min-w-fit print:min-w-0">
      <svg width={axisWidth} height={head + height + 8} aria-hidden className={axisLook}>
        {ticks.map((tick) => (
          <text key={tick} x={axisWidth - 8} y={yOf(tick) + 4} textAnchor="end" className="tabular fill-ink-2 text-axis">
            {tick}
          </text>
        ))}
      </svg>
      <svg
        role="img"
        aria-label={label}
        width={plotWidth(bars.length)}
        height={head + height + 8}
        className="shrink-0 grow overflow-visible print:w-0 print:shrink"
      >
        {ticks.map((tick) => (
          <line key={tick} x1="0" x2="100%" y1={yOf(tick)} y2={yOf(tick)} className="stroke-line" />
        ))}
        {bars.map((bar, place) => (
          <Bar key={bar.day} bar={bar} place={place} scale={scale} />
        ))}
        <FilingLines filings={filings} days={bars.length} labelled />
        {means.map((line) => (
          <Mean key={line.label} line={line} scale={scale} />
        ))}
      </svg>
    </div>
  )
}
