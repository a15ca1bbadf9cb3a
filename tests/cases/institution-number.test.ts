import { expect, it } from 'vitest'
import { isInstitutionNumber } from '@/lib/cases/institution-number'

it.each([
  ['95099901', true], ['95588', true], ['106981230001', true], ['4008123456', true], ['8008123456', true],
  ['17000001234', false], ['02355500123', false], ['110', false], ['+85291234567', false], ['9508', false],
])('%s is a number an institution publishes: %s', (number, isOne) => expect(isInstitutionNumber(number)).toBe(isOne))
