import type { Locale } from '../locale'
import en from './en'
import zhCN from './zh-CN'

export type Messages = { [key: string]: string | Messages }

const byLocale: Record<Locale, Record<string, Messages>> = { 'zh-CN': zhCN, en }

/** Every message of a language, by namespace. */
export const messagesOf = (locale: Locale): Record<string, Messages> => byLocale[locale]

/** Only the named namespaces: what a client part that speaks for itself is given, so that the browser does not load the rest. */
export function messagesFor(locale: Locale, namespaces: readonly string[]): Record<string, Messages> {
  return Object.fromEntries(Object.entries(byLocale[locale]).filter(([namespace]) => namespaces.includes(namespace)))
}
