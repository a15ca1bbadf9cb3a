import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { PassphraseForm, ProofForm } from '@/components/settings/PassphraseForms'
import { Banner } from '@/components/ui/Banner'
import { PageHeader } from '@/components/ui/PageHeader'
import { asked, type SearchParams } from '@/lib/server/asked'
import { doorError, doorFields } from '@/lib/server/door-error'
import { onlyPersonalVault } from '@/lib/server/front-door'
import { formToken } from '@/lib/server/form-token'
import { requireMember } from '@/lib/server/member'
import { vaultState } from '@/lib/server/vault-passphrase'

const deeds = ['set', 'changed', 'removed'] as const

async function Guarded({ token }: { token: string }) {
  const t = await getTranslations('vault')
  const words = (deed: 'words' | 'removal') => (
    { title: t(`${deed}.title`), explain: t(`${deed}.explain`), current: t('form.current'), button: t(`${deed}.button`) })
  return (
    <>
      <ProofForm name="words" action="/api/vault/words" token={token} words={words('words')} />
      <ProofForm name="removal" action="/api/vault/passphrase/removal" token={token} words={words('removal')} />
    </>
  )
}

/** The passphrase that locks the records on this computer: what it means, setting it, changing it, taking it away. */
export default async function PassphrasePage({ searchParams }: { searchParams: SearchParams }) {
  onlyPersonalVault()
  const member = await requireMember('session:own')
  const token = member.sessionId ? formToken(member.sessionId) : ''
  const state = await vaultState()
  if (state === 'foreign') notFound()
  const [t, { error, fields, done }] = [await getTranslations('vault'), await asked<'error' | 'fields' | 'done'>(searchParams)]
  const [refused, errors, deed] = [await doorError(error), await doorFields(fields), deeds.find((each) => each === done)]
  const isSet = state === 'guarded'
  const kind = isSet ? 'change' : 'set'
  const words = {
    title: t(`${kind}.title`), current: t('form.current'), passphrase: t('form.passphrase'), hint: t('form.hint'), again: t('form.again'),
    button: t(`${kind}.button`),
  }
  return (
    <div className="grid gap-6 pb-6 lg:max-w-200">
      <PageHeader title={t('page')} back={{ href: '/settings', label: t('back'), isNamed: true }} />
      {refused && <Banner tone="plain" icon="alert" title={refused} />}
      {deed && <Banner icon="tick" title={t(`done.${deed}`)} />}
      <Banner tone="plain" icon="lock" title={t(`state.${state}.title`)}>{t(`state.${state}.explain`)}</Banner>
      {!isSet && <p className="text-ink-2 clauses">{t('set.explain')}</p>}
      <PassphraseForm words={words} token={token} errors={errors} isSet={isSet} />
      {isSet && <Guarded token={token} />}
    </div>
  )
}
