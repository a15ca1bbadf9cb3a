import { getTranslations } from 'next-intl/server'
import { Section, Setting } from '@/components/settings/Section'
import { StoreState } from '@/components/settings/store/StoreState'
import { storeAnswer } from '@/lib/server/casework/store-answers'
import type { Member } from '@/lib/server/member'
import { damagedViews } from './store/damaged-views'

/** Whether all that came in is whole, and the way to the check, the anchors and the stamps. */
export async function StoreSection({ member }: { member: Member }) {
  const [t, { finished, files }] = [await getTranslations('store'), await storeAnswer(member)]
  return (
    <Section title={t('title')}>
      <Setting title={t('checkTitle')}>
        <StoreState finished={finished} files={await damagedViews(member, files)} href="/settings/store" />
      </Setting>
    </Section>
  )
}
