import { expect, test } from 'vitest'
import { instantSchema, localDateSchema } from '@/lib/calendar/time-schema'
import { messagesOf } from '@/lib/i18n/messages'

const said = (text: string) => localDateSchema.safeParse(text).error?.issues.map(({ message }) => message)

test('a day of a case exists and lies after 1899, and the sentence says which of both it is', () => {
  expect(['1900-01-01', '2026-02-28'].map(said)).toEqual([undefined, undefined])
  expect(['0100-01-01', '0206-11-01', '1899-12-31'].map(said)).toEqual([['too-early'], ['too-early'], ['too-early']])
  expect(['2026-02-30', '', 'x'].map(said)).toEqual([['not-a-day'], ['not-a-day'], ['not-a-day']])
  for (const locale of ['zh-CN', 'en'] as const) expect((messagesOf(locale).fieldErrors as Record<string, string>)['too-early']).toBeTruthy()
})

test('instants begin on the same day', () => {
  expect(['1899-12-31T23:59:59+08:00', '1900-01-01T00:00:00+08:00'].map((text) => instantSchema.safeParse(text).success)).toEqual([false, true])
})
