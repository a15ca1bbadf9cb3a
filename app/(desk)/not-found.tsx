import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'

/** Nothing here, said inside the desk: rail, bar and the way out stay where they are. */
export default async function NotFound() {
  const t = await getTranslations('app')
  return <EmptyState isPage title={t('notFound.title')} action={<LinkButton href="/today">{t('notFound.action')}</LinkButton>}>{t('notFound.text')}</EmptyState>
}
