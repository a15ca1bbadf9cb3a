import { getTranslations } from 'next-intl/server'
import { ExaminedRow } from '@/components/law/ExaminedRow'
import { BackLink } from '@/components/ui/BackLink'
import { GroupHead } from '@/components/ui/Card'
import { List } from '@/components/ui/List'
import { casePage } from '@/lib/server/case-page'
import { examinedCase } from './examined-case'

type Props = { params: Promise<{ caseId: string }> }

const order = ['found', 'asked', 'unanswered', 'clear', 'silent'] as const

/** Why, and why not: what every rule made of this case. */
export default async function RulesPage({ params }: Props) {
  const { caseId } = await params
  const { member, facts } = await casePage(caseId)
  const t = await getTranslations('rules')
  const { rules } = await examinedCase(member, { caseId, facts })
  const groups = order.map((state) => ({ state, own: rules.filter((one) => one.state === state) })).filter(({ own }) => own.length > 0)
  return (
    <div className="grid gap-5 lg:max-w-160">
      <BackLink href={`/cases/${caseId}/findings`} label={t('back')} isNamed />
      <h2 className="text-xl font-bold">{t('title')}</h2>
      <p className="text-sm text-ink-2 clauses">{t('lead', { count: rules.length })}</p>
      {groups.map(({ state, own }) => (
        <section key={state} className="grid gap-2">
          <GroupHead title={t(`group.${state}`)} note={t('count', { count: own.length })} level={3} />
          {(state === 'unanswered' || state === 'silent') && <p className="text-sm text-ink-2 clauses">{t(`why.${state}`)}</p>}
          <List label={t(`group.${state}`)}>{own.map((one) => <ExaminedRow key={one.violation} of={one} caseId={caseId} />)}</List>
        </section>
      ))}
    </div>
  )
}
