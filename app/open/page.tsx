import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/forms/DoorPage'
import { LaunchForm } from '@/components/forms/LaunchForm'
import { doorError } from '@/lib/server/door-error'
import { onlyPersonal } from '@/lib/server/front-door'

/** Where the launch link of a personal install leads. */
export default async function OpenPage({ searchParams }: { searchParams: Promise<{ error?: string }> }) {
  onlyPersonal()
  const t = await getTranslations('auth.open')
  return (
    <DoorPage title={t('title')} error={await doorError((await searchParams).error)}>
      <LaunchForm words={{ button: t('button'), missing: t('missing') }} />
    </DoorPage>
  )
}
