import { getRequestConfig } from 'next-intl/server'
import { cookies, headers } from 'next/headers'
import { localeCookie, negotiatedLocale } from './locale'
import { messagesOf } from './messages'

/** What next-intl asks for on each request: cookie, then Accept-Language, else zh-CN. All times are told as Beijing tells them. */
export default getRequestConfig(async () => {
  const [jar, header] = await Promise.all([cookies(), headers()])
  const locale = negotiatedLocale(jar.get(localeCookie)?.value, header.get('accept-language'))
  return { locale, messages: messagesOf(locale), timeZone: 'Asia/Shanghai' }
})
