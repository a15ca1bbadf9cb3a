import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/Button'
import { Corner } from '@/components/ui/Corner'
import { Notice } from '@/components/ui/Notice'

export default async function NotFound() {
  const t = await getTranslations('app')
  return (
    <>
      <Notice title={t('notFound.title')} action={<LinkButton href="/today">{t('notFound.action')}</LinkButton>}>{t('notFound.text')}</Notice>
      <Corner />
    </>
  )
}
