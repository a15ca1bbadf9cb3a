import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { turnIcons } from '@/components/tickets/TurnBanner'
import { Icon } from '@/components/ui/Icon'

type Turn = 'us' | 'them' | 'nobody'
const turns: Turn[] = ['us', 'them', 'nobody']
const look = 'inline-flex min-h-target items-center gap-2 rounded-full border border-edge bg-surface px-4 text-sm hover:bg-ground aria-[current]:border-2 '
  + 'aria-[current]:border-act aria-[current]:bg-act-soft aria-[current]:font-bold aria-[current]:text-act'

const row = '-mx-5 flex w-[calc(100%+2.5rem)] gap-2 overflow-x-auto px-5 py-1 *:shrink-0 lg:mx-0 lg:w-auto lg:flex-wrap lg:px-0'

/** Whose turn it is, as links: they work without scripts and can be gone back from. */
export function TurnFilter({ counts, chosen }: { counts: Record<Turn, number>; chosen?: Turn }) {
  const t = useTranslations('cases')
  const all = turns.reduce((sum, turn) => sum + counts[turn], 0)
  return (
    <nav aria-label={t('filter.label')} className={row}>
      <Link href="/cases" prefetch={false} aria-current={chosen === undefined ? 'page' : undefined} className={look}>{t('filter.all')}<b>{all}</b></Link>
      {turns.map((turn) => (
        <Link key={turn} href={`/cases?turn=${turn}`} prefetch={false} aria-current={chosen === turn ? 'page' : undefined} className={look}>
          <Icon name={turnIcons[turn]} className="size-[18px]" />{t(`filter.${turn}`)}<span className="tabular">{counts[turn]}</span>
        </Link>
      ))}
    </nav>
  )
}
