import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { themeCookie, themeOf } from '@/lib/i18n/theme'
import './globals.css'

/** The title is the same on every page, also in the list of windows: it gives nothing away. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('app')
  const formatDetection = { telephone: false, date: false, address: false, email: false }
  return { title: t('title'), robots: { index: false, follow: false }, referrer: 'same-origin', formatDetection }
}

export const viewport: Viewport = {
  width: 'device-width', initialScale: 1, viewportFit: 'cover', interactiveWidget: 'resizes-content',
  themeColor: [{ media: '(prefers-color-scheme: light)', color: '#EFF2F4' }, { media: '(prefers-color-scheme: dark)', color: '#0D1316' }],
}

/** Dark from 22:00 to 8:00 by the device's own clock, decided before the first paint. */
const nightTheme = "var h=new Date().getHours();document.documentElement.dataset.theme=h>=22||h<8?'dark':'light'"

/** Reading the headers makes every page dynamic, which the nonce needs. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [header, jar, locale] = await Promise.all([headers(), cookies(), getLocale()])
  const nonce = header.get('x-nonce') ?? undefined
  const theme = themeOf(jar.get(themeCookie)?.value)
  return (
    <html lang={locale} data-theme={theme === 'device' ? undefined : theme} suppressHydrationWarning>
      <head>
        <meta property="csp-nonce" nonce={nonce} />
        {theme === 'night' && <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: nightTheme }} />}
      </head>
      <body>{children}</body>
    </html>
  )
}
