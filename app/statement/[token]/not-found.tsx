import { getTranslations } from 'next-intl/server'
import { Corner } from '@/components/ui/Corner'
import { Notice } from '@/components/ui/Notice'

/** The same for a link that never was, one that ended and one that was closed. */
export default async function NoStatement() {
  const t = await getTranslations('witness.page.gone')
  return <><Notice title={t('title')}>{t('text')}</Notice><Corner /></>
}
