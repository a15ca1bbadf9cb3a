import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/forms/DoorPage'
import { FragmentToken } from '@/components/forms/FragmentToken'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { asked, type SearchParams } from '@/lib/server/asked'
import { doorError } from '@/lib/server/door-error'
import { onlyOffice } from '@/lib/server/front-door'

/** Where an invitation link leads: /join#<token>. */
export default async function JoinPage({ searchParams }: { searchParams: SearchParams }) {
  onlyOffice()
  const t = await getTranslations('auth.join')
  return (
    <DoorPage title={t('title')} note={t('explain')} error={await doorError((await asked<'error'>(searchParams)).error)}>
      <form method="post" action="/api/invitations/accept" className="grid gap-4">
        <FragmentToken keptAs="invitation" />
        <TextField name="displayName" label={t('displayName')} autoComplete="name" required />
        <TextField name="password" type="password" label={t('password')} hint={t('passwordHint')} autoComplete="new-password" required />
        <Button size="large">{t('button')}</Button>
      </form>
    </DoorPage>
  )
}
