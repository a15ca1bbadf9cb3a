import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/settings/ActionForm'
import { Section, Setting } from '@/components/settings/Section'
import { AnchorCard } from '@/components/settings/store/AnchorCard'
import { PrintButton } from '@/components/ui/PrintButton'
import { anchorAnswers } from '@/lib/server/casework/store-answers'
import type { Member } from '@/lib/server/member'

/** The newest anchor to print or copy, older ones folded away, and what an anchor shows that the program alone cannot. */
export async function Anchors({ member, token }: { member: Member; token: string }) {
  const [t, found] = [await getTranslations('store.anchor'), await anchorAnswers(member)]
  const [newest, ...older] = found
  return (
    <Section title={t('title')}>
      <Setting title={t('newest')} explain={t('lead')}>
        {newest ? <AnchorCard anchor={newest} /> : <p className="text-sm text-ink-2">{t('none')}</p>}
        <p className="text-sm text-ink-2 clauses">{t('honest')}</p>
        <div className="flex flex-wrap gap-3">
          <ActionForm action="/api/anchors" token={token} label={t('make')} />
          {newest && <PrintButton label={t('print')} />}
        </div>
      </Setting>
      {older.length > 0 && (
        <details className="print:hidden">
          <summary className="inline-flex min-h-target items-center font-bold">{t('older', { count: older.length })}</summary>
          <div className="grid gap-3">{older.map((each) => <AnchorCard key={each.id} anchor={each} />)}</div>
        </details>
      )}
    </Section>
  )
}
