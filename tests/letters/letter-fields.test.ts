import { describe, expect, it } from 'vitest'
import { letters } from '@/lib/letters'
import {
  areaField, checkField, choiceField, dayBounds, dayField, dayToComeField, linesField, misfits, missingFields, mustField, numberField, ownOf, termField, textField,
} from '@/lib/letters/letter-fields'
import { dayOrBlank } from '@/lib/letters/letter-parts'

const fields = {
  number: mustField(textField()), reason: areaField(), lines: mustField(linesField()), on: mustField(dayField()), months: mustField(numberField(1, 60)),
  stage: mustField(choiceField('first', 'second')), isLate: checkField(),
}

describe('fields of a letter', () => {
  it('read what was said, and nothing of what does not fit', () => {
    const said = { number: ' 甲字1号 ', reason: '', lines: [' 一 ', ''], on: '2026-02-28', months: '12', stage: 'second', isLate: true }
    expect(ownOf(fields, said)).toEqual({ number: '甲字1号', reason: null, lines: ['一'], on: '2026-02-28', months: 12, stage: 'second', isLate: true })
    const unfit = { number: 3, lines: 'x', on: '2026-02-30', months: '61', stage: 'third', isLate: 'on' }
    expect(ownOf(fields, unfit)).toEqual({ number: null, reason: null, lines: [], on: null, months: null, stage: null, isLate: false })
  })

  it('hold nothing where nothing can be seen', () => {
    expect(ownOf(fields, { number: '\u200b', lines: ['\u2060', '一'] })).toMatchObject({ number: null, lines: ['一'] })
    expect(missingFields(fields, { number: '\u200b\ufeff' })).toContain('number')
  })

  it('that must be filled in are named until they are', () => {
    expect(missingFields(fields, { months: 0 })).toEqual(['number', 'lines', 'on', 'months', 'stage'])
    expect(missingFields(fields, { number: '1', lines: ['1'], on: '2026-01-01', months: 3, stage: 'first' })).toEqual([])
  })

  it('that are empty leave a place in the letter', () => {
    expect([dayOrBlank('2026-01-02'), dayOrBlank(null)]).toEqual(['2026年1月2日', '＿＿＿＿年＿＿＿＿月＿＿＿＿日'])
  })
})

describe('what does not fit a field', () => {
  const own = { been: dayField(), coming: dayToComeField(), term: termField(), note: textField(10), lines: linesField(5) }
  const of = (options: Record<string, string | string[]>) => misfits(own, options, '2026-11-28').map(({ key, message }) => `${key} ${message}`)

  it.each([
    ['been', '2026-11-29', 'day-to-come'], ['been', '1999-12-31', 'too-early'], ['been', '2026-02-30', 'not-a-day'], ['coming', '2026-11-27', 'day-passed'],
    ['coming', '2031-11-29', 'too-far-ahead'], ['term', '2031-11-29', 'too-far-ahead'], ['term', '1999-12-31', 'too-early'],
  ])('is a day of %s on %s: %s', (key, day, why) => {
    expect(of({ [key]: day })).toEqual([`${key} ${why}`])
  })

  it('is no day within its bounds, and nothing that was not said', () => {
    expect(of({ been: '2026-11-28', coming: '2026-11-28', term: '2000-01-01' })).toEqual([])
    expect(of({ been: '2000-01-01', coming: '2031-11-28', term: '2031-11-28' })).toEqual([])
    expect(of({ been: '', note: ' ', lines: [] })).toEqual([])
    expect(dayBounds(own.coming, '2026-11-28')).toEqual({ min: '2026-11-28', max: '2031-11-28' })
  })

  it('is a text longer than the field, counted in characters', () => {
    expect(of({ note: '字'.repeat(11), lines: ['一二', '三四五'] })).toEqual(['note too-long', 'lines too-long'])
    expect(of({ note: '𠮷'.repeat(10), lines: ['一二', '三四'] })).toEqual([])
  })

  it('is any word longer than its maximum, in every letter', () => {
    const long = letters.flatMap(({ id, fields: all }) => Object.entries(all).flatMap(([key, field]) => ('max' in field && field.kind !== 'number' ? [{ id, key, field }] : [])))
    expect(long.length).toBeGreaterThan(60)
    for (const { id, key, field } of long) {
      const said = '字'.repeat(field.max + 1)
      expect([id, misfits({ [key]: field }, { [key]: field.kind === 'lines' ? [said] : said }, '2026-11-28')]).toEqual([id, [{ key, message: 'too-long' }]])
    }
  })
})
