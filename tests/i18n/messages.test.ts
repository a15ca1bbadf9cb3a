import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/i18n/locale'
import { messagesFor, messagesOf, type Messages } from '@/lib/i18n/messages'
import { icuArguments } from './icu-arguments'

const folder = (locale: string) => path.join(import.meta.dirname, '../../lib/i18n/messages', locale)
const flat = (messages: Messages, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) => (typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value,
    `${prefix}${key}.`)))
const all = Object.fromEntries(locales.map((locale) => [locale, Object.fromEntries(flat(messagesOf(locale)))]))
const [first, ...others] = locales

describe('the message files', () => {
  it.each(locales)('are all in the index of %s', (locale) => {
    const files = readdirSync(folder(locale)).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))
    expect(Object.keys(messagesOf(locale)).sort()).toEqual(files.sort())
  })

  it.each(others)('say the same things in %s, with the same values', (locale) => {
    expect(Object.keys(all[locale] ?? {}).sort()).toEqual(Object.keys(all[first] ?? {}).sort())
    const differing = Object.entries(all[first] ?? {}).filter(([key, message]) => {
      const other = all[locale]?.[key] ?? ''
      const missing = icuArguments(message).filter((name) => !icuArguments(other).includes(name))
      const extra = icuArguments(other).filter((name) => !icuArguments(message).includes(name))
      return missing.length + extra.length > 0
    })
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it.each(locales)('can all be spoken in %s', (locale) => {
    const broken: string[] = []
    const t = createTranslator({ locale, messages: messagesOf(locale), onError: (error) => { broken.push(error.message) } })
    for (const [key, message] of Object.entries(all[locale] ?? {})) {
      const values = Object.fromEntries(icuArguments(message).map((name) => [name, 2]))
      const tags = Object.fromEntries([...message.matchAll(/<(\w+)>/g)].map(([, tag]) => [tag, () => 'x']))
      t.rich(key as never, { ...values, ...tags } as never)
    }
    expect(broken).toEqual([])
  })

  it.each(locales)('name no value in a refusal in %s: its sentence goes through doors that know none', (locale) => {
    const refusals = Object.entries(all[locale] ?? {}).filter(([key]) => key.startsWith('errors.') || key.startsWith('fieldErrors.'))
    expect(refusals.length).toBeGreaterThan(100)
    expect(refusals.filter(([, message]) => /[{}<>]/.test(message))).toEqual([])
  })

  it('keep their manners', () => {
    const rude = Object.entries(all['zh-CN'] ?? {}).filter(([, message]) => /[!！]|您|抱歉|糟糕|成功|骗子/.test(message))
    expect(rude.map(([key]) => key)).toEqual([])
  })

  it('write the one who reads in the middle of an English sentence as one of its words, and names as they are', () => {
    const t = createTranslator({ locale: 'en', messages: messagesOf('en') }) as unknown as (key: string, values?: Record<string, string>) => string
    const sentences = (who: string) => [
      t('reconcile.row.incoming', { who }), t('reconcile.row.outgoing', { who }), t('evidence.toWhom', { number: '95588', who }), t('timeline.edit.title', { time: '9:00', who }),
    ]
    expect(sentences(t('record.me'))).toEqual(['to me', 'from me', '95588 to me', '9:00, to me'])
    expect(sentences('林知夏')).toEqual(['to 林知夏', 'from 林知夏', '95588 to 林知夏', '9:00, to 林知夏'])
  })

  it('reach the browser only by name', () => {
    expect(Object.keys(messagesFor('zh-CN', ['ui']))).toEqual(['ui'])
  })
})

describe('the argument reader', () => {
  it('sees arguments inside options but not the options', () => {
    expect(icuArguments('{count, plural, one {one {what}} other {# of {all, number}}} by {who}')).toEqual(['all', 'count', 'what', 'who'])
  })
})

const screens = ['app', 'components'].flatMap((root) => readdirSync(path.join(import.meta.dirname, '../..', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx')).map((name) => path.join(root, name)))
const codeOf = (file: string) => readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm,
  '')

describe('the screens', () => {
  it('hold no sentence of their own', () => {
    expect(screens.length).toBeGreaterThan(20)
    const spoken = screens.flatMap((file) => {
      const code = codeOf(file)
      const jsxText = [...code.matchAll(/<[A-Za-z][^<>{}]*>([^<>{}]*[A-Za-z]{2,}[^<>{}]*)<\//g)].map(([,
        text]) => (text ?? '').trim()).filter((text) => text !== 'Esc')
      const attributes = [...code.matchAll(/\s(?:aria-label|placeholder|title|alt|label|hint|aria-description)="([^"]*[A-Za-z]{2,}[^"]*)"/g)].map(([,
        text]) => text ?? '')
      return [...(code.match(/[\u3400-\u9fff]+/g) ?? []), ...jsxText, ...attributes].map((text) => `${file}: ${text}`)
    })
    expect(spoken).toEqual([])
  })

  it('never carry a style attribute', () => {
    expect(screens.filter((file) => /\sstyle=/.test(codeOf(file)))).toEqual([])
  })

  it('ask only for messages that exist', () => {
    const known = new Set(Object.keys(all['zh-CN'] ?? {}))
    const missing = screens.flatMap((file) => {
      const code = codeOf(file)
      return [...code.matchAll(/const (\w+) = (?:await )?(?:useTranslations|getTranslations)\('([\w.]+)'\)/g)].flatMap(([, name, namespace]) =>
        [...code.matchAll(new RegExp(`\\b${name}(?:\\.rich)?\\('([\\w.-]+)'`, 'g'))].map(([, key]) => `${namespace}.${key}`)
          .filter((key) => code.split(`const ${name} =`).length === 2 && !known.has(key)).map((key) => `${file}: ${key}`))
    })
    expect(missing).toEqual([])
  })
})
