import { describe, expect, it } from 'vitest'
import { isTooPlain } from '@/lib/office/pin'

describe('a PIN', () => {
  it.each(['0000', '9999', '1234', '4321', '0123', '7890', '3210', '123456789012', '1212', '123123', '00000000'])('%s is guessed at the first tries', (pin) => {
    expect(isTooPlain(pin)).toBe(true)
  })

  it.each(['2468', '1235', '4829', '1993', '0001', '12124', '482913'])('%s is not', (pin) => {
    expect(isTooPlain(pin)).toBe(false)
  })
})
