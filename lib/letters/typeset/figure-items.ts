import { daysBetween } from '@/lib/calendar/local-date'
import type { ChartMark, Figure } from '../document'
import type { Area, DisplayItem, Ink, Strokes, TextRun } from './display-list'
import type { Setting } from './letter-form'
import { oneLine } from './lines'
import { runOf, type Align } from './sheet'

/** What charts are drawn from. Every item belongs to the node of its figure. */

export type Drawing = { node: number; setting: Setting }
type Rectangle = { x: number; y: number; width: number; height: number }

const rounded = (value: number) => Math.round(value * 100) / 100

/** Lines through points. */
export const lines = (paths: [number, number][][], { node, stroke, ink = 'ink', dash }: Drawing & { stroke: number; ink?: Ink; dash?: number }): Strokes => ({
  kind: 'strokes', node, ink, stroke, ...(dash ? { dash } : {}), paths: paths.map((path) => path.map(([x, y]): [number, number] => [rounded(x), rounded(y)])),
})

/** A ground for a number. */
export const area = (box: Rectangle, { node }: Drawing): Area =>
  ({ kind: 'area', node, x: rounded(box.x), y: rounded(box.y), width: rounded(box.width), height: rounded(box.height), ink: 'tint' })

type Look = { size: number; isMuted?: boolean; isStrong?: boolean }
type Place = Drawing & { x: number; y: number; width: number; align?: Align }

/** Words or digits on one line. */
export function words(text: string, { size, isMuted, isStrong }: Look, { node, setting, ...box }: Place): TextRun {
  const face = isStrong ? 'sansMedium' : 'sans'
  return runOf(oneLine(text, face, setting.metrics), { face, size, ink: isMuted && !isStrong ? 'muted' : 'ink' }, { ...box, node })
}

const hatchStep = 6

/** Slanting lines over a rectangle, each cut where it leaves it. */
export function hatched({ x, y, width, height }: Rectangle, drawing: Drawing): DisplayItem {
  const count = Math.max(0, Math.ceil((width + height) / hatchStep) - 1)
  const paths = Array.from({ length: count }, (_, at): [number, number][] => {
    const reach = (at + 1) * hatchStep
    const [low, high] = [Math.max(0, reach - height), Math.min(width, reach)]
    return [[x + low, y + reach - low], [x + high, y + reach - high]]
  })
  return lines(paths, { ...drawing, stroke: 0.3, ink: 'rule' })
}

/** A mark with the row of signs it stands in, so that no sign lies on another. */
type LanedMark = ChartMark & { at: number; lane: number }

const signWidth = 9

/**
 * The marks inside a chart, from the left, in as few rows as keep their signs apart. `at` = points from the left edge: where its day begins, so that no line
 * goes through a number, or the middle of it, where a total rises.
 */
export function lanesOf({ kind, from, days, marks }: Figure['chart'], column: number): LanedMark[] {
  const ends: number[] = []
  const place = kind === 'hours' ? 0 : 0.5
  const inside = marks.map((mark) => ({ ...mark, at: (daysBetween(from, mark.on) + place) * column })).filter(({ at }) => at >= 0 && at < days * column)
  return inside.sort((one, other) => one.at - other.at).map((mark) => {
    const free = ends.findIndex((end) => end <= mark.at - signWidth)
    const lane = free < 0 ? ends.length : free
    ends[lane] = mark.at
    return { ...mark, lane }
  })
}

/** A dashed line through the plot with its sign over it. */
export function markItems({ at, lane, sign }: LanedMark, { x, top, height, ...drawing }: Drawing & { x: number; top: number; height: number }): DisplayItem[] {
  const y = top - 3 - lane * 9
  return [
    lines([[[x + at, y + 1], [x + at, top + height]]], { ...drawing, stroke: 0.8, dash: 2 }),
    words(sign, { size: 8, isStrong: true }, { ...drawing, x: x + at - signWidth / 2, y, width: signWidth, align: 'centre' }),
  ]
}
