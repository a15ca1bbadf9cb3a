import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/forms/DoorPage'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { asked, type SearchParams } from '@/lib/server/asked'
import { doorError } from '@/lib/server/door-error'
import { onlySetUpOffice } from '@/lib/server/front-door'

/** E-mail and password, office mode. A plain form. */
export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  await onlySetUpOffice()
  const t = await getTranslations('auth.signIn')
  return (
    <DoorPage title={t('title')} error={await doorError((await asked<'error'>(searchParams)).error)}>
      <form method="post" action="/api/sign-in" className="grid gap-4">
        <TextField name="email" type="email" label={t('email')} autoComplete="username" required />
        <TextField name="password" type="password" label={t('password')} autoComplete="current-password" required />
        <Button size="large">{t('button')}</Button>
      </form>
    </DoorPage>
  )
}
