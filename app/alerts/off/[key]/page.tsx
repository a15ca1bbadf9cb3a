import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/forms/DoorPage'
import { Button } from '@/components/ui/Button'
import { CaseworkError } from '@/lib/errors'
import { memberOfOffKey } from '@/lib/server/alert-off'
import { asked, type SearchParams } from '@/lib/server/asked'
import { alertSetting } from '@/lib/server/data/alert-settings'
import { doorError } from '@/lib/server/door-error'

type Props = { params: Promise<{ key: string }>; searchParams: SearchParams }

/**
 * Where a mail leads whoever wants no more of them. Opening it changes nothing, for programs follow links; the button does, and
 * that it did is told as long as it is so. Every miss is the same page.
 */
export default async function AlertsOffPage({ params, searchParams }: Props) {
  const { key } = await params
  const member = await memberOfOffKey(key, await headers()).catch((error: unknown) => {
    if (error instanceof CaseworkError) notFound()
    throw error
  })
  const [t, { done, error }] = [await getTranslations('alerts.off'), await asked<'done' | 'error'>(searchParams)]
  const isOff = done === 'off' && !(await alertSetting(member))?.isOn
  if (isOff) return <DoorPage title={t('done')} note={t('doneNote')}>{null}</DoorPage>
  return (
    <DoorPage title={t('title')} note={t('note')} error={await doorError(error)}>
      <form method="post" action={`/api/alerts/off/${key}`}><Button size="large">{t('button')}</Button></form>
    </DoorPage>
  )
}
