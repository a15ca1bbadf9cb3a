import { useTranslations } from 'next-intl'
import { GroupHead } from '@/components/ui/Card'
import { List, ListRow } from '@/components/ui/List'
import type { IconName } from '@/components/ui/Icon'
import type { PackageView } from './package-view'

type Line = { key: string; icon: IconName; count: number; values?: Record<string, number> }

/** What is in the package, line by line; what is none is not named. */
export function PackageContents({ view }: { view: PackageView }) {
  const t = useTranslations('package')
  const lines: Line[] = [
    { key: 'extracts', icon: 'phone', count: view.extracts, values: { rows: view.rows } }, { key: 'media', icon: 'screenshot', count: view.mayBeCopies },
    { key: 'covered', icon: 'screenshot', count: view.covered }, 
    { key: 'letters', icon: 'letter', count: view.letters },
  ]
  return (
    <section className="grid gap-2">
      <GroupHead title={t('in.title')} />
      <List>
        {lines.filter(({ count }) => count > 0).map(({ key, icon, count, values }) => (
          <ListRow key={key} icon={icon} title={t(`in.${key}`, { count, ...values })} detail={t(`in.${key}Why`)} />
        ))}
        <ListRow icon="clipboard" title={t('in.list')} detail={t('in.listWhy')} />
        <ListRow icon="shield" title={t('in.proof')} detail={t('in.proofWhy')} />
      </List>
    </section>
  )
}

/** What stays at home whatever is chosen. */
export function StaysHome({ view }: { view: PackageView }) {
  const t = useTranslations('package')
  const lines: Line[] = [
    { key: 'rows', icon: 'lock', count: view.extracts }, { key: 'withdrawn', icon: 'ban', count: view.withdrawn },
    { key: 'repeated', icon: 'file', count: view.repeated },
  ]
  const shown = lines.filter(({ count }) => count > 0)
  if (shown.length === 0) return null
  return (
    <section className="grid gap-2">
      <GroupHead title={t('home.title')} />
      <List>{shown.map(({ key, icon, count }) => <ListRow key={key} icon={icon} title={t(`home.${key}`, { count })} detail={t(`home.${key}Why`)} />)}</List>
    </section>
  )
}
