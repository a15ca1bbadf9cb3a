import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/Icon'
import { PageHeader } from '@/components/ui/PageHeader'
import { Tabs, type Tab } from '@/components/ui/Tabs'

/** `summary` = one line on what the case holds; `counts` by tab; `member` and `authorisedUntil` only in an office. */
export type CaseHead = { id: string; title: string; summary?: string; reference?: string; member?: string; authorisedUntil?: string; counts: Partial<Record<CaseTab, number>> }
export const caseTabs = ['timeline', 'evidence', 'findings', 'tickets', 'letters', 'summary'] as const
export type CaseTab = (typeof caseTabs)[number]

/** Who and against whom, whose case it is, and the six places inside it. */
export function CaseHeader({ head }: { head: CaseHead }) {
  const t = useTranslations('cases')
  const tabs: Tab[] = caseTabs.map((tab) => ({ href: `/cases/${head.id}/${tab}`, label: t(`tabs.${tab}`), count: head.counts[tab] }))
  return (
    <div className="grid gap-1">
      <PageHeader title={head.title} note={head.reference} back={{ href: '/cases', label: t('back') }}>
        {head.member && <span className="hidden items-center gap-2 text-sm text-ink-2 lg:flex"><Icon name="person" className="size-[18px]" />{t('member', { name: head.member })}</span>}
        {head.authorisedUntil && <span className="hidden text-sm text-ink-2 lg:inline">{t('authorisedUntil', { on: head.authorisedUntil })}</span>}
      </PageHeader>
      {head.summary && <p className="text-sm text-ink-2 clauses lg:sr-only">{head.summary}</p>}
      <Tabs tabs={tabs} label={t('tabs.label')} />
    </div>
  )
}
