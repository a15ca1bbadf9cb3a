import { expect, it } from 'vitest'
import { drawnArea, movedArea } from '@/components/evidence/item/cover-areas'

const area = { x: 0.5, y: 0.5, width: 0.2, height: 0.1 }

it('draws from any corner to any other, and not beyond the picture', () => {
  expect(drawnArea({ x: 0.4, y: 0.6 }, { x: 0.2, y: 0.1 })).toEqual({ x: 0.2, y: 0.1, width: 0.2, height: 0.5 })
  expect(drawnArea({ x: 0.9, y: 0.9 }, { x: 1.4, y: -0.3 })).toEqual({ x: 0.9, y: 0, width: expect.closeTo(0.1), height: 0.9 })
})

it('moves by arrows, resizes with Shift, goes with Delete, and leaves other keys alone', () => {
  expect(movedArea(area, 'ArrowLeft', false)).toEqual({ ...area, x: 0.49 })
  expect(movedArea(area, 'ArrowDown', true)).toEqual({ ...area, height: expect.closeTo(0.11) })
  expect(movedArea({ ...area, x: 0.8 }, 'ArrowRight', false)).toMatchObject({ x: 0.8 })
  expect(movedArea({ ...area, width: 0.005 }, 'ArrowLeft', true)).toMatchObject({ width: 0.005 })
  expect([movedArea(area, 'Delete', false), movedArea(area, 'a', false), movedArea(undefined, 'Delete', false)]).toEqual([null, undefined, undefined])
})
