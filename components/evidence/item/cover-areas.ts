import type { Area } from '@/lib/evidence/pictures/cover-schema'

type Point = { x: number; y: number }
const [step, least] = [0.01, 0.005]
const within = (value: number) => Math.min(1, Math.max(0, value))

/** The area between two corners, inside the picture. */
export function drawnArea(from: Point, to: Point): Area {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)].map(within) as [number, number]
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)].map(within) as [number, number]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

const arrows: Record<string, Point> = {
  ArrowLeft: { x: -step, y: 0 }, ArrowRight: { x: step, y: 0 }, ArrowUp: { x: 0, y: -step }, ArrowDown: { x: 0, y: step },
}

/** The area after a key: arrows move it, with Shift they change its size; Delete takes it away (null). Undefined = the key means nothing here. */
export function movedArea(area: Area | undefined, key: string, isResizing: boolean): Area | null | undefined {
  if (!area) return undefined
  if (key === 'Delete' || key === 'Backspace') return null
  const by = arrows[key]
  if (!by) return undefined
  const { x, y, width, height } = area
  const sized = (room: number, size: number) => Math.min(room, Math.max(least, size))
  if (isResizing) return { x, y, width: sized(1 - x, width + by.x), height: sized(1 - y, height + by.y) }
  return { x: Math.min(1 - width, within(x + by.x)), y: Math.min(1 - height, within(y + by.y)), width, height }
}
