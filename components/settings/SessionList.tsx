import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/Chip'
import { List, ListRow } from '@/components/ui/List'
import { ActionForm } from './ActionForm'

export type SessionView = { id: string; device: string; seen: string; current: boolean }

/** Where one is signed in. The session one is in ends by signing out. */
export function SessionList({ sessions, token }: { sessions: SessionView[]; token: string }) {
  const t = useTranslations('auth.sessions')
  return (
    <List label={t('title')}>
      {sessions.map(({ id, device, seen, current }) => (
        <ListRow key={id} title={<span id={`session-${id}`}>{device}</span>} detail={t('lastSeen', { at: seen })}
          end={current ? <Chip tone="act">{t('current')}</Chip>
            : <ActionForm action={`/api/sessions/${id}`} token={token} label={t('end')} describedBy={`session-${id}`} />} />
      ))}
    </List>
  )
}
