import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Button } from '@/components/ui/Button'
import { FormToken } from '@/components/ui/FormToken'
import type { RemovalView } from './letter-view'

const linkLook = 'inline-flex min-h-target items-center px-2 font-bold text-act underline-offset-4 hover:underline'

function Confirmation({ id, caseId, here, token, once }: Omit<RemovalView, 'isAsked' | 'kind'>) {
  const t = useTranslations('letters.remove')
  return (
    <div className="grid gap-3 rounded-card border border-edge p-4">
      <h3 className="font-bold clauses">{t('title')}</h3>
      <p className="text-sm text-ink-2 clauses">{t('text')}</p>
      <form method="post" action={`/api/letters/${id}/removal`} className="flex flex-wrap items-center gap-3">
        <FormToken token={token} once={once} />
        <input type="hidden" name="case" value={caseId} />
        <Button look="danger">{t('confirm')}</Button>
        <Link href={here} scroll={false} prefetch={false} className={linkLook}>
          {t('back')}
        </Link>
      </form>
    </div>
  )
}

/** A draft's way out, in two: first asked for, then confirmed by a button that names the act. */
export function RemoveDraft({ kind, isAsked, ...removal }: RemovalView) {
  const t = useTranslations('letters.remove')
  const at = `remove-${removal.id}`
  return (
    <div id={at} className="min-w-0 print:hidden">
      {isAsked ? (
        <Confirmation {...removal} />
      ) : (
        <Link href={`${removal.here}?remove=${removal.id}#${at}`} scroll={false} prefetch={false} aria-label={t('startOf', { kind })} className={linkLook}>
          {t('start')}
        </Link>
      )}
    </div>
  )
}
