import { getTranslations } from 'next-intl/server'

/** Where leaving lands: a sheet to jot on. It knows nothing, keeps nothing and links nowhere. */
export default async function Left() {
  const t = await getTranslations('app')
  return (
    <main className="mx-auto grid max-w-160 gap-4 px-5 py-8">
      <h1 className="text-2xl font-bold">{t('left.title')}</h1>
      <textarea aria-label={t('left.title')} rows={14} autoComplete="off" placeholder={t('left.placeholder')}
        className="w-full rounded-card border border-edge bg-surface p-4 placeholder:text-ink-3" />
    </main>
  )
}
