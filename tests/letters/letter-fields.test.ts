import { describe, expect, it } from 'vitest'
import { areaField, checkField, choiceField, dayField, linesField, missingFields, mustField, numberField, ownOf, textField } from '@/lib/letters/letter-fields'
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
