import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(path.join(import.meta.dirname, '../../app/styles/theme.css'), 'utf8')
const block = (opening: string) => css.slice(css.indexOf(opening) + opening.length).split('\n}')[0] ?? ''
const colours = (text: string) => Object.fromEntries([...text.matchAll(/--color-([\w-]+): (#[0-9A-F]{6});/g)].map(([, name, value]) => [name ?? '',
  value ?? '']))

const light = colours(block('@theme {'))
const byDevice = colours(block(':root:not([data-theme="light"]) {'))
const dark = { ...light, ...colours(block(':root[data-theme="dark"] {')) }

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const luminance = (hex: string) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => sum + weight * channel(parseInt(hex.slice(1 + at * 2, 3 + at * 2),
  16) / 255), 0)
function ratio(theme: Record<string, string>, front: string, back: string): number {
  const [high = 0, low = 0] = [luminance(theme[front] ?? '#000000'), luminance(theme[back] ?? '#000000')].sort((one, other) => other - one)
  return Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100
}

// front, back, light, dark: the table of the look, each figure computed anew from the tokens.
const table: [string, string, number, number][] = [
  ['ink', 'ground', 14.41, 15.27], ['ink', 'surface', 16.2, 13.93], ['ink-2', 'surface', 8.23, 8.88], ['ink-2', 'sunken', 6.72, 10.1], ['ink-3', 'ground',
    5.28, 6.71],
  ['ink-3', 'sunken', 4.85, 6.95], ['act', 'ground', 6.95, 9.42], ['act', 'act-soft', 6.35, 6.76], ['on-act', 'act-fill', 7.81, 6.75], ['night', 'night-soft',
    6.61, 7.49],
  ['numeral', 'day-2', 7.81, 8.6], ['on-paper', 'paper', 17.68, 12.55], ['soon', 'soon-soft', 6.06, 7.77], ['late', 'surface', 6.63, 7.9], ['on-over',
    'over-fill', 7.59, 6.78],
  ['over', 'surface', 7.59, 7.06], ['done', 'done-soft', 6.03, 7.25], ['on-inverse', 'inverse', 14.41, 10.6], ['edge', 'surface', 3.97, 4.16], ['edge',
    'ground', 3.53, 4.56],
  ['day-1', 'ground', 3.74, 5.5], ['night-1', 'night-soft', 3.79, 4.26], ['numeral', 'night-2', 8.13, 8.77], ['mark-paper', 'paper', 7.81, 5.54],
]
const shapes = new Set(['edge', 'day-1', 'night-1'])

describe('the colours', () => {
  it.each(table)('%s on %s can be read in light (%f) and dark (%f)', (front, back, inLight, inDark) => {
    const least = shapes.has(front) ? 3 : 4.5
    expect(ratio(light, front, back)).toBeGreaterThanOrEqual(least)
    expect(ratio(dark, front, back)).toBeGreaterThanOrEqual(least)
    expect(ratio(light, front, back)).toBeCloseTo(inLight, 1)
    expect(ratio(dark, front, back)).toBeCloseTo(inDark, 1)
  })

  it('are the same dark, whether the device or the person asks for it', () => {
    expect(Object.keys(byDevice).length).toBeGreaterThan(30)
    expect({ ...light, ...byDevice }).toEqual(dark)
  })

  it('know no other palette', () => {
    expect(css).toContain('--color-*: initial')
  })
})
