import { describe, expect, it, test } from 'vitest'
import * as z from 'zod/mini'
import { fieldOfPath, settingBody, spanPlaces } from '@/lib/channels/settings-form'
import { channelSettingSchema } from '@/lib/channels/settings-schema'
import { fieldErrors } from '@/lib/errors'
import english from '@/lib/i18n/messages/en/fieldErrors.json'
import chinese from '@/lib/i18n/messages/zh-CN/fieldErrors.json'

/** What a body is refused with, by path; empty = it fits. */
function refusals(body: unknown): Record<string, string> {
  const parsed = z.safeParse(channelSettingSchema, body)
  if (parsed.success) return {}
  return Object.fromEntries(fieldErrors(parsed.error.issues as Parameters<typeof fieldErrors>[0], body).map(({ path, message }) => [path, message]))
}
const hours = (...spans: [string, string][]) => ({ hours: { days: 'workdays', spans: spans.map(([from, to]) => ({ from, to })) } })

test.each([
  [{}], [{ fields: {} }], [{ fields: { request: 1, other: 100_000 }, attachments: { countMax: 5, sizeMbMax: 0.5 }, seenOn: '2026-11-22' }], [{ attachments: null, hours: null }],
  [{ attachments: { sizeMbMax: 0.29 } }], [{ attachments: { sizeMbMax: 9_999.99 } }],
  [hours(['09:00', '12:00'], ['14:00', '17:30'])], [hours(['00:00', '24:00'])], [hours(['09:00', '12:00'], ['12:00', '17:00'])],
])('%j fits', (body) => {
  expect(refusals(body)).toEqual({})
})

test.each([
  [{ fields: { request: 0 } }, { 'fields.request': 'characters-max' }], [{ fields: { request: 10_000_000 } }, { 'fields.request': 'characters-max' }],
  [{ fields: { request: 12.5 } }, { 'fields.request': 'characters-max' }], [{ fields: { request: -1 } }, { 'fields.request': 'characters-max' }],
  [{ attachments: { countMax: 0 } }, { 'attachments.countMax': 'count-max' }], [{ attachments: { countMax: 10_000_000 } }, { 'attachments.countMax': 'count-max' }],
  [{ attachments: { sizeMbMax: 0 } }, { 'attachments.sizeMbMax': 'size-max' }],
  [{ attachments: { sizeMbMax: 0.1 + 0.2 } }, { 'attachments.sizeMbMax': 'size-max' }], [{ attachments: { sizeMbMax: 1.125 } }, { 'attachments.sizeMbMax': 'size-max' }],
  [{ attachments: { sizeMbMax: 10_001 } }, { 'attachments.sizeMbMax': 'size-max' }],
  [hours(['25:00', '26:00']), { 'hours.spans.0.from': 'not-a-time', 'hours.spans.0.to': 'not-a-time' }], [hours(['24:00', '24:00']), { 'hours.spans.0.from': 'not-a-time' }],
  [hours(['09:60', '12:00']), { 'hours.spans.0.from': 'not-a-time' }], [hours(['17:00', '09:00']), { 'hours.spans': 'times-out-of-order' }],
  [hours(['09:00', '09:00']), { 'hours.spans': 'times-out-of-order' }], [hours(['14:00', '17:00'], ['09:00', '12:00']), { 'hours.spans': 'times-out-of-order' }],
  [hours(['09:00', '13:00'], ['12:00', '17:00']), { 'hours.spans': 'times-out-of-order' }], [hours(), { 'hours.spans': 'hours-without-times' }],
  [{ hours: { days: '', spans: [{ from: '09:00', to: '12:00' }] } }, { 'hours.days': 'required' }], [{ seenOn: '2026-02-30' }, { seenOn: 'not-a-day' }], [{ note: 'x' }, { note: 'unknown-field' }],
])('%j is refused with what is wrong and where', (body, expected) => {
  expect(refusals(body)).toEqual(expected)
})

it('has a sentence with an example for each of them, in both languages', () => {
  for (const key of ['characters-max', 'count-max', 'size-max', 'not-a-time', 'hours-without-times'] as const) {
    expect([key, chinese[key]]).toEqual([key, expect.stringContaining('例如')])
    expect([key, english[key]]).toEqual([key, expect.stringContaining('for example')])
  }
})

describe('the form', () => {
  const typed = {
    'fields.request': ' ５００ ', 'fields.signature': '', 'attachments.countMax': '5', 'attachments.sizeMbMax': '', 'hours.days': 'workdays',
    'hours.spans.0.from': '9：00', 'hours.spans.0.to': '12:00', 'hours.spans.1.from': '', 'hours.spans.1.to': '', seenOn: '2026-11-22',
  }

  it('is the body of what is typed; empty fields are not known, wide figures are figures', () => {
    const body = settingBody(typed)
    expect(body).toEqual({
      fields: { request: 500 }, attachments: { countMax: 5 }, hours: { days: 'workdays', spans: [{ from: '09:00', to: '12:00' }] }, seenOn: '2026-11-22',
    })
    expect(refusals(body)).toEqual({})
  })

  it('takes back whatever the door took: every stretch it shows, and every size', () => {
    const spans = [['08:00', '10:00'], ['10:30', '12:00'], ['13:00', '15:00'], ['15:30', '17:00']] as const
    expect([0, 1, 2, 3, 4].map((entered) => spanPlaces(entered).length)).toEqual([2, 2, 3, 4, 4])
    const times = spanPlaces(spans.length).flatMap((place) => [[`hours.spans.${place}.from`, spans[place]?.[0]], [`hours.spans.${place}.to`, spans[place]?.[1]]])
    const body = settingBody({ ...Object.fromEntries(times), 'hours.days': 'workdays', 'attachments.sizeMbMax': '0.29', version: 'v' })
    expect(body).toMatchObject({ ...hours(...spans.map(([from, to]): [string, string] => [from, to])), attachments: { sizeMbMax: 0.29 }, version: 'v' })
    expect(refusals(body)).toEqual({})
    expect(refusals(settingBody({ 'attachments.sizeMbMax': '0.125' }))).toEqual({ 'attachments.sizeMbMax': 'size-max' })
  })

  it('left empty takes everything away', () => {
    expect(settingBody({ 'fields.request': '', 'hours.days': '' })).toEqual({ fields: {}, attachments: null, hours: null })
  })

  it.each(['0', 'many', '10000000', '1e9', '12,000'])('with %s for a number is refused at that field', (text) => {
    expect(refusals(settingBody({ 'fields.request': text }))).toEqual({ 'fields.request': 'characters-max' })
  })

  it('with days but no times, or times but no days, is refused at a field it has', () => {
    expect(Object.keys(refusals(settingBody({ 'hours.days': 'workdays' }))).map(fieldOfPath)).toEqual(['hours.spans.0.from'])
    expect(Object.keys(refusals(settingBody({ 'hours.spans.0.from': '09:00', 'hours.spans.0.to': '12:00' }))).map(fieldOfPath)).toEqual(['hours.days'])
  })
})
