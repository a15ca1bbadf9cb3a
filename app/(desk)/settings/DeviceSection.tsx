import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import { Section, Setting } from '@/components/settings/Section'
import { LanguageSwitch } from '@/components/ui/LanguageSwitch'
import { ThemeSwitch } from '@/components/ui/ThemeSwitch'
import { locales } from '@/lib/i18n/locale'
import { themeCookie, themeOf, themes } from '@/lib/i18n/theme'

/** What this browser keeps for itself: light or dark, and the language. */
export async function DeviceSection() {
  const [app, auth, jar] = [await getTranslations('app'), await getTranslations('auth.settings'), await cookies()]
  const languages = locales.map((locale) => ({ locale, name: app(`language.${locale}`), short: app(`language.short.${locale}`) }))
  const choices = themes.map((value) => ({ value, label: app(`theme.${value}`) }))
  return (
    <Section title={auth('device')}>
      <Setting title={app('theme.label')}>
        <ThemeSwitch current={themeOf(jar.get(themeCookie)?.value)} choices={choices} />
      </Setting>
      <Setting title={app('language.label')}>
        <LanguageSwitch current={await getLocale()} languages={languages} />
      </Setting>
    </Section>
  )
}
