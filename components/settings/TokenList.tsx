import { useTranslations } from 'next-intl'
import { List, ListRow } from '@/components/ui/List'
import { ActionForm } from './ActionForm'

/** `group` = the words: keys for programs, or links for calendars. */
type Group = 'tokens' | 'calendars'
const actions: Record<Group, string> = { tokens: '/api/tokens', calendars: '/api/calendar-feeds' }

export type TokenView = { id: string; label: string; expires: string; used: string | null }

function Use({ expires, used, group }: Pick<TokenView, 'expires' | 'used'> & { group: Group }) {
  const t = useTranslations(`auth.${group}`)
  return (
    <>
      <span className="mr-3 inline-block">{used ? t('lastUsed', { at: used }) : t('unused')}</span>
      <span className="inline-block">{t('expires', { on: expires })}</span>
    </>
  )
}

/** A member's keys of one kind; the keys themselves are never shown again. */
export function TokenList({ tokens, token, group = 'tokens' }: { tokens: TokenView[]; token: string; group?: Group }) {
  const t = useTranslations(`auth.${group}`)
  if (tokens.length === 0) return <p className="text-sm text-ink-3">{t('none')}</p>
  return (
    <List label={t('title')}>
      {tokens.map(({ id, label, expires, used }) => (
        <ListRow key={id} title={<span id={`token-${id}`}>{label}</span>} detail={<Use expires={expires} used={used} group={group} />}
          end={<ActionForm action={`${actions[group]}/${id}`} token={token} label={t('revoke')} describedBy={`token-${id}`} />} />
      ))}
    </List>
  )
}
