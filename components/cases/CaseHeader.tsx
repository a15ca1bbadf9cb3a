import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { BackLink } from '@/components/ui/BackLink'
import { Icon } from '@/components/ui/Icon'
import { Tabs, type Tab } from '@/components/ui/Tabs'

export const caseTabs = ['timeline', 'evidence', 'findings', 'tickets', 'letters', 'summary'] as const
export type CaseTab = (typeof caseTabs)[number]
/** `summary` = one line on what the case holds; `counts` by tab; `member` and `authorisedUntil` only in an office. */
export type CaseHead = {
  id: string; title: string; summary?: string; reference?: string; member?: string; authorisedUntil?: string; counts: Partial<Record<CaseTab, number>>
}

function Office({ head }: { head: CaseHead }) {
  const t = useTranslations('cases')
  return (
    <div className="ml-auto hidden items-center gap-5 text-sm text-ink-2 lg:flex">
      {head.member && <span className="flex items-center gap-2"><Icon name="person" className="size-[18px]" />{t('member', { name: head.member })}</span>}
      {head.authorisedUntil && <span>{t('authorisedUntil', { on: head.authorisedUntil })}</span>}
    </div>
  )
}

/** Who and against whom, whose case it is, and the six places inside it. On a phone the way back has a line of its own. */
export function CaseHeader({ head }: { head: CaseHead }) {
  const t = useTranslations('cases')
  const tabs: Tab[] = caseTabs.map((tab) => ({ href: `/cases/${head.id}/${tab}`, label: t(`tabs.${tab}`), count: head.counts[tab] }))
  return (
    <>
      <div className="sticky top-0 z-20 -mx-5 flex min-h-head items-center bg-ground px-5 pt-1 lg:hidden print:hidden"><BackLink href="/cases"
        label={t('back')} isNamed /></div>
      <header className="grid lg:pt-4">
        <div className="flex flex-wrap items-baseline gap-x-3 lg:min-h-12 lg:items-center lg:pr-47">
          <h1 className="text-xl font-bold clauses lg:text-2xl">{head.title}</h1>
          <Link href={`/cases/${head.id}/facts`} prefetch={false}
            className="inline-flex min-h-target items-center text-sm text-ink-2 underline underline-offset-4 hover:text-ink print:hidden">{t('facts')}</Link>
          {head.reference && <span className="hidden text-sm text-ink-3 lg:inline">{head.reference}</span>}
          <Office head={head} />
        </div>
        {head.summary && <p className="text-sm text-ink-2 clauses lg:sr-only">{head.summary}</p>}
      </header>
      <Tabs tabs={tabs} label={t('tabs.label')} />
    </>
  )
}
