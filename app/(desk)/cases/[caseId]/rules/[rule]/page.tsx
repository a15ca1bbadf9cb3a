import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ExaminedChip, ExaminedWhy } from '@/components/law/ExaminedRow'
import { RuleGrounds } from '@/components/law/RuleGrounds'
import { BackLink } from '@/components/ui/BackLink'
import { LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { isLocalDate } from '@/lib/calendar/local-date'
import { violationById } from '@/lib/law'
import type { Examined } from '@/lib/law/examined'
import type { ViolationRule } from '@/lib/law/violation'
import { roleMay } from '@/lib/office/permissions'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { doorError, doorFields } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { examinedCase } from '../examined-case'
import { Questions } from './Questions'

type Props = { params: Promise<{ caseId: string; rule: string }>; searchParams: SearchParams }

const doneLook = 'rounded-card bg-done-soft px-4 py-2 font-bold text-done'
const fieldOf = (path: string) => path.replace(/^answers\.\d+\./, '')

/** What the form came back for: field by field where the door named fields, else in one sentence; the list of answers as a whole has no field. */
async function Refusal({ rule, error, mistakes }: { rule: ViolationRule; error: string | undefined; mistakes: ReadonlyMap<string, string> }) {
  const [t, ask] = [await getTranslations('rules'), await getTranslations('law.questions')]
  const labels: Record<string, string> = {
    respondent: t('respondent'), recipient: t('recipient'), on: t('on'), attempts: t('acts.label'), evidence: t('evidence.label'),
    ...Object.fromEntries((rule.questions ?? []).map(({ key }) => [`values.${key}`, ask(`${rule.id}.${key}.ask`)])),
  }
  const named = Object.entries(labels).flatMap(([name, label]) => {
    const message = mistakes.get(name)
    return message ? [{ name: name === 'evidence' ? 'evidence.0' : name, message: t('mistake', { label: label.replace(/[？?]$/u, ''), message }) }] : []
  })
  if (named.length > 0) return <ErrorSummary title={t('mistakes', { count: named.length })} mistakes={named} />
  const refusal = mistakes.get('answers') ?? (await doorError(error))
  return refusal ? <p role="alert" className="rounded-card border-2 border-over bg-surface p-4">{refusal}</p> : null
}

/** What became of the rule in this case, and where it stands. */
async function Outcome({ of, caseId }: { of: Examined; caseId: string }) {
  const t = await getTranslations('rules')
  return (
    <Card className="grid justify-items-start gap-2">
      <ExaminedChip state={of.state} />
      <p><ExaminedWhy of={of} /></p>
      {of.state === 'found' && <LinkButton look="secondary" href={`/cases/${caseId}/findings/${of.violation}`}>{t('to-finding')}</LinkButton>}
      {of.state === 'asked' && <LinkButton look="secondary" href={`/cases/${caseId}/findings`}>{t('to-prompts')}</LinkButton>}
    </Card>
  )
}

/** One rule in this case: why or why not, what it asks, and what it rests on. */
export default async function RulePage({ params, searchParams }: Props) {
  const { caseId, rule: id } = await params
  const { member, facts } = await casePage(caseId)
  const rule = violationById(id)
  if (!rule) notFound()
  const { error, fields, done, day } = await asked<'error' | 'fields' | 'done' | 'day'>(searchParams)
  const [t, law] = [await getTranslations('rules'), await getTranslations('law')]
  const { rules, attempts } = await examinedCase(member, { caseId, facts })
  const own = rules.find(({ violation }) => violation === id)
  const mistakes = new Map([...error ? await doorFields(fields) : []].map(([path, message]) => [fieldOf(path), message]))
  const token = member.sessionId && roleMay(member.role, 'case:change') ? formToken(member.sessionId) : undefined
  return (
    <div className="grid gap-5 lg:max-w-160">
      <BackLink href={`/cases/${caseId}/rules`} label={t('title')} isNamed />
      {error && <Refusal {...{ rule, error, mistakes }} />}
      {!error && (done === 'answered' || done === 'withdrawn') && <p role="status" className={doneLook}>{t(`done.${done}`)}</p>}
      <div className="grid gap-1">
        <h2 className="text-xl font-bold clauses">{law(`violations.${id}.name`)}</h2>
        <p className="text-sm text-ink-2 clauses">{law(`violations.${id}.explanation`)}</p>
      </div>
      {own && <Outcome of={own} caseId={caseId} />}
      <Questions {...{ member, caseId, facts, rule, attempts, token, mistakes }} day={day && isLocalDate(day) ? day : undefined} />
      <RuleGrounds rule={rule} />
    </div>
  )
}
