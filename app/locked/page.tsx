import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/forms/DoorPage'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { doorError } from '@/lib/server/door-error'

/** The lock: what was open stays open behind it. Without a PIN the button alone opens it. */
export default async function LockedPage({ searchParams }: { searchParams: Promise<{ error?: string }> }) {
  const t = await getTranslations('auth.locked')
  return (
    <DoorPage title={t('title')} note={t('explain')} error={await doorError((await searchParams).error)}>
      <form method="post" action="/api/unlock" className="grid gap-4">
        <TextField name="secret" type="password" label={t('secret')} autoComplete="current-password" />
        <Button size="large">{t('button')}</Button>
      </form>
    </DoorPage>
  )
}
