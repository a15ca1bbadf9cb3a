import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeInWords, primesOf, spelledSecond, typedSecond } from '@/lib/evidence/recordings/mark-time'

test.each([[0, '00:00'], [31.9, '00:31'], [65, '01:05'], [3725, '1:02:05'], [-3, '00:00']])('%s s is %s', (second, text) => expect(spelledSecond(second)).toBe(text))

test.each([['0:31', 31], ['00:31', 31], ['1：05', 65], ['1:02:05', 3725], ['90', 90], [' 31.4 ', 31.4], ['', null], ['一分', null], ['1:2:3:4', null], ['-5', null]])(
  '%s is read as %s', (text, second) => expect(typedSecond(text)).toBe(second),
)

test('what is spelled is read back', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 86_400 }), (second) => typedSecond(spelledSecond(second)) === second), { numRuns: 200 })
})

test.each([[0, '0分0秒', '0′00″'], [31.9, '0分31秒', '0′31″'], [200, '3分20秒', '3′20″'], [3_725, '1小时2分5秒', '62′05″']])('%s s stand on paper as %s and %s', (second, words, primes) => {
  expect([placeInWords(second), primesOf(second)]).toEqual([words, primes])
})
