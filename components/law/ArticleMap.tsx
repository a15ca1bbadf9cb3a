import { useLocale, useTranslations } from 'next-intl'
import type { ArticlePair } from '@/lib/law/provisions/public-security-article-map'

/** The same number stands for different things in the two texts: old article beside new one. */
export function ArticleMap({ pairs }: { pairs: readonly ArticlePair[] }) {
  const t = useTranslations('law.map')
  const language = useLocale().startsWith('zh') ? 'zh' : 'en'
  const numbers = (articles: number[]) => (articles.length ? articles.join('、') : t('none'))
  return (
    <details className="rounded-card border border-line bg-surface px-4 py-2">
      <summary className="flex min-h-target items-center font-bold text-act">{t('title')}</summary>
      <table className="mb-3 w-full text-sm">
        <thead>
          <tr>{(['old', 'revised', 'topic'] as const).map((column) => <th key={column} scope="col" className="px-2 py-1 text-left">{t(column)}</th>)}</tr>
        </thead>
        <tbody>
          {pairs.map(({ old, revised, topic }) => (
            <tr key={`${old.join()} ${revised.join()}`} className="border-t border-line align-top">
              <td className="px-2 py-1">{numbers(old)}</td><td className="px-2 py-1">{numbers(revised)}</td>
              <td className="px-2 py-1">{topic[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
