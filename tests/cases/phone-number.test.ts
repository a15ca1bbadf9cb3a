import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { isDiallable, looksDiallable } from '@/lib/cases/diallable'
import { isSameNumber, phoneNumber } from '@/lib/cases/phone-number'
import { numberSchema } from '@/lib/cases/case-schema'

test.each([
  ['17000001234', '17000001234'], ['+8617000001234', '17000001234'], ['0086 170-0000-1234', '17000001234'], ['8617000001234', '17000001234'], ['１７０００００１２３４', '17000001234'],
  ['17000001234\t', '17000001234'], ['\u202d170 0000 1234\u202c', '17000001234'], ['02355500123', '02355500123'], ['2355500123', '02355500123'], ['+862355500123', '02355500123'],
  ['(023) 5550-0123', '02355500123'], ['01012345678', '01012345678'], ['+861012345678', '01012345678'], ['95099901', '95099901'], ['+8695099901', '95099901'], ['95099', '95099'],
  ['400-123-4567', '4001234567'], ['106981230001', '106981230001'], ['+86106981230001', '106981230001'], ['86106981230001', '106981230001'], ['861069812300', '01069812300'], ['1069000077', '1069000077'], ['10086', '10086'], ['+8610086', '10086'], ['110', '110'], ['12321', '12321'],
  ['+852 9123 4567', '+85291234567'], ['0085291234567', '+85291234567'], ['+1 (415) 555-2671', '+14155552671'], ['CMCC', 'CMCC'],
])('%s is written %s', (raw, number) => expect(phoneNumber(raw)).toBe(number))

test.each(['', ' ', '-1', '-2', 'null', '(Unknown)', 'unknown', '未知', '未知号码', '隐藏号码', 'Private', '--'])('%j is a hidden caller', (raw) => expect(phoneNumber(raw)).toBeNull())

test('the canonical spelling is stable', () => {
  for (const raw of ['+862355500123', '2355500123', '0085291234567', '400-123-4567', '8617000001234', '10690000771']) expect(phoneNumber(phoneNumber(raw) ?? '')).toBe(phoneNumber(raw))
})

test('hidden callers are never the same; a service number is not the landline it resembles', () => {
  expect(isSameNumber('', '-1')).toBe(false)
  expect(isSameNumber('+86 23 5550 0123', '023-55500123')).toBe(true)
  expect(isSameNumber('1069000077', '01069000077')).toBe(false)
})

test('what can have rung', () => {
  expect(['17000001234', '+85291234567', '*670', '110', '95099'].every(isDiallable)).toBe(true)
  expect(['CMCC', '12', '1'.repeat(30), '+', ''].some(isDiallable)).toBe(false)
})

test('every mainland mobile is its own canonical spelling, written with or without the country', () => {
  for (let prefix = 130; prefix < 200; prefix += 1) {
    const number = `${prefix}00001234`
    expect([number, `+86${number}`, `0086${number}`, ` ${number} `].map(phoneNumber)).toEqual([number, number, number, number])
  }
})

test('what a form refuses before sending is what the server would refuse, and nothing else', () => {
  const typed = [
    '17000001234', '+86 170 0000 1234', '8617000001234', '2355500123', '010-12345678', '+852 9123 4567', '00852 91234567', '95099', '110', '*670', '不是号码', '尾号1234', 'CMCC', '未知', '-1', '--',
    '12', '+86', '+8612', '+86123', '1'.repeat(20), '1'.repeat(21), `+86${'1'.repeat(20)}`, `00${'2'.repeat(20)}`, ' '.repeat(40), `${' '.repeat(30)}17000001234`,
  ]
  expect(typed.map((raw) => [raw, looksDiallable(raw)])).toEqual(typed.map((raw) => [raw, z.safeParse(numberSchema, raw).success]))
})
