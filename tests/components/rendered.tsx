import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

/** The HTML of a component, as the server would send it. A missing message is an error. */
export function rendered(screen: ReactNode, locale: Locale = 'zh-CN'): string {
  const fail = (error: Error) => { throw error }
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Asia/Shanghai" onError={fail}>{screen}</NextIntlClientProvider>,
  )
}

const wholeDay = /<span class="whitespace-nowrap">(\d{4}-\d{2}-\d{2})<\/span>/g

/** Only the words, tags gone. */
export const wordsOf = (html: string): string => html.replace(wholeDay, '$1').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim()
