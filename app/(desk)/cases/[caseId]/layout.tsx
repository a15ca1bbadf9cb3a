import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CaseHeader } from '@/components/cases/CaseHeader'
import { dayInWords } from '@/lib/i18n/dates'
import { casePage } from '@/lib/server/case-page'
import { today } from '@/lib/server/clock'
import { caseCounts } from '@/lib/server/data/timeline'

type Props = { children: ReactNode; params: Promise<{ caseId: string }> }

/** Title, one line on what the case holds, and its six places. */
export default async function CaseLayout({ children, params }: Props) {
  const { caseId } = await params
  const { member, facts } = await casePage(caseId)
  const { calls, atNight, from, ...counts } = await caseCounts(member, caseId)
  const t = await getTranslations('timeline')
  const summary = from ? t('summary', { from: dayInWords(from, await getLocale(), today()), count: calls, atNight }) : undefined
  return <><CaseHeader head={{ id: caseId, title: facts.title, summary, counts }} /><div className="mt-4 print:mt-0">{children}</div></>
}
