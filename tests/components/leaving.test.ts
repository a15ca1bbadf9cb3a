import { describe, expect, it } from 'vitest'
import { masked } from '@/components/ui/masked'
import { afterPress, leaves, noPresses } from '@/components/ui/pressed-thrice'

const after = (...presses: [string, number][]) => leaves(presses.reduce((seen, [key, at]) => afterPress(seen, key, at), noPresses))

describe('leaving by keys', () => {
  it('takes three presses of Shift within five seconds', () => {
    expect(after(['Shift', 0], ['Shift', 2000], ['Shift', 5000])).toBe(true)
    expect(after(['Shift', 0], ['Shift', 2000], ['Shift', 5001])).toBe(false)
  })

  it('takes three presses of Esc within one second', () => {
    expect(after(['Escape', 0], ['Escape', 400], ['Escape', 1000])).toBe(true)
    expect(after(['Escape', 0], ['Escape', 400], ['Escape', 1001])).toBe(false)
  })

  it('does not take typing for it', () => {
    expect(after(['Shift', 0], ['A', 100], ['Shift', 200], ['B', 300], ['Shift', 400])).toBe(false)
    expect(after(['Shift', 0], ['Escape', 100], ['Shift', 200])).toBe(false)
  })
})

it.each([
  ['17012341188', '170 **** 1188'], ['+8617012341188', '+86170 **** 1188'], ['02012345678', '020 **** 5678'], ['0755-8239 2390', '0755 **** 2390'], ['10086', '10086'], ['95588', '95588'],
])('masks %s as %s', (number, mask) => expect(masked(number)).toBe(mask))
