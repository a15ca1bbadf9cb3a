import { useTranslations } from 'next-intl'
import { Chip, type ChipTone } from '@/components/ui/Chip'
import type { IconName } from '@/components/ui/Icon'
import { ListRow } from '@/components/ui/List'
import type { RequestState } from '@/lib/evidence/statement'

/** `on` = the day its link ends or ended, as lists write days. */
export type RequestView = { id: string; name: string; topic: string; state: RequestState; on: string; isLive: boolean; views: number; href: string }

const looks: Record<RequestState, { tone: ChipTone; icon?: IconName }> = {
  sent: { tone: 'plain' }, opened: { tone: 'plain', icon: 'eye' }, written: { tone: 'soon', icon: 'letter' }, signed: { tone: 'done', icon: 'tick' },
  declined: { tone: 'plain' }, withdrawn: { tone: 'unsure', icon: 'ban' }, expired: { tone: 'unsure', icon: 'clock' }, closed: { tone: 'unsure', icon: 'lock' },
}

/** How far a request has come. */
export function RequestChip({ state }: { state: RequestState }) {
  const t = useTranslations('witness.desk.states')
  return <Chip {...looks[state]}>{t(state)}</Chip>
}

export function RequestRow({ request }: { request: RequestView }) {
  const t = useTranslations('witness.desk')
  const { name, topic, state, on, isLive, views, href } = request
  const detail = t('row', { topic, on, views, state: isLive ? 'live' : 'over' })
  return <ListRow icon="person" title={name} detail={detail} href={href} end={<RequestChip state={state} />} />
}
