import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { GroupHead } from '@/components/ui/Card'
import { DateField } from '@/components/ui/DateField'
import { List } from '@/components/ui/List'
import { masked } from '@/components/ui/masked'
import { localDay, localTime } from '@/lib/calendar/local-date'
import { actOf } from '@/lib/evidence/act'
import type { AttemptView } from '../AttemptRow'
import { LinkToggle } from './LinkToggle'

/** `tied` = contacts the original belongs to; `day` = the civil day whose contacts are offered as `others`; `isRead` = its rows are in the case already. */
export type ItemLinksView = { id: string; tied: AttemptView[]; day?: string; others: AttemptView[]; isRead: boolean }

type RowProps = { act: AttemptView; door: string; attempts: string[]; isTied: boolean }

function Act({ act, door, attempts, isTied }: RowProps) {
  const [evidence, t] = [useTranslations('evidence'), useTranslations('evidence.item.links')]
  const { key, seconds } = actOf(act)
  const number = act.number === null ? (act.account ?? evidence('hiddenNumber')) : masked(act.number)
  const time = act.atPrecision === 'day' ? localDay(act.at) : `${localDay(act.at)} ${localTime(act.at).slice(0, 5)}`
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3.5 py-2.5">
      <span id={`act-${act.id}`} className="grid min-w-0 flex-[1_1_14rem] clauses">
        <span><time className="tabular font-bold">{time}</time><span className="ml-3">{evidence(`act.${key}`, { seconds })}</span></span>
        <span className="text-sm text-ink-2">{evidence(act.direction === 'incoming' ? 'toWhom' : 'fromWhom', { number, who: act.who })}</span>
        {act.note && <span className="text-sm text-ink-2" lang="zh-CN">{act.note}</span>}
      </span>
      <LinkToggle door={door} attempts={attempts} of={`act-${act.id}`} look={isTied ? 'plain' : 'secondary'}
        words={{ press: t(isTied ? 'unlink' : 'link'), refused: t('refused') }} />
    </li>
  )
}

function Others({ view: { id, tied, day, others } }: { view: ItemLinksView }) {
  const t = useTranslations('evidence.item.links')
  const ids = tied.map((act) => act.id)
  const free = others.filter((act) => !ids.includes(act.id))
  if (!day) return null
  if (free.length === 0) return <p className="text-ink-2 clauses">{t('noneOn', { on: day })}</p>
  return (
    <List label={t('on', { on: day })}>
      {free.map((act) => <Act key={act.id} act={act} isTied={false} door={`/api/evidence/${id}/links`} attempts={[...ids, act.id]} />)}
    </List>
  )
}

/** The contacts an original belongs to, and a way to find another by its day. A plain form asks for the day; tying needs scripts. */
export function ItemLinks({ view }: { view: ItemLinksView }) {
  const t = useTranslations('evidence.item.links')
  const { id, tied, day, isRead } = view
  const door = `/api/evidence/${id}/links`
  return (
    <section className="grid gap-3" aria-labelledby="links">
      <GroupHead title={<span id="links">{t('title')}</span>} />
      {tied.length === 0 && <p className="text-ink-2 clauses">{t(isRead ? 'rows' : 'none')}</p>}
      {tied.length > 0 && (
        <List>
          {tied.map((act) => <Act key={act.id} act={act} isTied door={door} attempts={tied.flatMap((each) => (each.id === act.id ? [] : [each.id]))} />)}
        </List>
      )}
      <form method="get" action="#links" className="flex flex-wrap items-end gap-3 print:hidden">
        <DateField name="day" label={t('day')} hint={t('dayNote')} defaultValue={day ?? ''} />
        <Button look="secondary">{t('find')}</Button>
      </form>
      <Others view={view} />
    </section>
  )
}
