import { describe, expect, it } from 'vitest'
import type { Locale } from '@/lib/i18n/locale'
import { consentOf, consentText, consentVersion } from '@/lib/server/statement-consent'

describe('the text a witness agrees to', () => {
  it.each([
    ['zh-CN', 'f3dde6b3b07cf101'], ['en', 'bc62437158e2f10c'],
  ] as [Locale, string][])('of this version is this one (%s): another wording is another version', (locale, hash) => {
    expect(Buffer.from(consentText(locale).hash).toString('hex').slice(0, 16)).toBe(hash)
  })

  it('is found again by its version alone', () => {
    expect(consentOf(`${consentVersion}.en`)?.lines).toEqual(consentText('en').lines)
    expect(consentOf(`${consentVersion}.fr`)).toBe(null)
    expect(consentOf('en')).toBe(null)
    expect(consentOf('')).toBe(null)
  })
})
