import { getTranslations } from 'next-intl/server'
import { Section, Setting } from '@/components/settings/Section'
import { LinkButton } from '@/components/ui/Button'
import { vaultState } from '@/lib/server/vault-passphrase'

/** How the records of this computer are kept, in plain words, and the way to the passphrase. */
export async function VaultSection() {
  const t = await getTranslations('vault')
  const state = await vaultState()
  return (
    <Section title={t('title')}>
      <Setting title={t(`state.${state}.title`)} explain={t(`state.${state}.explain`)}>
        {state !== 'foreign' && (
          <LinkButton href="/settings/passphrase" look="secondary" className="justify-self-start">{t(`state.${state}.button`)}</LinkButton>
        )}
      </Setting>
    </Section>
  )
}
