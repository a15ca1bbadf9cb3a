import { describe, expect, it } from 'vitest'
import { alertSettingOf, alertSettingSchema } from '@/lib/office/alert-schema'
import { minutesToWait } from '@/lib/office/mail-fault'
import { isQuiet, mayRing, quietHoursLeft, usualAlertHours } from '@/lib/office/quiet-hours'

const hours = Array.from({ length: 24 }, (_, hour) => hour)

describe('quiet hours', () => {
  it('go over midnight, hold their first hour and not their last', () => {
    expect(hours.filter((hour) => isQuiet(hour, usualAlertHours))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 21, 22, 23])
    expect(hours.filter((hour) => mayRing(hour, usualAlertHours))).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
  })

  it('may lie within a day, or be none', () => {
    expect(hours.filter((hour) => isQuiet(hour, { hour: 9, quietFrom: 12, quietTo: 14 }))).toEqual([12, 13])
    expect(hours.filter((hour) => isQuiet(hour, { hour: 9, quietFrom: 8, quietTo: 8 }))).toEqual([])
  })

  it('say when they end', () => {
    expect([20, 21, 23, 0, 7, 8].map((hour) => quietHoursLeft(hour, usualAlertHours))).toEqual([0, 11, 9, 8, 1, 0])
  })

  it('take no hour of their own for a mail, and no mail without an address', () => {
    const form = { address: ' me@example.org ', isOn: 'true', hour: '9', quietFrom: '21', quietTo: '8' }
    const parsed = (fields: Record<string, string>) => alertSettingSchema.safeParse(alertSettingOf(fields))
    expect(parsed(form).data).toEqual({ address: 'me@example.org', isOn: true, hour: 9, quietFrom: 21, quietTo: 8 })
    expect(parsed({ ...form, hour: '22' }).error?.issues.map(({ message }) => message)).toEqual(['in-quiet-hours'])
    expect(parsed({ ...form, address: '' }).error?.issues.map(({ message }) => message)).toEqual(['required'])
    expect(parsed({ ...form, address: 'me@' }).error?.issues.map(({ message }) => message)).toEqual(['not-an-address'])
    const { isOn: _, ...off } = form
    expect(parsed({ ...off, address: '' }).data).toMatchObject({ address: '', isOn: false })
    expect(parsed({ ...form, hour: 'x' }).success).toBe(false)
  })
})

it('tries again after a minute, then less and less often, at least once an hour', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 100].map(minutesToWait)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
})
