import { limitMessages } from '@/lib/channels/limits/words'
import { channelMessages } from '@/lib/channels/words'
import { lawMessages } from '@/lib/law/words'
import { letterMessages } from '@/lib/letters/letter-messages'
import type { Locale } from '../locale'
import en from './en'
import zhCN from './zh-CN'

export type Messages = { [key: string]: string | Messages }

/** The second laid over the first, branch by branch. */
function joined(files: Record<string, Messages>, registry: Record<string, Messages>): Record<string, Messages> {
  const over = (under: string | Messages | undefined, above: string | Messages): string | Messages =>
    typeof under === 'object' && typeof above === 'object' ? joined(under as Record<string, Messages>, above as Record<string, Messages>) : above
  return { ...files, ...Object.fromEntries(Object.entries(registry).map(([key, above]) => [key, over(files[key], above) as Messages])) }
}

/** What the rules, channels, deadlines and letters say of themselves: their words stand in their own files. */
const registries = [lawMessages, limitMessages, channelMessages, letterMessages]
const withWords = (files: Record<string, Messages>, language: 'zh' | 'en') =>
  registries.reduce((messages, wordsOf) => joined(messages, wordsOf(language)), files)

const byLocale: Record<Locale, Record<string, Messages>> = { 'zh-CN': withWords(zhCN, 'zh'), en: withWords(en, 'en') }

/** Every message of a language, by namespace. */
export const messagesOf = (locale: Locale): Record<string, Messages> => byLocale[locale]

/** Only the named namespaces: what a client part that speaks for itself is given, so that the browser does not load the rest. */
export function messagesFor(locale: Locale, namespaces: readonly string[]): Record<string, Messages> {
  return Object.fromEntries(Object.entries(byLocale[locale]).filter(([namespace]) => namespaces.includes(namespace)))
}
