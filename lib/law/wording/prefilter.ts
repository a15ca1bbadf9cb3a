import type { Signs } from './signs'

/** Code units fall into this many slots; two that share one only make the filter let more through. */
const slots = 4096
const slotOf = (code: number) => code & (slots - 1)
/** Patterns are counted in lanes of this many, one bit each. */
const bits = 31

type Lane = { single: Int32Array; first: Int32Array; second: Int32Array; always: number }

const mark = (table: Int32Array, code: number, bit: number) => {
  table[slotOf(code)] = (table[slotOf(code)] ?? 0) | bit
}

function laneOf(all: readonly Signs[]): Lane {
  const lane: Lane = { single: new Int32Array(slots), first: new Int32Array(slots), second: new Int32Array(slots), always: 0 }
  all.forEach((signs, index) => {
    const bit = 1 << index
    if (!signs) lane.always |= bit
    for (const sign of signs ?? []) {
      mark(sign.length > 1 ? lane.first : lane.single, sign.charCodeAt(0), bit)
      if (sign.length > 1) mark(lane.second, sign.charCodeAt(1), bit)
    }
  })
  return lane
}

function seen({ single, first, second, always }: Lane, text: string): number {
  let found = always
  let before = 0
  for (let unit = 0; unit < text.length; unit += 1) {
    const slot = slotOf(text.charCodeAt(unit))
    found |= (single[slot] ?? 0) | (before & (second[slot] ?? 0))
    before = first[slot] ?? 0
  }
  return found
}

/** A quick test which of several patterns may match a text at all, by their places in the list. It never leaves out one that matches. */
export function prefilter(all: readonly Signs[]): (text: string) => number[] {
  const lanes = Array.from({ length: Math.ceil(all.length / bits) }, (_, lane) => laneOf(all.slice(lane * bits, (lane + 1) * bits)))
  return (text) => {
    const may: number[] = []
    lanes.forEach((lane, index) => {
      let found = seen(lane, text)
      for (let place = index * bits; found !== 0; place += 1, found >>>= 1) if (found & 1) may.push(place)
    })
    return may
  }
}

/** Whether a text holds any of the signs: exact, where a filter of one pattern alone would let too much through. */
export function signTest(signs: Signs): (text: string) => boolean {
  if (!signs) return () => true
  const heads = new Uint8Array(slots)
  for (const sign of signs) heads[slotOf(sign.charCodeAt(0))] = 1
  return (text) => {
    for (let unit = 0; unit < text.length; unit += 1) {
      if (heads[slotOf(text.charCodeAt(unit))] && (signs.has(text.charAt(unit)) || signs.has(text.slice(unit, unit + 2)))) return true
    }
    return false
  }
}
