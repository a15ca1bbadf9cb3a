import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/forms/DoorPage'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { asked, type SearchParams } from '@/lib/server/asked'
import { doorError } from '@/lib/server/door-error'
import { secretOfLock } from '@/lib/server/front-door'

const pin = { inputMode: 'numeric', autoComplete: 'off' } as const

/** The lock: what was open stays open behind it, and opening leads back there. Without a PIN the button alone opens it. */
export default async function LockedPage({ searchParams }: { searchParams: SearchParams }) {
  const { error, back } = await asked<'error' | 'back'>(searchParams)
  const secret = await secretOfLock(back)
  const t = await getTranslations('auth.locked')
  const isWrong = error === 'credentials-wrong' && secret !== 'nothing'
  return (
    <DoorPage title={t('title')} note={t(secret === 'nothing' ? 'explainOpen' : 'explain')} error={isWrong ? t(`wrong.${secret}`) : await doorError(error)}>
      <form method="post" action="/api/unlock" className="grid gap-4">
        {back && <input type="hidden" name="back" value={back} />}
        {secret === 'pin' && <TextField name="secret" type="password" label={t('pin')} {...pin} autoFocus />}
        {secret === 'either' && <TextField name="secret" type="password" label={t('either')} autoComplete="off" autoFocus />}
        {secret === 'password' && <TextField name="secret" type="password" label={t('password')} autoComplete="current-password" autoFocus />}
        <Button size="large">{t('button')}</Button>
      </form>
    </DoorPage>
  )
}
