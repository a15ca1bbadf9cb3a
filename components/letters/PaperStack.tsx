import { useTranslations } from 'next-intl'
import type { DisplayPage } from '@/lib/letters/typeset/display-list'
import { Paper } from './Paper'

type Props = { pages: DisplayPage[]; chosen?: string; hrefOf?: (ref: string) => string | undefined; label: string; className?: string }

/** All pages of a letter, one below the other, as wide as there is room. At the desk they scroll on their own beside the facts. */
export function PaperStack({ pages, chosen, hrefOf, label, className = '' }: Props) {
  const t = useTranslations('letters')
  const desk = 'lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:rounded-card lg:p-6'
  const alone = 'max-h-[75dvh] overflow-y-auto print:max-h-none print:overflow-visible'
  return (
    <div data-paper role="region" aria-label={label} tabIndex={0}
      className={`-mx-5 grid min-w-0 content-start gap-4 bg-sunken p-3 lg:mx-0 ${alone} ${desk} print:mx-0 print:block print:p-0 ${className}`}>
      {pages.map((page, place) => (
        <div key={place} data-sheet className="mx-auto w-full max-w-180 print:max-w-none">
          <Paper page={page} label={t('page', { page: place + 1, pages: pages.length })} chosen={chosen} hrefOf={hrefOf} />
        </div>
      ))}
    </div>
  )
}
