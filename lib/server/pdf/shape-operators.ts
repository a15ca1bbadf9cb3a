import 'server-only'
import type { DisplayItem, Modules, Strokes } from '@/lib/letters/typeset/display-list'

const number = (value: number) => String(Math.round(value * 1000) / 1000)
const box = (x: number, y: number, size: { width: number; height: number }) => `${[x, y, size.width, size.height].map(number).join(' ')} re`

/** In a system whose unit is one module: whole numbers are a third as long to write and to compress. */
const modules = ({ module, x: left, y: top, runs }: Modules) =>
  `q ${module} 0 0 ${module} ${number(left)} ${number(top)} cm ${runs.map(([x, y, width]) => `${x} ${y} ${width} 1 re`).join(' ')} f Q`

const dashed = (dash: number | undefined) => (dash ? `[${number(dash)}] 0 d ` : '')
const strokes = ({ paths, stroke, dash }: Strokes) => `q ${number(stroke)} w ${dashed(dash)}${paths
  .map((path) => path.map(([x, y], at) => `${number(x)} ${number(y)} ${at === 0 ? 'm' : 'l'}`).join(' '))
  .join(' ')} S Q`

/** The operators of everything that is not text, in pdfkit's coordinates (y downwards). */
export function shapeOperators(item: Exclude<DisplayItem, { kind: 'text' }>): string {
  switch (item.kind) {
    case 'rule':
    case 'area':
      return `${box(item.x, item.y, item)} f`
    case 'frame':
      return `q ${number(item.stroke)} w ${dashed(item.dash)}${box(item.x, item.y, item)} S Q`
    case 'modules':
      return modules(item)
    case 'strokes':
      return strokes(item)
    default:
      return item satisfies never
  }
}
