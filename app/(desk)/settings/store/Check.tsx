import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/settings/ActionForm'
import { Section, Setting } from '@/components/settings/Section'
import { CheckProgress } from '@/components/settings/store/CheckProgress'
import { StoreState } from '@/components/settings/store/StoreState'
import { storeAnswer } from '@/lib/server/casework/store-answers'
import type { Member } from '@/lib/server/member'
import { damagedViews } from './damaged-views'

/** How everything was found last, how far a running check is, and the button that starts one. */
export async function Check({ member, token }: { member: Member; token: string }) {
  const t = await getTranslations('store')
  const { latest, finished, files } = await storeAnswer(member)
  const isRunning = latest?.state === 'running'
  return (
    <Section title={t('check')}>
      <Setting title={t('checkTitle')} explain={t('lead')}>
        {isRunning && (
          <div className="grid gap-1">
            <p className="font-bold">{t('running')}</p>
            <CheckProgress checked={latest.checked} total={latest.total} label={t('running')} />
            <p className="text-sm text-ink-2">{t('leave')}</p>
          </div>
        )}
        {latest?.state === 'broken-off' && <p className="text-sm text-ink-2">{t('brokenOff')}</p>}
        <StoreState finished={finished} files={await damagedViews(member, files)} />
        {!isRunning && <ActionForm action="/api/store-checks" token={token} label={t('start')} />}
      </Setting>
    </Section>
  )
}
