import { getTranslations } from 'next-intl/server'
import { sheetLook } from '@/components/ui/left-sheet'

/** Where leaving lands: a sheet to jot on. It knows nothing, keeps nothing and links nowhere. */
export default async function Left() {
  const t = await getTranslations('app')
  return (
    <main className={sheetLook.main}>
      <h1 className={sheetLook.title}>{t('left.title')}</h1>
      <textarea aria-label={t('left.title')} rows={sheetLook.rows} autoComplete="off" placeholder={t('left.placeholder')}
        className={sheetLook.paper} />
    </main>
  )
}
