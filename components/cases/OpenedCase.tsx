import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'

/** A case that has just come in with its package: how much of it is here, and whether the rules find the same in it. */
export type OpenedCaseView = { id: string; originals: number; elsewhere: number; attempts: number; isSame: boolean }

export function OpenedCase({ view: { id, originals, elsewhere, attempts, isSame } }: { view: OpenedCaseView }) {
  const t = useTranslations('cases.package')
  return (
    <div role="status">
      <Card className="grid gap-3">
        <h2 className="text-lg font-bold">{t('done')}</h2>
        <p>{t('counts', { originals, attempts })}</p>
        {elsewhere > 0 && <p>{t('elsewhere', { count: elsewhere })}</p>}
        <p className="text-ink-2">{t(isSame ? 'same' : 'differ')}</p>
        <p><LinkButton href={`/cases/${id}`}>{t('go')}</LinkButton></p>
      </Card>
    </div>
  )
}
