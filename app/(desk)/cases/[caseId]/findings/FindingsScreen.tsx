import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { FindingCard } from '@/components/law/FindingCard'
import { FindingRow } from '@/components/law/FindingRow'
import { stateOf, type FindingView } from '@/components/law/finding-view'
import { PromptCard } from '@/components/law/PromptCard'
import { BackLink } from '@/components/ui/BackLink'
import { LinkButton } from '@/components/ui/Button'
import { GroupHead } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import { isLocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import { roleMay } from '@/lib/office/permissions'
import { doorError, doorFields } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import type { Member } from '@/lib/server/member'
import { Charts } from './Charts'
import { Done } from './Done'
import { findingsOf, type CaseFindings } from './findings-of-case'

export type Asked = Partial<Record<'until' | 'done' | 'of' | 'error' | 'fields', string>>
/** `rule` = the page is about this rule: on a phone it stands alone, at the desk beside the list. */
type Props = { member: Member; caseId: string; facts: CaseFacts; rule?: string; asked: Asked }

const groups = ['proposed', 'confirmed', 'dismissed'] as const
// The rule a page is about stands alone until there is room beside the list.
const onlyBeside = 'max-xl:hidden'

type ListProps = { found: CaseFindings; chosen: FindingView | undefined; isAlone: boolean; deciding: { caseId: string; token?: string } }

function Entry({ finding, isChosen, of: { isAlone, deciding } }: { finding: FindingView; isChosen: boolean; of: ListProps }) {
  if (!isChosen) return <FindingRow finding={finding} className={isAlone ? onlyBeside : undefined} />
  if (isAlone) return <FindingCard finding={finding} deciding={deciding} atThumb />
  return <><FindingRow finding={finding} className="xl:hidden" /><FindingCard finding={finding} deciding={deciding} className={onlyBeside} /></>
}

async function Groups(props: ListProps) {
  const t = await getTranslations('findings')
  return groups.map((state) => {
    const own = props.found.findings.filter((finding) => stateOf(finding) === state)
    if (own.length === 0) return null
    const note = t('rules', { count: own.length, lines: own.reduce((sum, { lines }) => sum + lines.length, 0) })
    return (
      <section key={state} className="grid gap-2">
        <div className={props.isAlone ? onlyBeside : undefined}><GroupHead title={t(`group.${state}`)} note={note} /></div>
        {own.map((finding) => <Entry key={finding.violation} finding={finding} isChosen={finding === props.chosen} of={props} />)}
      </section>
    )
  })
}

async function Rest({ found, isAlone, deciding: { caseId } }: ListProps) {
  const t = await getTranslations('findings')
  return (
    <div className={`grid gap-3 ${isAlone ? onlyBeside : ''}`}>
      {found.prompts.length > 0 && (
        <section className="grid gap-2">
          <GroupHead title={t('group.prompts')} />
          <p className="text-sm text-ink-2 clauses">{t('promptsNote')}</p>
          {found.prompts.map((prompt) => <PromptCard key={`${prompt.violation} ${prompt.isUnchecked}`} prompt={prompt} />)}
          <p><LinkButton look="secondary" href={`/cases/${caseId}/facts`}>{t('facts')}</LinkButton></p>
        </section>
      )}
      {found.clear.length > 0 && <p className="text-sm text-ink-2 clauses">{t('clear', { count: found.clear.length })}</p>}
      <p className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
        <Link href={`/cases/${caseId}/rules`} prefetch={false} className="font-bold text-act underline">{t('toRules')}</Link>
        <Link href="/law" prefetch={false} className="font-bold text-act underline">{t('toLaw')}</Link>
      </p>
    </div>
  )
}

/** First when the calls came, then what they may breach: to confirm, confirmed, not adopted, and what could only be asked. */
export async function FindingsScreen({ member, caseId, facts, rule, asked }: Props) {
  const t = await getTranslations('findings')
  const found = await findingsOf(member, { caseId, facts })
  const list = `/cases/${caseId}/findings`
  const chosen = found.findings.find((finding) => (rule ? finding.violation === rule : stateOf(finding) === 'proposed'))
  const token = member.sessionId && roleMay(member.role, 'finding:decide') ? formToken(member.sessionId) : undefined
  const isAlone = rule !== undefined && chosen !== undefined
  const [moved] = asked.error ? (await doorFields(asked.fields)).values() : []
  const error = moved ?? await doorError(asked.error)
  const until = asked.until && isLocalDate(asked.until) ? asked.until : undefined
  const of: ListProps = { found, chosen, isAlone, deciding: { caseId, token } }
  return (
    <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_26.25rem] xl:items-start">
      <div className={`grid min-w-0 xl:sticky xl:top-4 ${isAlone ? onlyBeside : ''}`}>
        <Charts member={member} caseId={caseId} attempts={found.attempts} chosen={chosen} isAbout={isAlone}
          asked={{ path: isAlone ? `${list}/${rule}` : list, until }} />
      </div>
      <div className="grid min-w-0 gap-5">
        {isAlone && <div className="-mb-4 xl:hidden"><BackLink href={list} label={t('all')} isNamed /></div>}
        {error && <p role="alert" className="rounded-card border-2 border-over bg-surface p-4">{error}</p>}
        <p className={isAlone ? onlyBeside : undefined}><LinkButton look="secondary" href={`/cases/${caseId}/missing`}>{t('toMissing')}</LinkButton></p>
        <Done state={asked.done} chosen={chosen} of={asked.of} deciding={of.deciding} />
        {found.findings.length === 0 && (
          <EmptyState title={t('empty.title')} action={<LinkButton href={`/cases/${caseId}/evidence`}>{t('empty.action')}</LinkButton>}>
            {t(found.attempts.length === 0 ? 'empty.text' : 'empty.none')}
          </EmptyState>
        )}
        <Groups {...of} />
        <Rest {...of} />
      </div>
    </div>
  )
}
