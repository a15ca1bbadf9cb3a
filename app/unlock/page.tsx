import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/forms/DoorPage'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { asked, type SearchParams } from '@/lib/server/asked'
import { doorError } from '@/lib/server/door-error'
import { onlyLockedVault } from '@/lib/server/front-door'

/** Where the records of a personal install are opened after a start, with the passphrase or the recovery words. */
export default async function UnlockPage({ searchParams }: { searchParams: SearchParams }) {
  const { error, back } = await asked<'error' | 'back'>(searchParams)
  await onlyLockedVault(back)
  const t = await getTranslations('vault.unlock')
  return (
    <DoorPage title={t('title')} note={t('explain')} error={await doorError(error)}>
      <form method="post" action="/api/vault/unlock" className="grid gap-4">
        {back && <input type="hidden" name="back" value={back} />}
        <TextField name="secret" type="password" label={t('label')} hint={t('hint')} autoComplete="current-password" required autoFocus />
        <Button size="large">{t('button')}</Button>
      </form>
      <p className="text-sm text-ink-2 clauses">{t('lost')}</p>
    </DoorPage>
  )
}
