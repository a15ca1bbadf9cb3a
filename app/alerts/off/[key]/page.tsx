import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/forms/DoorPage'
import { Button } from '@/components/ui/Button'
import { CaseworkError } from '@/lib/errors'
import { memberOfOffKey } from '@/lib/server/alert-off'
import { asked, type SearchParams } from '@/lib/server/asked'
import { doorError } from '@/lib/server/door-error'

type Props = { params: Promise<{ key: string }>; searchParams: SearchParams }

/** Where a mail leads whoever wants no more of them. Opening it changes nothing, for programs follow links; the button does. Every miss is the same page. */
export default async function AlertsOffPage({ params, searchParams }: Props) {
  const { key } = await params
  await memberOfOffKey(key, await headers()).catch((error: unknown) => {
    if (error instanceof CaseworkError) notFound()
    throw error
  })
  const [t, { done, error }] = [await getTranslations('alerts.off'), await asked<'done' | 'error'>(searchParams)]
  if (done === 'off') return <DoorPage title={t('done')} note={t('doneNote')}>{null}</DoorPage>
  return (
    <DoorPage title={t('title')} note={t('note')} error={await doorError(error)}>
      <form method="post" action={`/api/alerts/off/${key}`}><Button size="large">{t('button')}</Button></form>
    </DoorPage>
  )
}
