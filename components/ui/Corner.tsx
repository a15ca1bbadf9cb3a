import { useLocale, useTranslations } from 'next-intl'
import { locales } from '@/lib/i18n/locale'
import { LanguageSwitch, type LanguageChoice } from './LanguageSwitch'
import { QuickExit } from './QuickExit'

/** Every language of the interface, each written in itself. */
function useLanguages(): LanguageChoice[] {
  const t = useTranslations('app.language')
  return locales.map((locale) => ({ locale, name: t(locale), short: t(`short.${locale}`) }))
}

/** What stands at the top right of every page, signed in or not: the other language, and the way out in the same spot. */
export function Corner() {
  const t = useTranslations('app')
  return (
    <div className="fixed right-5 top-3 z-40 flex items-center gap-1 lg:right-8 lg:top-5 print:hidden">
      <LanguageSwitch isShort current={useLocale()} languages={useLanguages()} label={t('language.label')} />
      <QuickExit label={t('leave.label')} describe={t('leave.describe')} sheet={{ title: t('left.title'), placeholder: t('left.placeholder') }} />
    </div>
  )
}
