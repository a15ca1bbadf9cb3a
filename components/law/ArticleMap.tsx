import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { TextField } from '@/components/ui/Field'
import { articleNumber, pairsWithArticle } from '@/lib/law/article-number'
import type { ArticlePair } from '@/lib/law/provisions/public-security-article-map'
import { KeptAsked } from './KeptAsked'
import { languageOf } from './spoken'

const useNumbers = () => {
  const t = useTranslations('law.map')
  return (articles: number[]) => (articles.length ? articles.join(t('comma')) : t('none'))
}

/** What a number stands for in either text, in sentences. */
export function ArticleMatches({ number }: { number: number }) {
  const t = useTranslations('law.map')
  const [numbers, language] = [useNumbers(), languageOf(useLocale())]
  const pairs = pairsWithArticle(number)
  if (pairs.length === 0) return <p className="clauses">{t('unknown', { number })}</p>
  return (
    <ul className="grid gap-1.5">
      {pairs.map(({ old, revised, topic }) => (
        <li key={`${old.join()} ${revised.join()}`} className="clauses">
          {t(old.length ? 'became' : 'isNew', { old: numbers(old), revised: numbers(revised), topic: topic[language] })}
        </li>
      ))}
    </ul>
  )
}

function Table({ pairs }: { pairs: readonly ArticlePair[] }) {
  const t = useTranslations('law.map')
  const [numbers, language] = [useNumbers(), languageOf(useLocale())]
  return (
    <details>
      <summary className="flex min-h-target items-center font-bold text-act">{t('all')}</summary>
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

/**
 * The same number stands for different things in the two texts: old article beside new one, found by either number. A plain form that asks the same
 * address; `kept` = what else was asked of it.
 */
export function ArticleMap({ pairs, asked, kept }: { pairs: readonly ArticlePair[]; asked: string; kept: Record<string, string> }) {
  const t = useTranslations('law.map')
  const number = articleNumber(asked)
  return (
    <Card id="article-map" className="grid scroll-mt-24 gap-3" aria-labelledby="article-map-title">
      <h2 id="article-map-title" className="font-bold">{t('title')}</h2>
      <form method="get" action="#article-map" role="search" aria-label={t('title')} className="flex flex-wrap items-end gap-3 print:hidden">
        <KeptAsked kept={kept} />
        <TextField name="article" type="search" label={t('number')} hint={t('numberHint')} defaultValue={asked} maxLength={20} className="min-w-48 flex-1" />
        <Button look="secondary" icon="search">{t('look')}</Button>
      </form>
      {asked && <div role="status">{number === null ? <p className="clauses">{t('notNumber')}</p> : <ArticleMatches number={number} />}</div>}
      <Table pairs={pairs} />
    </Card>
  )
}
