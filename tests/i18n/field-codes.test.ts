import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { errorCodes } from '@/lib/errors'
import { messagesOf } from '@/lib/i18n/messages'

/** Words of the sources that stand for a field that does not fit: an answer shows their sentence, never themselves. Files of cases for lawyers have their own. */
const filesOf = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
const sources = ['lib', 'app'].flatMap(filesOf).filter((file) => file.endsWith('.ts') && !/\/generated\/|tickets\/trial\//.test(file))
const codesIn = (file: string) => [...readFileSync(file, 'utf8').matchAll(/(?:error|message): '([a-z][a-z-]+)'/g)].map(([, code]) => `${code}`)

it.each(['zh-CN', 'en'] as const)('every field that does not fit has a sentence: %s', (locale) => {
  const sentences = messagesOf(locale).fieldErrors ?? {}
  const codes = sources.flatMap((file) => codesIn(file).map((code) => ({ file, code })))
  expect(new Set(codes.map(({ code }) => code)).size).toBeGreaterThan(30)
  expect(codes.filter(({ code }) => typeof sentences[code] !== 'string')).toEqual([])
})

it.each(['zh-CN', 'en'] as const)('no sentence of a refusal or a field names a code: %s', (locale) => {
  const { errors = {}, fieldErrors = {} } = messagesOf(locale)
  const codes = [...errorCodes, ...Object.keys(fieldErrors)].filter((code) => code.includes('-'))
  const sentences = [...Object.entries(errors), ...Object.entries(fieldErrors)].map(([key, text]) => ({ key, text: String(text) }))
  const words = ({ text }: { text: string }) => text.split(/[^a-z-]+/)
  expect(sentences.filter((sentence) => words(sentence).some((word) => codes.includes(word as never)))).toEqual([])
})

it('a time of a call at midnight is told what to write instead, in both languages', () => {
  expect(messagesOf('zh-CN').fieldErrors?.['not-a-time-of-day']).toContain('第二天的 00:00')
  expect(messagesOf('en').fieldErrors?.['not-a-time-of-day']).toContain('00:00 of the next day')
})
