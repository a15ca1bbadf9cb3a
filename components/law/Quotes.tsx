import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { QuoteView } from './finding-view'
import { momentOf } from './FindingActs'

/** What was said, whole, with the stretches the rule rests on marked. Quotations stay in their own language. */
export function Quotes({ quotes }: { quotes: QuoteView[] }) {
  const t = useTranslations('evidence')
  return (
    <ul className="grid gap-2">
      {quotes.map((quote) => (
        <li key={quote.id}>
          <blockquote lang="zh-CN" className="rounded-control bg-ground px-3.5 py-2.5">
            {quote.pieces.map(({ text, isMarked }, place) => (isMarked
              ? <mark key={place} className="bg-act-soft font-bold text-ink underline decoration-act decoration-2 underline-offset-4">{text}</mark>
              : <span key={place}>{text}</span>))}
          </blockquote>
          <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-2">
            <Link href={quote.href} prefetch={false} className="tabular text-act underline">{momentOf(quote)}</Link>
            <span className="tabular">{quote.from ?? t('hiddenNumber')}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
