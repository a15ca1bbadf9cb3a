import { expect, test } from 'vitest'
import { isAtNight, nightFromHour, nightToHour } from '@/lib/evidence/night'
import { quietHoursOn, quietProvisions } from '@/lib/law/quiet-hours'
import { attempt } from '@/tests/makers/attempts'

test('night runs from 22:00 to before 08:00', () => {
  const acts = ['2026-03-12T21:59:59', '2026-03-12T22:00:00', '2026-03-13T07:59:59', '2026-03-13T08:00:00'].map((at) => attempt('a', at))
  expect(acts.map(({ at }) => isAtNight(at))).toEqual([false, true, true, false])
})

test('screens draw the night that the standard and the guides speak of', () => {
  for (const provision of quietProvisions) expect(quietHoursOn('2026-11-22', [provision])).toEqual({ from: nightFromHour, until: nightToHour })
})
