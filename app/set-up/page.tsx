import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/forms/DoorPage'
import { FragmentToken } from '@/components/forms/FragmentToken'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { asked, type SearchParams } from '@/lib/server/asked'
import { doorError } from '@/lib/server/door-error'
import { onlyNewOffice } from '@/lib/server/front-door'

/** First run of an office: its first owner, with the link the launcher prints (/set-up#<token>). */
export default async function SetUpPage({ searchParams }: { searchParams: SearchParams }) {
  await onlyNewOffice()
  const t = await getTranslations('auth.setUp')
  return (
    <DoorPage title={t('title')} note={t('explain')} error={await doorError((await asked<'error'>(searchParams)).error)}>
      <form method="post" action="/api/set-up" className="grid gap-4">
        <FragmentToken keptAs="set-up" />
        <p className="text-sm text-ink-3">{t('needsLink')}</p>
        <TextField name="office" label={t('office')} required />
        <TextField name="displayName" label={t('displayName')} autoComplete="name" required />
        <TextField name="email" type="email" label={t('email')} autoComplete="username" required />
        <TextField name="password" type="password" label={t('password')} hint={t('passwordHint')} autoComplete="new-password" required />
        <Button size="large">{t('button')}</Button>
      </form>
    </DoorPage>
  )
}
