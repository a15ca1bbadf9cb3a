import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { reconcileLists, type ReconcileList } from '@/lib/evidence/reconciliation'

type Props = { counts: Record<ReconcileList, number>; chosen: ReconcileList; href: (list: ReconcileList) => string }

/** The five lists with their counts, as links; what the chosen one means, and what it does not. */
export function ListChoice({ counts, chosen, href }: Props) {
  const t = useTranslations('reconcile.lists')
  const look = 'flex min-h-target items-center justify-between gap-3 rounded-control border border-line bg-surface px-3.5 py-2 hover:bg-ground'
  const here = 'aria-[current]:border-act aria-[current]:bg-act-soft aria-[current]:font-bold aria-[current]:text-act'
  return (
    <nav aria-label={t('label')} className="grid gap-2">
      <ul className="grid gap-2 md:grid-cols-2">
        {reconcileLists.map((list) => (
          <li key={list}>
            <Link href={href(list)} prefetch={false} scroll={false} aria-current={list === chosen ? 'page' : undefined} className={`${look} ${here}`}>
              <span>{t(`name.${list}`)}</span><b className="tabular">{t('count', { count: counts[list] })}</b>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What a list means, and what it does not. */
export function ListMeaning({ list }: { list: ReconcileList }) {
  const t = useTranslations('reconcile.lists')
  return (
    <div className="grid gap-1">
      <p className="clauses">{t(`means.${list}`)}</p>
      <p className="text-sm text-ink-2 clauses">{t(`not.${list}`)}</p>
    </div>
  )
}
