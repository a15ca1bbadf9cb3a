import { useTranslations } from 'next-intl'
import { List, ListRow } from '@/components/ui/List'
import { ActionForm } from './ActionForm'

export type TokenView = { id: string; label: string; expires: string; used: string | null }

function Use({ expires, used }: Pick<TokenView, 'expires' | 'used'>) {
  const t = useTranslations('auth.tokens')
  return (
    <>
      <span className="mr-3 inline-block">{used ? t('lastUsed', { at: used }) : t('unused')}</span>
      <span className="inline-block">{t('expires', { on: expires })}</span>
    </>
  )
}

/** A member's keys for programs; the keys themselves are never shown again. */
export function TokenList({ tokens, token }: { tokens: TokenView[]; token: string }) {
  const t = useTranslations('auth.tokens')
  if (tokens.length === 0) return <p className="text-sm text-ink-3">{t('none')}</p>
  return (
    <List label={t('title')}>
      {tokens.map(({ id, label, expires, used }) => (
        <ListRow key={id} title={<span id={`token-${id}`}>{label}</span>} detail={<Use expires={expires} used={used} />}
          end={<ActionForm action={`/api/tokens/${id}`} token={token} label={t('revoke')} describedBy={`token-${id}`} />} />
      ))}
    </List>
  )
}
