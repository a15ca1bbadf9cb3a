import { getTranslations } from 'next-intl/server'
import { ProofField } from '@/components/settings/ProofField'
import { SecretForm } from '@/components/settings/SecretForm'
import { Section, Setting } from '@/components/settings/Section'
import { TokenList } from '@/components/settings/TokenList'
import { TextField } from '@/components/ui/Field'
import { proofAsked } from '@/lib/server/accounts'
import { apiTokensOf } from '@/lib/server/api-token'
import type { Member } from '@/lib/server/member'
import { shortDay, shortTime } from '@/lib/server/short-times'

/** Keys for a member's own programs. */
export async function TokenSection({ member, token }: { member: Member; token: string }) {
  const [t, errors] = [await getTranslations('auth.tokens'), await getTranslations('errors')]
  const tokens = (await apiTokensOf(member)).map(({ id, label, expiresAt, lastUsedAt }) => ({
    id, label, expires: shortDay(expiresAt), used: lastUsedAt && shortTime(lastUsedAt),
  }))
  const words = { button: t('create'), secret: t('copyLabel'), shownOnce: t('shownOnce'), refused: errors('unexpected') }
  return (
    <Section title={t('title')}>
      <Setting title={t('create')} explain={t('explain')}>
        <SecretForm name="token" action="/api/tokens" token={token} words={words}>
          <TextField name="label" label={t('label')} hint={t('labelHint')} maxLength={120} required className="max-w-80" />
          <ProofField id="token" proof={await proofAsked(member.userId)} />
        </SecretForm>
      </Setting>
      <TokenList tokens={tokens} token={token} />
    </Section>
  )
}
