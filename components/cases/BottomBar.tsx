import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/Icon'
import { NavLink } from './NavLink'
import type { Place } from './Rail'
import { RecordButton } from './RecordButton'

const look = 'grid min-h-target content-center justify-items-center gap-0.5 text-axis text-ink-2 aria-[current]:font-bold aria-[current]:text-act'

/** The phone's five places, 记一次 raised in the middle. A page that has its own two buttons at the bottom covers it. */
export function BottomBar({ record, places }: { record: string; places: [Place, Place, Place, Place] }) {
  const t = useTranslations('app')
  const [first, second, third, fourth] = places
  const place = ({ id, href, icon }: Place) => <NavLink href={href} className={look}><Icon name={icon} className="size-[22px]" />{t(`nav.${id}`)}</NavLink>
  return (
    <nav aria-label={t('nav.label')} data-bottom-bar
      className="fixed inset-x-0 bottom-0 z-30 grid h-bar grid-cols-5 items-center bg-surface px-2 pb-[env(safe-area-inset-bottom)] shadow-bar lg:hidden">
      {place(first)}{place(second)}
      <RecordButton href={record} className="-mt-8 text-axis [&>span]:outline-6 [&>span]:outline-surface" />
      {place(third)}{place(fourth)}
    </nav>
  )
}
