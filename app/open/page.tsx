import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/forms/DoorPage'
import { LaunchForm } from '@/components/forms/LaunchForm'
import { asked, type SearchParams } from '@/lib/server/asked'
import { doorError } from '@/lib/server/door-error'
import { onlyPersonal } from '@/lib/server/front-door'

/** Where the launch link of a personal install leads. */
export default async function OpenPage({ searchParams }: { searchParams: SearchParams }) {
  onlyPersonal()
  const t = await getTranslations('auth.open')
  return (
    <DoorPage title={t('title')} error={await doorError((await asked<'error'>(searchParams)).error)}>
      <LaunchForm words={{ button: t('button'), missing: t('missing') }} />
    </DoorPage>
  )
}
