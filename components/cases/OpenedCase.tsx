import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'

/** A case that has just come in with its package: how much of it is here, and whether the rules find the same in it. */
export type OpenedCaseView = { id: string; originals: number; elsewhere: number; attempts: number; isSame: boolean }

/** `end` = what stands beside the way on. */
export function OpenedCase({ view: { id, originals, elsewhere, attempts, isSame }, end }: { view: OpenedCaseView; end?: ReactNode }) {
  const t = useTranslations('cases.package')
  return (
    <div role="status">
      <Card className="grid gap-3">
        <h2 className="text-lg font-bold">{t('done')}</h2>
        <p className="clauses">{t('counts', { originals, attempts })}</p>
        {elsewhere > 0 && <p className="clauses">{t('elsewhere', { count: elsewhere })}</p>}
        <p className="text-ink-2 clauses">{t(isSame ? 'same' : 'differ')}</p>
        <div className="flex flex-wrap items-center gap-3"><LinkButton href={`/cases/${id}`}>{t('go')}</LinkButton>{end}</div>
      </Card>
    </div>
  )
}
