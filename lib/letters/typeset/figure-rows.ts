import { addDays } from '@/lib/calendar/local-date'
import { isNightHour, nightFromHour, nightToHour } from '@/lib/evidence/night'
import { axisEnd } from '@/lib/tickets/running-total'
import type { Figure, HourChart, RunningChart } from '../document'
import type { DisplayItem } from './display-list'
import type { Setting } from './letter-form'
import { area, hatched, lanesOf, lines, type Drawing, markItems, words } from './figure-items'
import type { Row } from './paginate'

/** Charts of a letter as it is printed: lines, numbers and hatching in one ink, nothing that only a colour says. */

// Three pictures of days and hours, with what is said before them, fill a page.
const [axisWidth, hourHeight, plotHeight, footHeight, margin] = [38, 7.5, 112, 15, 6]
const week = 7
const hoursNamed = [0, 4, 8, 12, 16, 20, 22, 24]

/** Digits in a cell, smaller where a hundred calls came in one hour. */
const digitsIn = (count: number) => (count > 99 ? 5.5 : 6.5)

type Plot = Drawing & { x: number; width: number; top: number; column: number }

const plotIn = (chart: Figure['chart'], drawing: Drawing, top: number): Plot => {
  const { setting } = drawing
  const width = setting.width - axisWidth
  return { ...drawing, x: setting.x + axisWidth, width, top, column: width / chart.days }
}

/** The hours of the night, hatched between their lines. */
function nightBands({ x, width, top, ...drawing }: Plot): DisplayItem[] {
  const band = (from: number, to: number) => ({ x, y: top + from * hourHeight, width, height: (to - from) * hourHeight })
  const edge = (hour: number): [number, number][] => [[x, top + hour * hourHeight], [x + width, top + hour * hourHeight]]
  return [
    hatched(band(0, nightToHour), drawing), hatched(band(nightFromHour, 24), drawing),
    lines([edge(nightToHour), edge(nightFromHour)], { ...drawing, stroke: 0.8 }),
  ]
}

/** An hour with calls: its number in a thin frame, which a cheap printer shows where it loses the ground; more than one in a thick one. */
function cellItems([day, hour, count]: HourChart['cells'][number], { x, top, column, ...drawing }: Plot): DisplayItem[] {
  const box = { x: x + day * column + 0.6, y: top + hour * hourHeight + 0.6, width: column - 1.2, height: hourHeight - 1.2 }
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  const size = digitsIn(count)
  const frame: [number, number][] = [[box.x, box.y], [right, box.y], [right, bottom], [box.x, bottom], [box.x, box.y]]
  const text = words(String(count), { size, isStrong: count > 1 }, { ...drawing, x: box.x, y: bottom - 0.85, width: box.width, align: 'centre' })
  return [area(box, drawing), lines([frame], { ...drawing, ...(count > 1 ? { stroke: 0.8 } : { stroke: 0.4, ink: 'rule' }) }), text]
}

function hourItems(chart: HourChart, plot: Plot): DisplayItem[] {
  const { x, width, top, column, setting, ...drawing } = plot
  const bottom = top + 24 * hourHeight
  const dated = Array.from({ length: Math.ceil(chart.days / week) }, (_, at) => at * week)
  const axis = { size: 7.5, isMuted: true }
  const at = { ...drawing, setting }
  return [
    ...nightBands(plot),
    lines(dated.slice(1).map((day): [number, number][] => [[x + day * column, top], [x + day * column, bottom]]), { ...at, stroke: 0.3, ink: 'hairline' }),
    lines([[[x, top], [x + width, top], [x + width, bottom], [x, bottom], [x, top]]], { ...at, stroke: 0.5 }),
    ...chart.cells.flatMap((cell) => cellItems(cell, plot)),
    ...hoursNamed.map((hour) => words(`${hour}:00`, { ...axis, isStrong: isNightHour(hour % 24) !== isNightHour((hour + 23) % 24) },
      { ...at, x: setting.x, y: top + hour * hourHeight + 2.6, width: axisWidth - 4, align: 'right' })),
    ...dated.map((day, place) => words(addDays(chart.from, day).slice(place === 0 ? 0 : 5), axis, { ...at, x: x + day * column, y: bottom + 10, width: 0 })),
  ]
}

/** The total by the middle of each day that has contacts, as a stepped line. */
function steps({ totals }: RunningChart, at: (days: number, total: number) => [number, number]): [number, number][] {
  const rises = totals.flatMap((total, day): [number, number][] => {
    const before = totals[day - 1] ?? 0
    return total === before ? [] : [at(day + 0.5, before), at(day + 0.5, total)]
  })
  return [at(0, 0), ...rises, at(totals.length, totals.at(-1) ?? 0)]
}

function runningItems(chart: RunningChart, plot: Plot): DisplayItem[] {
  const { x, width, top, column, setting, ...drawing } = plot
  const last = chart.totals.at(-1) ?? 0
  const [end, bottom] = [axisEnd(last), top + plotHeight]
  const yOf = (total: number) => bottom - (total / end) * plotHeight
  const ticks = [0, end / 2, end].filter(Number.isInteger)
  const [axis, at, known] = [{ size: 7.5, isMuted: true }, { ...drawing, setting }, chart.totals.length * column]
  return [
    ...(chart.totals.length < chart.days ? [hatched({ x: x + known, y: top, width: width - known, height: plotHeight }, at)] : []),
    lines(ticks.slice(1).map((tick): [number, number][] => [[x, yOf(tick)], [x + width, yOf(tick)]]), { ...at, stroke: 0.3, ink: 'hairline' }),
    lines([[[x, top], [x, bottom], [x + width, bottom]]], { ...at, stroke: 0.5 }),
    lines([steps(chart, (days, total) => [x + days * column, yOf(total)])], { ...at, stroke: 1.2 }),
    ...ticks.map((tick) => words(String(tick), axis, { ...at, x: setting.x, y: yOf(tick) + 2.6, width: axisWidth - 4, align: 'right' })),
    words(chart.from, axis, { ...at, x, y: bottom + 10, width: 0 }),
    words(addDays(chart.from, chart.days - 1), axis, { ...at, x, y: bottom + 10, width, align: 'right' }),
  ]
}

const heightOf = ({ kind }: Figure['chart']) => (kind === 'hours' ? 24 * hourHeight : plotHeight)
const plotted = (chart: Figure['chart'], plot: Plot) => (chart.kind === 'hours' ? hourItems(chart, plot) : runningItems(chart, plot))

/** A chart as one row, never divided: signs of its marks over the plot, days below it. */
export function figureRows({ alt, chart }: Figure, setting: Setting): Row[] {
  setting.structure.push({ role: 'Figure', parent: 0, alt })
  const drawing: Drawing = { node: setting.structure.length - 1, setting }
  const column = plotIn(chart, drawing, 0).column
  const lanes = lanesOf(chart, column)
  const plotHeightOf = heightOf(chart)
  const head = Math.max(0, ...lanes.map(({ lane }) => lane + 1)) * 9 + margin
  return [{
    height: head + plotHeightOf + footHeight + margin,
    draw: (top) => {
      const plot = plotIn(chart, drawing, top + head)
      return [...plotted(chart, plot), ...lanes.flatMap((mark) => markItems(mark, { ...plot, height: plotHeightOf }))]
    },
  }]
}
