import { expect, it } from 'vitest'
import { isSimilar, likenessCharacters, likenessSize, similarGroups } from '@/lib/evidence/pictures/similar'

const places = likenessSize.columns * likenessSize.rows
const grey = (value: (place: number) => number) => btoa(Array.from({ length: places }, (_, place) => String.fromCharCode(value(place))).join(''))
const plain = grey(() => 200)

it('takes a little noise for the same, and a line of text more for another', () => {
  expect(plain).toHaveLength(likenessCharacters)
  expect([isSimilar(plain, plain), isSimilar(plain, grey((place) => 200 + (place % 4))), isSimilar(plain, grey(() => 204))]).toEqual([true, true, false])
  expect(isSimilar(plain, grey((place) => (place < likenessSize.columns * 2 ? 160 : 200)))).toBe(false)
  expect(isSimilar(plain, '')).toBe(false)
})

it('groups in the given order and leaves out what stands alone', () => {
  const [near, dark] = [grey((place) => 200 + (place % 3)), grey(() => 20)]
  expect(similarGroups([{ id: 'a', likeness: plain }, { id: 'b', likeness: dark }, { id: 'c', likeness: near }, { id: 'd', likeness: plain }])).toEqual([['a', 'c', 'd']])
  expect(similarGroups([])).toEqual([])
})
