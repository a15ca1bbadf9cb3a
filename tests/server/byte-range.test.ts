import { describe, expect, it } from 'vitest'
import { wantedRange } from '@/lib/server/byte-range'

describe('the part a Range header asks for', () => {
  it.each([
    [null, 10, null], ['bytes=0-4', 10, { start: 0, end: 4 }], ['bytes=5-', 10, { start: 5, end: 9 }], ['bytes=-3', 10, { start: 7, end: 9 }], ['bytes=-30', 10, { start: 0, end: 9 }],
    ['bytes=9-99', 10, { start: 9, end: 9 }], ['bytes=10-', 10, 'unsatisfiable'], ['bytes=-0', 10, 'unsatisfiable'], ['bytes=0-', 0, 'unsatisfiable'], ['bytes=-1', 0, 'unsatisfiable'],
    ['bytes=5-4', 10, null], ['bytes=0-1,3-4', 10, null], ['bytes=-', 10, null], ['rows=0-1', 10, null], ['bytes=a-b', 10, null], ['bytes=99999999999999999999-', 10, 'unsatisfiable'],
  ] as const)('%s of %i bytes', (header, size, wanted) => {
    expect(wantedRange(header, size)).toEqual(wanted)
  })
})
