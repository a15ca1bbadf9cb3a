import { getTranslations } from 'next-intl/server'
import { List, ListRow } from '@/components/ui/List'

/** On a phone the bar has no room for the law. */
export async function Elsewhere() {
  const t = await getTranslations('law')
  return (
    <div className="lg:hidden">
      <List label={t('title')}>
        <ListRow icon="scales" title={t('title')} href="/law" />
        <ListRow icon="help" title={t('toMisadvice.title')} href="/law/misadvice" />
      </List>
    </div>
  )
}
